type Props = {
  /** One sentence of what there is to see. */
  name: string;
  /** Oldest first. */
  points: { n: number; said: string }[];
  /** As high as the row; rows that stand together share it. */
  most: number;
  mirrored: boolean;
};

const height = 40;

/** A small row of columns, one for each time. */
export function Columns({ name, points, most, mirrored }: Props) {
  const width = 100 / points.length;
  return (
    <svg class="columns-chart" width="100%" height={height + 1} role="img" aria-label={name}>
      <line class="grid" x1="0" x2="100%" y1={height + 0.5} y2={height + 0.5} />
      {points.map(({ n, said }, index) => {
        const tall = Math.round((n / Math.max(1, most)) * height);
        const slot = mirrored ? points.length - 1 - index : index;
        return (
          <rect
            x={`${cut((slot + 0.2) * width)}%`}
            y={height - tall}
            width={`${cut(width * 0.6)}%`}
            height={tall}
          >
            <title>{said}</title>
          </rect>
        );
      })}
    </svg>
  );
}

const cut = (value: number): number => Math.round(value * 100) / 100;
