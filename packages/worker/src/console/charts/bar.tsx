type Props = {
  value: number;
  /** Its 95 % interval, drawn as a thin stroke over the end of the bar. */
  interval?: { low: number; high: number };
  bounds: [number, number];
  /** Where bars begin; the least by default. */
  from?: number;
  mirrored: boolean;
  few?: boolean;
};

/** A bar of a table’s row. It says nothing that the row doesn’t say in numbers, so it has no name. */
export function Bar({ value, interval, bounds, from = bounds[0], mirrored, few = false }: Props) {
  const at = (one: number) => {
    const share = Math.min(1, Math.max(0, (one - bounds[0]) / (bounds[1] - bounds[0])));
    return (mirrored ? 1 - share : share) * 100;
  };
  const [start, end] = [at(from), at(value)].sort((one, other) => one - other) as [number, number];
  return (
    <svg class="bar" width="100%" height="14" aria-hidden="true" focusable="false">
      <rect class="track" x="0" y="3" width="100%" height="8" />
      <rect class={few ? 'fill few' : 'fill'} x={cut(start)} y="3" width={cut(end - start)} height="8" />
      {interval && (
        <line class="whisker" x1={cut(at(interval.low))} x2={cut(at(interval.high))} y1="7" y2="7" />
      )}
    </svg>
  );
}

const cut = (value: number): string => `${Math.round(value * 100) / 100}%`;
