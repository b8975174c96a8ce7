import { receiptCode } from '../../domain/submission.ts';
import type { KeptSuspicion } from '../../domain/spam/suspect.ts';
import type { ReadSubmission } from '../../domain/complaint/complaint-view.ts';
import { submissionView, type SubmissionColumns } from '../submission-view.ts';

/** A submission before the board’s people, whether or not it is a complaint. */
export type SubmissionFile = ReadSubmission & {
  writeId: string;
  customer?: string;
  quarantinedAt?: number;
  suspicion?: KeptSuspicion;
  /** Its own complaint. */
  complaintId?: string;
  /** The submission whose complaint it became part of. */
  partOf?: { submission: string; code: string };
  /** What else this customer left, newest first, at most ten; each with the complaint’s status, if it is one. */
  others: { id: string; receivedAt: number; status?: string; view: ReturnType<typeof submissionView> }[];
};

type Columns = SubmissionColumns & {
  write_id: string;
  customer: string | null;
  quarantined_at: number | null;
  suspicion: string | null;
  complaint: string | null;
  part_of: string | null;
};

/** Undefined where the board has no such submission. */
export async function submissionFile(
  db: D1Database,
  board: string,
  id: string,
): Promise<SubmissionFile | undefined> {
  const [found, others] = await db.batch([
    db
      .prepare(
        `SELECT s.*, c.id AS complaint, w.submission_id AS part_of FROM submissions s
         LEFT JOIN complaints c ON c.submission_id = s.id
         LEFT JOIN complaint_joins j ON j.submission_id = s.id
         LEFT JOIN complaints w ON w.id = j.complaint_id
         WHERE s.id = ? AND +s.board_id = ?`,
      )
      .bind(id, board),
    db
      .prepare(
        `SELECT h.*, c.status FROM submissions s
         JOIN submissions h ON h.board_id = s.board_id AND h.customer = s.customer AND h.id <> s.id
         LEFT JOIN complaints c ON c.submission_id = h.id
         WHERE s.id = ? AND +s.board_id = ? AND s.customer IS NOT NULL ORDER BY h.created_at DESC LIMIT 10`,
      )
      .bind(id, board),
  ]);
  const row = found!.results[0] as Columns | undefined;
  if (!row) return undefined;
  return {
    submission: submissionView(row),
    joined: [],
    writeId: row.write_id,
    customer: row.customer ?? undefined,
    quarantinedAt: row.quarantined_at ?? undefined,
    suspicion: row.suspicion === null ? undefined : (JSON.parse(row.suspicion) as KeptSuspicion),
    complaintId: row.complaint ?? undefined,
    partOf: row.part_of === null ? undefined : { submission: row.part_of, code: receiptCode(row.part_of) },
    others: (others!.results as (SubmissionColumns & { status: string | null })[]).map((other) => ({
      id: other.id,
      receivedAt: other.created_at,
      status: other.status ?? undefined,
      view: submissionView(other),
    })),
  };
}
