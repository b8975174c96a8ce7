import { applyD1Migrations, type D1Migration } from 'cloudflare:test';
import { env } from 'cloudflare:workers';

const { DB, MIGRATIONS } = env as unknown as { DB: D1Database; MIGRATIONS: D1Migration[] };

await applyD1Migrations(DB, MIGRATIONS);

// Files share one Worker: each begins with empty tables. Twice, because deleting may set off triggers that write.
const { results: tables } = await DB.prepare(
  `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual')
     AND name NOT LIKE 'd1\\_%' ESCAPE '\\' AND name NOT LIKE '\\_cf%' ESCAPE '\\' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`,
).all<{ name: string }>();
for (let pass = 0; pass < 2; pass++)
  await DB.batch(tables.map(({ name }) => DB.prepare(`DELETE FROM ${name}`)));
