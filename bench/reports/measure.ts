import { median } from '../median.ts';

/** One page; times in ms, until its last byte. */
export type Place = { path: string; status: number; bytes: number; p50: number; p95: number };

/** Asks for each page in turn, round by round, so that what else the machine does meets all of them. */
export async function measurePlaces(
  url: string,
  cookie: string,
  paths: readonly string[],
  rounds: number,
): Promise<Place[]> {
  const times = new Map<string, number[]>(paths.map((path) => [path, []]));
  const last = new Map<string, { status: number; bytes: number }>();
  for (let round = -1; round < rounds; round++) {
    for (const path of paths) {
      const began = performance.now();
      const answer = await fetch(url + path, { headers: { cookie }, redirect: 'manual' });
      const { length } = await answer.text();
      // The first round opens caches; nobody waits for it twice.
      if (round >= 0) times.get(path)!.push(performance.now() - began);
      last.set(path, { status: answer.status, bytes: length });
    }
  }
  return paths.map((path) => {
    const sorted = times.get(path)!.toSorted((a, b) => a - b);
    const tenth = (ms: number) => Math.round(ms * 10) / 10;
    return {
      path,
      ...last.get(path)!,
      p50: tenth(median(sorted)),
      p95: tenth(sorted[Math.ceil(sorted.length * 0.95) - 1]!),
    };
  });
}
