import { nice, ticks } from 'd3-array';
import { area, line } from 'd3-shape';

/** One time on the axis. `low` and `high` bound the value’s 95 % interval; without a value nobody answered. */
export type PlotPoint = { value?: number; low?: number; high?: number };

/** Height of a plot in CSS pixels, which are its units down; across it has a thousand. */
export const plotHeight = 176;
export const plotWidth = 1000;
const above = 24;
const below = 8;

export type Axis = { low: number; high: number; ticks: number[] };

/** The values that an axis shows: all intervals, never less than a fifth of what is possible, never beyond it. */
export function axisOf(points: PlotPoint[], [least, most]: [number, number]): Axis {
  const seen = points.flatMap(({ value, low = value, high = value }) =>
    value === undefined ? [] : [low!, high!],
  );
  const [from, to] = seen.length === 0 ? [least, most] : [Math.min(...seen), Math.max(...seen)];
  const missing = Math.max(0, (most - least) / 5 - (to - from)) / 2;
  const [low, high] = nice(Math.max(least, from - missing), Math.min(most, to + missing), 3);
  const axis = { low: Math.max(least, low), high: Math.min(most, high) };
  return { ...axis, ticks: ticks(axis.low, axis.high, 3) };
}

/** How far down a value is drawn. */
export const down = (value: number, { low, high }: Axis): number =>
  round(above + ((high - value) / (high - low)) * (plotHeight - above - below));

/** How far across the middle of a point’s slot is, as a share; from the right where the page runs so. */
export function across(index: number, count: number, mirrored: boolean): number {
  const share = (index + 0.5) / count;
  return mirrored ? 1 - share : share;
}

export const percent = (share: number): string => `${round(share * 100)}%`;

/** SVG paths of the line and of its interval; both stop where nobody answered and go on after it. */
export function paths(points: PlotPoint[], axis: Axis, mirrored: boolean): { line: string; band: string } {
  const x = (_: PlotPoint, index: number) => across(index, points.length, mirrored) * plotWidth;
  const known = ({ value }: PlotPoint) => value !== undefined;
  const bounds = area<PlotPoint>()
    .defined(known)
    .x(x)
    .y0(({ low, value }) => down(low ?? value!, axis))
    .y1(({ high, value }) => down(high ?? value!, axis));
  const values = line<PlotPoint>()
    .defined(known)
    .x(x)
    .y(({ value }) => down(value!, axis));
  return { line: values.digits(1)(points) ?? '', band: bounds.digits(1)(points) ?? '' };
}

/** Whether a point has no neighbour that its line could reach: it is drawn with its interval as a stroke. */
export const isolated = (points: PlotPoint[], index: number): boolean =>
  points[index]?.value !== undefined &&
  points[index - 1]?.value === undefined &&
  points[index + 1]?.value === undefined;

const round = (value: number): number => Math.round(value * 100) / 100;
