import { needsAnswer, opening, receivedMail, type Judged } from '../domain/complaint/complaint.ts';
import type { OwedMail } from '../domain/delivery/outbox.ts';
import { complaintId } from '../domain/ids.ts';
import type { Board } from '../queries/board.ts';
import type { SubmissionOnFile } from '../queries/kept-submission.ts';
import { joinComplaint, openComplaint, withdrawUntold } from '../storage/complaints.ts';
import { hasten, ifAdmitted, oweExtension, oweFirst, oweMail } from '../storage/owe-mails.ts';
import type { LeftRow } from '../storage/submissions.ts';

export type Owed = { statements: D1PreparedStatement[]; mails: OwedMail[] };

export function judgedOf(board: Board, { id, input, identity, now }: LeftRow): Judged {
  return { board, submissionId: id, input, identity, now };
}

/**
 * What a submission that was just written owes people: the complaint that it opens or joins, and mails. What is put
 * aside owes nothing, until somebody takes it back. `kept`: what stood there before.
 */
export function owedFor(db: D1Database, board: Board, row: LeftRow, kept?: SubmissionOnFile): Owed {
  const judged = { ...judgedOf(board, row), earlier: kept?.words };
  const why = needsAnswer(judged);
  const received = receivedMail(judged);
  const toCustomer = received ? [oweMail(db, received, ifAdmitted(row))] : [];
  const mails = received ? [received] : [];
  if (!why) {
    const withdrawn = kept ? withdrawUntold(db, complaintId(row.id), row) : [];
    return { statements: [...withdrawn, ...toCustomer], mails };
  }
  const { complaint, first, later } = opening(judged, why, board.people);
  const joins = board.policy.joinRepeats && row.customer !== undefined && !complaint.test;
  return {
    statements: [
      ...(kept && row.weighed?.verdict ? withdrawUntold(db, complaint.id, row, true) : []),
      ...openComplaint(db, complaint, row, { joins }),
      ...(joins ? joinComplaint(db, complaint, row) : []),
      ...oweFirst(db, first, row.id, row).slice(0, joins ? 2 : 1),
      ...(later ? [oweExtension(db, later, row.id, row)] : []),
      ...(kept ? [hasten(db, complaint.id, first.dueAt, row)] : []),
      ...toCustomer,
    ],
    mails: [first, ...(later ? [later] : []), ...mails],
  };
}
