import { app } from '../../../packages/worker/src/app.ts';
import type { Env } from '../../../packages/worker/src/settings.ts';

type Cost = { trips: number; statements: number; rowsRead: number; rowsWritten: number };

const nothing: Cost = { trips: 0, statements: 0, rowsRead: 0, rowsWritten: 0 };
let cost = nothing;
let kept: Env | undefined;

/**
 * Our own Worker; each answer says in `x-cost` what it cost in D1, as long as nobody else asks meanwhile. A batch is
 * one round trip. The counted database stays the same from one request to the next, as D1's own does.
 */
export default {
  async fetch(request, env, ctx) {
    kept ??= { ...env, DB: counted(env.DB) };
    cost = { ...nothing };
    const answer = await app.fetch(request, kept, ctx);
    const headers = new Headers(answer.headers);
    headers.set('x-cost', JSON.stringify(cost));
    return new Response(answer.body, { status: answer.status, headers });
  },
} satisfies ExportedHandler<Env>;

function counted(db: D1Database): D1Database {
  const add = (results: D1Result[]) => {
    cost.trips += 1;
    cost.statements += results.length;
    for (const { meta } of results) {
      cost.rowsRead += meta.rows_read;
      cost.rowsWritten += meta.rows_written;
    }
    return results;
  };
  const originals = new WeakMap<D1PreparedStatement, D1PreparedStatement>();
  const statement = (inner: D1PreparedStatement): D1PreparedStatement => {
    const outer = {
      bind: (...values: unknown[]) => statement(inner.bind(...values)),
      run: async () => add([await inner.run()])[0]!,
      all: async () => add([await inner.all()])[0]!,
      async first() {
        return add([await inner.all()])[0]!.results[0] ?? null;
      },
    } as unknown as D1PreparedStatement;
    originals.set(outer, inner);
    return outer;
  };
  return {
    prepare: (sql: string) => statement(db.prepare(sql)),
    batch: async (statements: D1PreparedStatement[]) =>
      add(await db.batch(statements.map((outer) => originals.get(outer)!))),
  } as unknown as D1Database;
}
