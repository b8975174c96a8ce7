import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { restorable } from '../../scripts/restorable-dump.ts';

const worker = path.resolve(import.meta.dirname, '../..');

const schemaOf = (database: DatabaseSync) =>
  database
    .prepare(
      `SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'submission_search%' AND name NOT LIKE 'wall_search%'
       AND name NOT LIKE 'sqlite_%' ORDER BY type, name`,
    )
    .all();

/** The schema as `wrangler d1 export` writes it: tables, then everything else by its type. */
function exported(database: DatabaseSync): string {
  const statements = (types: string, order: string) =>
    database
      .prepare(
        `SELECT sql FROM sqlite_schema WHERE type IN (${types}) AND sql IS NOT NULL
         AND name NOT LIKE 'sqlite_%' ORDER BY ${order}`,
      )
      .all()
      .map(({ sql }) => `${String(sql)};`);
  return [...statements(`'table'`, 'rowid'), ...statements(`'index', 'trigger', 'view'`, 'type')].join('\n');
}

test('what D1 exports without the indexes can be read again, and they are made anew', () => {
  const database = new DatabaseSync(':memory:');
  for (const file of readdirSync(path.join(worker, 'migrations')).toSorted())
    database.exec(readFileSync(path.join(worker, 'migrations', file), 'utf8'));
  database.exec('DROP TABLE submission_search; DROP TABLE wall_search; DELETE FROM wall_words');
  const dump = exported(database);
  const restored = new DatabaseSync(':memory:');
  restored.exec(restorable(dump));
  expect(schemaOf(restored)).toEqual(schemaOf(database));
  restored.exec(readFileSync(path.join(worker, 'search-rebuild.sql'), 'utf8'));
  expect(restored.prepare('SELECT upto FROM search_rebuild').all()).toEqual([{ upto: 0 }]);
  for (const index of ['submission_search', 'wall_search'])
    expect(restored.prepare(`SELECT COUNT(*) AS n FROM ${index}`).get()).toEqual({ n: 0 });
});
