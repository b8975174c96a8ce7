/** D1 as the Worker knows it, each call to it handed to `meet`, which makes it, fails it, or counts it. */
export function metDatabase(
  db: D1Database,
  meet: <Result>(call: () => Promise<Result>) => Promise<Result>,
): D1Database {
  const statement = (inner: D1PreparedStatement): D1PreparedStatement =>
    ({
      inner,
      bind: (...values: unknown[]) => statement(inner.bind(...values)),
      first: () => meet(() => inner.first()),
      all: () => meet(() => inner.all()),
      run: () => meet(() => inner.run()),
    }) as unknown as D1PreparedStatement;
  return {
    prepare: (sql: string) => statement(db.prepare(sql)),
    batch: (all: { inner: D1PreparedStatement }[]) => meet(() => db.batch(all.map(({ inner }) => inner))),
  } as unknown as D1Database;
}
