import type { Route, Routed } from '../domain/delivery/mail-route.ts';
import { kindsWithTurn, lateMailMs, type OutboxKind } from '../domain/delivery/outbox.ts';

/** A mail that has not reached its person in time, and of which nobody has been told yet. */
export type UnalarmedMail = Routed & { id: string; boardId: string; complaintId: string; managerId: string };

type Row = {
  id: string;
  board_id: string;
  complaint_id: string;
  kind: OutboxKind;
  manager_id: string;
  doubts: number;
  fallback_doubts: number;
  route: Route;
  owed_since: number;
};

/** The longest-owed first. Only mails that bear a turn: an alarm that is late itself raises no other. */
export async function unalarmedMails(db: D1Database, now: number, most: number): Promise<UnalarmedMail[]> {
  const { results } = await db
    .prepare(
      `SELECT id, board_id, complaint_id, kind, manager_id, doubts, fallback_doubts, route, owed_since FROM outbox
       WHERE alarmed_at IS NULL AND recipient = 'manager' AND state IN ('pending', 'sending', 'uncertain')
         AND owed_since <= ? AND kind IN (${kindsWithTurn.map(() => '?').join(', ')})
       ORDER BY owed_since LIMIT ?`,
    )
    .bind(now - lateMailMs, ...kindsWithTurn, most)
    .all<Row>();
  return results.map((row) => ({
    id: row.id,
    boardId: row.board_id,
    complaintId: row.complaint_id,
    kind: row.kind,
    managerId: row.manager_id,
    doubts: row.doubts,
    fallbackDoubts: row.fallback_doubts,
    route: row.route,
    owedSince: row.owed_since,
  }));
}
