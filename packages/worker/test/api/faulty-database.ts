import { metDatabase } from './met-database.ts';

/** A D1 whose calls fail from the `first` on, `many` times, with the work undone or `done`; `calls` counts all of them. */
export function faultyDatabase(db: D1Database, first: number, many: number, done = false) {
  let calls = 0;
  const meet = <Result>(call: () => Promise<Result>): Promise<Result> => {
    calls++;
    const fails = calls >= first && calls < first + many;
    if (!fails) return call();
    const lost = () => Promise.reject(new Error('D1_ERROR: Network connection lost.'));
    return done ? call().then(lost) : lost();
  };
  return { DB: metDatabase(db, meet), calls: () => calls };
}
