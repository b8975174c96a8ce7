import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { retentionRules } from '../../src/domain/privacy/retention.ts';

const migrations = path.resolve(import.meta.dirname, '../../migrations');
const database = new DatabaseSync(':memory:');
for (const file of readdirSync(migrations).toSorted())
  database.exec(readFileSync(path.join(migrations, file), 'utf8'));

/** Without what SQLite keeps for itself, and the parts of the search that are its own tables. */
const tables = database
  .prepare(
    `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'
       AND name NOT LIKE 'submission\\_search\\_%' ESCAPE '\\' AND name NOT LIKE 'wall\\_search\\_%' ESCAPE '\\' ORDER BY name`,
  )
  .all()
  .map(({ name }) => String(name));
const columnsOf = (table: string) =>
  database
    .prepare('SELECT name FROM pragma_table_info(?)')
    .all(table)
    .map(({ name }) => String(name));

test('every table has a rule of how long its rows are kept (R50)', () => {
  const missing = tables
    .filter((table) => !(table in retentionRules))
    .map((table) => `${table}: say in src/domain/privacy/retention.ts how long its rows are kept, and why`);
  expect(missing).toEqual([]);
  expect(Object.keys(retentionRules).filter((table) => !tables.includes(table))).toEqual([]);
});

test('each rule names columns that there are, and says something', () => {
  for (const [table, rule] of Object.entries(retentionRules)) {
    const named = [
      ...(rule.with ?? []).map(({ column }) => column),
      ...(rule.expires ? [rule.expires.since, ...rule.expires.key] : []),
    ];
    expect([table, named.filter((column) => !columnsOf(table).includes(column))]).toEqual([table, []]);
    expect([table, Object.keys(rule).length > 0]).toEqual([table, true]);
  }
});

test('what goes by its age is found by an index', () => {
  for (const [table, { expires }] of Object.entries(retentionRules)) {
    if (!expires) continue;
    const plan = database
      .prepare(
        `EXPLAIN QUERY PLAN SELECT 1 FROM ${table} WHERE ${expires.since} < ?${expires.where ? ` AND ${expires.where}` : ''} ORDER BY ${expires.since} LIMIT 500`,
      )
      .all(0)
      .map(({ detail }) => String(detail));
    expect([table, plan.join()]).toEqual([table, expect.stringMatching(/^SEARCH .* INDEX/)]);
  }
});
