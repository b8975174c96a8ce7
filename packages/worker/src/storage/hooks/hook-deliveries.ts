import type { Hook, HookEvent } from '../../domain/hooks/hook.ts';
import type { HookVerdict } from '../../domain/hooks/hook-verdict.ts';

/** Leases a delivery that is due to one deliverer; its row comes back where the lease is ours. */
export function leaseDelivery(db: D1Database, id: string, now: number, until: number): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE hook_deliveries SET state = 'sending', attempts = attempts + 1, due_at = ?
       WHERE id = ? AND state IN ('pending', 'sending') AND due_at <= ? RETURNING *`,
    )
    .bind(until, id, now);
}

type Leased = { id: string; attempts: number };

/** Keeps what was composed, so that every try says the same. */
export function keepBody(db: D1Database, { id, attempts }: Leased, body: string): D1PreparedStatement {
  return db
    .prepare(`UPDATE hook_deliveries SET body = ? WHERE id = ? AND attempts = ? AND state = 'sending'`)
    .bind(body, id, attempts);
}

/** What is kept of a try; `answer` at most 1,024 characters. */
export type TryRecord = { status?: number; ms: number; answer?: string; reason?: string };

/** Records how a try ended, unless the lease has passed to somebody else; the hook's count of failures goes with it. */
export function settleDelivery(
  db: D1Database,
  leased: Leased,
  hook: Pick<Hook, 'id'>,
  { state, dueAt, failures }: HookVerdict,
  { status, ms, answer, reason }: TryRecord,
  now: number,
): D1PreparedStatement[] {
  return [
    db
      .prepare(
        `UPDATE hooks SET failures = ? WHERE id = ?
           AND EXISTS (SELECT 1 FROM hook_deliveries WHERE id = ? AND attempts = ? AND state = 'sending')`,
      )
      .bind(failures, hook.id, leased.id, leased.attempts),
    db
      .prepare(
        `UPDATE hook_deliveries SET state = ?1, due_at = ?2, status = ?3, ms = ?4, answer = ?5, reason = ?6, tried_at = ?7,
           body = CASE WHEN ?1 = 'delivered' THEN NULL ELSE body END
         WHERE id = ?8 AND attempts = ?9 AND state = 'sending'`,
      )
      .bind(
        state,
        dueAt,
        status ?? null,
        ms,
        answer ?? null,
        reason?.slice(0, 500) ?? null,
        now,
        leased.id,
        leased.attempts,
      ),
  ];
}

/** Ends a delivery that has nothing left to say. */
export function dropDelivery(db: D1Database, id: string, now: number): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE hook_deliveries SET state = 'dropped', body = NULL, tried_at = ? WHERE id = ? AND state = 'sending'`,
    )
    .bind(now, id);
}

/** Owes what no trigger does: a test, or the word of a day. */
export function oweDelivery(
  db: D1Database,
  hook: Pick<Hook, 'id' | 'boardId'>,
  owed: { id: string; event: HookEvent; at: number; body?: string },
): D1PreparedStatement {
  return db
    .prepare(
      `INSERT OR IGNORE INTO hook_deliveries (id, hook_id, board_id, event, submission_id, cause, at, due_at, body)
       SELECT ?, id, board_id, ?, '', '', ?, ?, ? FROM hooks WHERE id = ? AND board_id = ? AND stopped_at IS NULL`,
    )
    .bind(owed.id, owed.event, owed.at, owed.at, owed.body ?? null, hook.id, hook.boardId);
}

/** Owes again what was given up, while its hook runs: due now, with all its tries. */
export function redriveDelivery(
  db: D1Database,
  hook: Pick<Hook, 'id' | 'boardId'>,
  id: string,
  now: number,
): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE hook_deliveries SET state = 'pending', attempts = 0, due_at = ?, reason = NULL
       WHERE id = ? AND hook_id = ? AND board_id = ? AND state = 'failed'
         AND EXISTS (SELECT 1 FROM hooks WHERE id = ? AND stopped_at IS NULL)`,
    )
    .bind(now, id, hook.id, hook.boardId, hook.id);
}

const keptMs = 30 * 86_400_000;

/** Forgets deliveries of more than thirty days ago. */
export function forgetDeliveries(db: D1Database, now: number): D1PreparedStatement {
  return db.prepare('DELETE FROM hook_deliveries WHERE at < ?').bind(now - keptMs);
}
