import type { ComplaintStatus } from '@wipeboard/shared';
import type { EscalationReason } from '../../domain/complaint/complaint-view.ts';
import type { HookSubject } from '../../domain/hooks/hook-payload.ts';
import { submissionView, type SubmissionColumns } from '../submission-view.ts';

export type SubjectRow = SubmissionColumns & {
  complaint_id: string | null;
  status: ComplaintStatus;
  reasons: string;
  tier: number;
  assignee: string;
  acknowledged_by: string | null;
  opened_at: number;
  acknowledge_due_at: number;
  resolve_due_at: number | null;
  event_id: string | null;
  event_manager: string | null;
  event_text: string | null;
  detail: string | null;
};

/** Of submissions `s`, complaints `c` and complaint_events `e`. */
export const subjectColumns = `s.*, c.id AS complaint_id, c.status, c.reasons, c.tier, c.assignee, c.acknowledged_by,
  c.opened_at, c.acknowledge_due_at, c.resolve_due_at, e.id AS event_id, e.manager_id AS event_manager,
  e.text AS event_text, e.detail`;

/** What a delivery tells of, as it stands now; undefined once the submission, or the event, is gone. */
export async function hookSubject(
  db: D1Database,
  board: string,
  submission: string,
  cause: string,
): Promise<HookSubject | undefined> {
  const row = await db
    .prepare(
      `SELECT ${subjectColumns} FROM submissions s LEFT JOIN complaints c ON c.submission_id = s.id
         LEFT JOIN complaint_events e ON e.complaint_id = c.id AND e.id = ?
       WHERE s.id = ? AND s.board_id = ?`,
    )
    .bind(cause, submission, board)
    .first<SubjectRow>();
  return row && (cause === '' || row.event_id !== null) ? subjectOf(row) : undefined;
}

export function subjectOf(row: SubjectRow): HookSubject {
  return {
    submission: submissionView(row),
    complaint:
      row.complaint_id === null
        ? undefined
        : {
            id: row.complaint_id,
            status: row.status,
            reasons: JSON.parse(row.reasons) as EscalationReason[],
            tier: row.tier,
            manager: row.acknowledged_by ?? row.assignee,
            openedAt: row.opened_at,
            acknowledgeDueAt: row.acknowledge_due_at,
            resolveDueAt: row.resolve_due_at ?? undefined,
          },
    event:
      row.event_id === null
        ? undefined
        : {
            manager: row.event_manager ?? undefined,
            text: row.event_text ?? undefined,
            detail: row.detail === null ? undefined : JSON.parse(row.detail),
          },
  };
}
