import type { Card, CardKind, RequestStatus, Tone } from '@wipeboard/shared';

export type CardRow = {
  id: string;
  kind: CardKind;
  words: string;
  details: string | null;
  author: string | null;
  language: string | null;
  tone: Tone | null;
  status: RequestStatus | '';
  status_line: string | null;
  status_at: number | null;
  merged_into: string | null;
  request_id: string | null;
  answer: string | null;
  answered_at: number | null;
  answerer: string | null;
  votes: number;
  created_at: number;
  shown_at: number | null;
  changed_at: number;
};

/** Of `cards c`. Whoever answered keeps their name there when they have left, as on a receipt. */
export const cardColumns = `c.id, c.kind, c.words, c.details, c.author, c.language, c.tone, c.status, c.status_line,
  c.status_at, c.merged_into, c.request_id, c.answer, c.answered_at,
  (SELECT m.name FROM managers m WHERE m.board_id = c.board_id AND m.id = c.answered_by) AS answerer,
  c.votes, c.created_at, c.shown_at, c.changed_at`;

/** What anybody may see, of `cards c`. */
export const isShown = `c.state = 'shown' AND c.aside = 0`;

/** Of `cards c`: it was not merged, or into a request that anybody may see. */
export const leadsSomewhere = `(c.merged_into IS NULL OR EXISTS (
  SELECT 1 FROM cards t WHERE t.id = c.merged_into AND t.state = 'shown' AND t.aside = 0))`;

/** The columns of `cardColumns` as everybody may see them. */
export function cardOf(row: CardRow): Card {
  const at = row.shown_at ?? row.created_at;
  return {
    id: row.id,
    kind: row.kind,
    words: row.words,
    details: row.details ?? undefined,
    author: row.author ?? undefined,
    language: row.language ?? undefined,
    tone: row.tone ?? undefined,
    at: instant(at),
    changedAt: instant(row.changed_at),
    answer:
      row.answer === null
        ? undefined
        : { text: row.answer, by: row.answerer ?? undefined, at: instant(row.answered_at ?? at) },
    ...(row.kind === 'request' && {
      votes: row.votes,
      status: {
        is: row.status || 'open',
        at: instant(row.status_at ?? at),
        line: row.status_line ?? undefined,
      },
    }),
    request: row.merged_into ?? row.request_id ?? undefined,
  };
}

const instant = (ms: number): string => new Date(ms).toISOString();
