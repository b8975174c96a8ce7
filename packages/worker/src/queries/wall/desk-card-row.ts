import type { CardKind, CardState, RequestStatus, Tone } from '@wipeboard/shared';
import type { DeskCard } from '../../domain/wall/card.ts';

export type DeskCardRow = {
  id: string;
  board_id: string;
  kind: CardKind;
  submission_id: string | null;
  complaint_id: string | null;
  request_id: string | null;
  state: CardState;
  aside: number;
  words: string;
  details: string | null;
  worded_by: string | null;
  author: string | null;
  language: string | null;
  tone: Tone | null;
  status: RequestStatus | '';
  status_line: string | null;
  status_at: number | null;
  merged_into: string | null;
  answer: string | null;
  answered_by: string | null;
  answered_at: number | null;
  votes: number;
  rising: number;
  created_at: number;
  shown_at: number | null;
  changed_at: number;
  version: number;
};

/** All columns of `cards c` as the desk knows them. */
export function deskCardOf(row: DeskCardRow): DeskCard {
  return {
    id: row.id,
    boardId: row.board_id,
    kind: row.kind,
    submissionId: row.submission_id ?? undefined,
    complaintId: row.complaint_id ?? undefined,
    requestId: row.request_id ?? undefined,
    state: row.state,
    aside: row.aside === 1,
    words: row.words,
    details: row.details ?? undefined,
    wordedBy: row.worded_by ?? undefined,
    author: row.author ?? undefined,
    language: row.language ?? undefined,
    tone: row.tone ?? undefined,
    status: row.status || undefined,
    statusLine: row.status_line ?? undefined,
    statusAt: row.status_at ?? undefined,
    mergedInto: row.merged_into ?? undefined,
    answer: row.answer ?? undefined,
    answeredBy: row.answered_by ?? undefined,
    answeredAt: row.answered_at ?? undefined,
    votes: row.votes,
    rising: row.rising,
    createdAt: row.created_at,
    shownAt: row.shown_at ?? undefined,
    changedAt: row.changed_at,
    version: row.version,
  };
}
