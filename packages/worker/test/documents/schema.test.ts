import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';

const worker = path.resolve(import.meta.dirname, '../..');
const schema = readFileSync(path.join(worker, 'SCHEMA.md'), 'utf8');
const migrations = path.join(worker, 'migrations');

test('SCHEMA.md describes the tables and columns that the migrations make, and no others', () => {
  const database = new DatabaseSync(':memory:');
  for (const file of readdirSync(migrations).toSorted())
    database.exec(readFileSync(path.join(migrations, file), 'utf8'));
  const made = database
    .prepare(
      // What a virtual table keeps its contents in is SQLite's own.
      `SELECT t.name || '.' || c.name AS "column" FROM pragma_table_list t JOIN pragma_table_info(t.name) c
       WHERE t.type IN ('table', 'virtual') AND t.schema = 'main' AND t.name NOT LIKE 'sqlite_%' ORDER BY 1`,
    )
    .all()
    .map(({ column }) => column);
  expect(made.length).toBeGreaterThan(50);
  expect(described(schema)).toEqual(made);
});

function described(text: string): string[] {
  return text
    .split(/^## /m)
    .slice(1)
    .flatMap((section) => {
      const table = section.split('\n')[0]!.trim();
      return [...section.matchAll(/^\| `(\w+)`/gm)].map(([, column]) => `${table}.${column}`);
    })
    .toSorted();
}
