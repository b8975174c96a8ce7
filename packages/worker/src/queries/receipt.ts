import type { ComplaintStatus, ReceiptView } from '@wipeboard/shared';
import { promise } from '../domain/promise.ts';
import type { Board } from './board.ts';
import { promiseRecord } from './promise-record.ts';
import { submissionView, type SubmissionColumns } from './submission-view.ts';

type Row = SubmissionColumns & {
  status: ComplaintStatus | null;
  acknowledge_due_at: number | null;
  acknowledged_at: number | null;
};

/** What a customer's private link shows; undefined where the submission isn't there (any more). */
export async function receiptView(
  db: D1Database,
  board: Board,
  submissionId: string,
  now: number,
): Promise<ReceiptView | undefined> {
  const row = await db
    .prepare(
      `SELECT s.*, c.status, c.acknowledge_due_at, c.acknowledged_at
       FROM submissions s LEFT JOIN complaints c ON c.submission_id = s.id WHERE s.id = ? AND s.board_id = ?`,
    )
    .bind(submissionId, board.key)
    .first<Row>();
  if (!row) return undefined;
  const { code, receivedAt, kind, rating, tone, text, outcome } = submissionView(row);
  return {
    code,
    board: { name: board.name, locale: board.locale },
    receivedAt: instant(receivedAt),
    kind,
    rating,
    tone,
    text,
    outcome,
    status: row.status ?? 'received',
    acknowledgedAt: row.acknowledged_at === null ? undefined : instant(row.acknowledged_at),
    answerDueAt: row.acknowledge_due_at === null ? undefined : instant(row.acknowledge_due_at),
    promise: promise(board.policy, await promiseRecord(db, board.key, now)),
  };
}

function instant(at: number): string {
  return new Date(at).toISOString();
}
