import { across, axisOf, down, isolated, paths, percent, plotHeight, plotWidth } from './plot.ts';
import type { Axis, PlotPoint } from './plot.ts';

/** Fewer answers than this are drawn hollow. */
export const fewAnswers = 10;

/** `label` is its place on the axis, `said` all of it in words, `href` leads to the words behind it. */
export type ChartPoint = PlotPoint & { label: string; said: string; n: number; href?: string };

type Props = {
  /** One sentence of what there is to see: the picture’s name. */
  name: string;
  points: ChartPoint[];
  /** The least and the most that is possible. */
  bounds: [number, number];
  say: (value: number) => string;
  mirrored: boolean;
  /** A value to compare with, and what it is. */
  earlier?: { value: number; label: string };
};

/**
 * A line over time with its 95 % interval, drawn by the server. Its links are for pointers; keyboards and screen readers
 * have the same ones in the table behind it (WCAG 2.5.8, equivalent).
 */
export function TrendChart({ name, points, bounds, say, mirrored, earlier }: Props) {
  const axis = axisOf(earlier ? [...points, earlier] : points, bounds);
  return (
    <div class="trend">
      <div class="trend-picture" role="img" aria-label={name}>
        <svg class="axis" width="100%" height={plotHeight} aria-hidden="true" focusable="false">
          {axis.ticks.map((tick) => (
            <text x={mirrored ? '0%' : '100%'} y={down(tick, axis) + 4} text-anchor="end">
              {say(tick)}
            </text>
          ))}
        </svg>
        <svg class="plot" width="100%" height={plotHeight} aria-hidden="true" focusable="false">
          {axis.ticks.map((tick) => (
            <line class="grid" x1="0" x2="100%" y1={down(tick, axis)} y2={down(tick, axis)} />
          ))}
          {earlier && (
            <Earlier
              y={down(earlier.value, axis)}
              label={earlier.label}
              below={startsAbove(points, earlier.value)}
              mirrored={mirrored}
            />
          )}
          <Lines points={points} axis={axis} mirrored={mirrored} />
          {points.map((point, index) => (
            <Point points={points} point={point} index={index} axis={axis} mirrored={mirrored} />
          ))}
          <LastValue points={points} axis={axis} say={say} mirrored={mirrored} />
        </svg>
      </div>
      <ul class="hits" aria-hidden="true">
        {points.map(({ said, href }) => (
          <li title={said}>{href && <a href={href} tabindex={-1} />}</li>
        ))}
      </ul>
      <p class="ends" aria-hidden="true">
        {endsOf(points).map(({ label }) => (
          <span>{label}</span>
        ))}
      </p>
    </div>
  );
}

type Drawn = { points: ChartPoint[]; axis: Axis; mirrored: boolean };

const Lines = ({ points, axis, mirrored }: Drawn) => {
  const { line, band } = paths(points, axis, mirrored);
  return (
    <svg
      width="100%"
      height={plotHeight}
      viewBox={`0 0 ${plotWidth} ${plotHeight}`}
      preserveAspectRatio="none"
    >
      <path class="band" d={band} />
      <path class="line" d={line} />
    </svg>
  );
};

/** Many points are drawn only where the line alone would not show them. */
function Point({ points, point, index, axis, mirrored }: Drawn & { point: ChartPoint; index: number }) {
  const { value, low = value, high = value, n } = point;
  if (value === undefined) return null;
  const alone = isolated(points, index);
  const few = n < fewAnswers;
  if (points.length > 30 && !alone && !few && index !== points.length - 1) return null;
  const x = percent(across(index, points.length, mirrored));
  return (
    <>
      {alone && <line class="whisker" x1={x} x2={x} y1={down(low!, axis)} y2={down(high!, axis)} />}
      <circle class={few ? 'dot few' : 'dot'} cx={x} cy={down(value, axis)} r={few ? 3 : 2.5} />
    </>
  );
}

function LastValue({ points, axis, say, mirrored }: Drawn & { say: (value: number) => string }) {
  const index = points.findLastIndex(({ value }) => value !== undefined);
  const value = points[index]?.value;
  if (value === undefined) return null;
  const share = across(index, points.length, mirrored);
  const toEnd = mirrored ? share < 0.5 : share > 0.5;
  return (
    <text class="last" x={percent(share)} y={down(value, axis) - 10} text-anchor={toEnd ? 'end' : 'start'}>
      {say(value)}
    </text>
  );
}

type EarlierProps = { y: number; label: string; below: boolean; mirrored: boolean };

const Earlier = ({ y, label, below, mirrored }: EarlierProps) => (
  <>
    <line class="earlier" x1="0" x2="100%" y1={y} y2={y} />
    <text class="earlier-label" x={mirrored ? '100%' : '0%'} y={below ? y + 16 : y - 6} text-anchor="start">
      {label}
    </text>
  </>
);

/** Where the line begins above a value, the value's name stands below it, and the other way round. */
const startsAbove = (points: ChartPoint[], value: number): boolean => {
  const first = points.slice(0, Math.ceil(points.length / 4)).flatMap((point) => point.value ?? []);
  return first.reduce((sum, one) => sum + one - value, 0) >= 0;
};

/** The first, the middle and the last, or those of them that there are. */
const endsOf = (points: ChartPoint[]): ChartPoint[] => {
  const middle = points.length > 4 ? points.slice(Math.floor(points.length / 2)).slice(0, 1) : [];
  return [...points.slice(0, 1), ...middle, ...points.slice(1).slice(-1)];
};
