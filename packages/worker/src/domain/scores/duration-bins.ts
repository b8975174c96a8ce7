/** How many took so long, by the first minute of their bin. */
export type DurationBins = Record<string, number>;

// As the trigger `handling_changed` bins them: exact below 64 minutes, then no bin wider than a sixteenth of its start,
// so that its middle is at most 3.2 % off.
const widths = [
  { below: 64, width: 1 },
  { below: 256, width: 4 },
  { below: 4_096, width: 16 },
  { below: 65_536, width: 256 },
] as const;

const widthAt = (minutes: number): number => widths.find(({ below }) => minutes < below)?.width ?? 4_096;

/** The bin of a duration in ms; what ends before it began took no time. */
export function binOf(ms: number): number {
  const minutes = Math.max(0, Math.floor(ms / 60_000));
  return minutes - (minutes % widthAt(minutes));
}

/**
 * The smallest duration that at least the share `q` did not exceed, in minutes: type 1 of Hyndman & Fan (1996), to the
 * middle of its bin. Undefined of none.
 */
export function quantile(bins: DurationBins, q: number): number | undefined {
  const counted = Object.entries(bins)
    .map(([start, count]) => ({ start: Number(start), count }))
    .toSorted((a, b) => a.start - b.start);
  const rank = q * counted.reduce((total, { count }) => total + count, 0);
  let below = 0;
  for (const { start, count } of counted) {
    below += count;
    if (count > 0 && below >= rank) return start + (widthAt(start) - 1) / 2;
  }
  return undefined;
}

export function sumOfBins(all: readonly DurationBins[]): DurationBins {
  const sum: DurationBins = {};
  for (const bins of all)
    for (const [start, count] of Object.entries(bins)) sum[start] = (sum[start] ?? 0) + count;
  return sum;
}
