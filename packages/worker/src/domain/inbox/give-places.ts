import { placesPerMs } from './cursor.ts';

const hourMs = 3_600_000;

/**
 * A place for each submission: in its own millisecond after the last that is taken. Where a millisecond is full, as
 * with an import that knows only days, somewhere in the hour that follows; `random` is 0 to 1.
 */
export function givePlaces<Row extends { id: string; created_at: number }>(
  rows: readonly Row[],
  last: ReadonlyMap<number, number>,
  random: () => number,
): (Row & { place: number })[] {
  const taken = new Map(last);
  return rows
    .toSorted((a, b) => a.created_at - b.created_at || (a.id < b.id ? -1 : 1))
    .map((row) => {
      const from = row.created_at * placesPerMs;
      const next = (taken.get(row.created_at) ?? from - 1) + 1;
      if (next >= from + placesPerMs)
        return { ...row, place: from + Math.floor(random() * hourMs * placesPerMs) };
      taken.set(row.created_at, next);
      return { ...row, place: next };
    });
}
