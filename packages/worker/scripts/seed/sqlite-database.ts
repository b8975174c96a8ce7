import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';

type Bound = { statement: StatementSync; parameters: SQLInputValue[] };

/**
 * A local D1's own file, as the Worker's operations know D1. Everything is one transaction until `commit`, so that a
 * whole half-year is written in seconds, or not at all. No Worker may run on the file meanwhile.
 */
export function sqliteDatabase(file: string) {
  const sqlite = new DatabaseSync(file);
  const prepared = new Map<string, StatementSync>();
  const prepare = (sql: string): StatementSync => {
    const known = prepared.get(sql) ?? sqlite.prepare(sql);
    prepared.set(sql, known);
    return known;
  };
  const run = ({ statement, parameters }: Bound) => {
    if (statement.columns().length > 0) {
      return { success: true, results: statement.all(...parameters), meta: { changes: 0 } };
    }
    return { success: true, results: [], meta: { changes: Number(statement.run(...parameters).changes) } };
  };
  const bound = (sql: string, values: unknown[]) => {
    const statement = prepare(sql);
    // D1 keeps truth values as numbers; SQLite's own interface takes none.
    const parameters = values.map((value) =>
      typeof value === 'boolean' ? Number(value) : (value as SQLInputValue),
    );
    return {
      statement,
      parameters,
      bind: (...more: unknown[]) => bound(sql, more),
      all: async () => run({ statement, parameters }),
      run: async () => run({ statement, parameters }),
      first: async (column?: string) => {
        const row = run({ statement, parameters }).results[0] as Record<string, unknown> | undefined;
        return (column === undefined ? row : row?.[column]) ?? null;
      },
      raw: async () => run({ statement, parameters }).results.map((row) => Object.values(row)),
    };
  };
  const database = {
    prepare: (sql: string) => bound(sql, []),
    async batch(statements: Bound[]) {
      sqlite.exec('SAVEPOINT batch');
      try {
        const results = statements.map(run);
        sqlite.exec('RELEASE batch');
        return results;
      } catch (error) {
        sqlite.exec('ROLLBACK TO batch; RELEASE batch');
        throw error;
      }
    },
  };
  sqlite.exec('BEGIN IMMEDIATE');
  return {
    database: database as unknown as D1Database,
    commit: () => sqlite.exec('COMMIT'),
    close: () => sqlite.close(),
  };
}
