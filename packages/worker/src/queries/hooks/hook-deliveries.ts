import type { DeliveryState, HookDelivery, HookEvent } from '../../domain/hooks/hook.ts';

export type DeliveryRow = {
  id: string;
  hook_id: string;
  board_id: string;
  event: HookEvent;
  submission_id: string;
  cause: string;
  at: number;
  state: DeliveryState;
  attempts: number;
  due_at: number;
  body: string | null;
  status: number | null;
  ms: number | null;
  answer: string | null;
  reason: string | null;
  tried_at: number | null;
};

/** The newest deliveries of a hook, and one more that tells whether there are older ones; `before`: an instant, ms. */
export async function hookDeliveries(
  db: D1Database,
  hook: string,
  before: number,
  most: number,
): Promise<HookDelivery[]> {
  const { results } = await db
    .prepare('SELECT * FROM hook_deliveries WHERE hook_id = ? AND at < ? ORDER BY at DESC LIMIT ?')
    .bind(hook, before, most)
    .all<DeliveryRow>();
  return results.map(delivery);
}

/** One delivery of a hook. */
export async function hookDelivery(
  db: D1Database,
  hook: string,
  id: string,
): Promise<HookDelivery | undefined> {
  const row = await db
    .prepare('SELECT * FROM hook_deliveries WHERE id = ? AND hook_id = ?')
    .bind(id, hook)
    .first<DeliveryRow>();
  return row ? delivery(row) : undefined;
}

export type OwedDelivery = { id: string; board: string; attempts: number };

/** What is due by `now`, longest due first. */
export async function owedDeliveries(db: D1Database, now: number, most: number): Promise<OwedDelivery[]> {
  const { results } = await db
    .prepare(
      `SELECT id, board_id AS board, attempts FROM hook_deliveries
       WHERE state IN ('pending', 'sending') AND due_at <= ? ORDER BY due_at LIMIT ?`,
    )
    .bind(now, most)
    .all<OwedDelivery>();
  return results;
}

const delivery = (row: DeliveryRow): HookDelivery => ({
  id: row.id,
  event: row.event,
  submissionId: row.submission_id,
  at: row.at,
  state: row.state,
  attempts: row.attempts,
  dueAt: row.due_at,
  status: row.status ?? undefined,
  ms: row.ms ?? undefined,
  answer: row.answer ?? undefined,
  reason: row.reason ?? undefined,
  triedAt: row.tried_at ?? undefined,
});
