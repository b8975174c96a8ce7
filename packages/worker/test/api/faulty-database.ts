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
  const statement = (inner: D1PreparedStatement): D1PreparedStatement =>
    ({
      inner,
      bind: (...values: unknown[]) => statement(inner.bind(...values)),
      first: () => meet(() => inner.first()),
      all: () => meet(() => inner.all()),
      run: () => meet(() => inner.run()),
    }) as unknown as D1PreparedStatement;
  const DB = {
    prepare: (sql: string) => statement(db.prepare(sql)),
    batch: (all: { inner: D1PreparedStatement }[]) => meet(() => db.batch(all.map(({ inner }) => inner))),
  } as unknown as D1Database;
  return { DB, calls: () => calls };
}
