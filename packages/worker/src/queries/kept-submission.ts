import type { Kind, Metric, Tone } from '@wipeboard/shared';
import type { CustomerWords } from '../domain/customer-words.ts';
import type { KeptSubmission } from '../domain/submission.ts';

export type SubmissionOnFile = KeptSubmission & {
  words: CustomerWords;
  kind: Kind;
  moment?: string;
  test: boolean;
};

type Row = {
  id: string;
  revision: number;
  digest: string;
  created_at: number;
  kind: Kind;
  metric: Metric | null;
  value: number | null;
  tone: Tone | null;
  text: string | null;
  outcome: string | null;
  about: string | null;
  moment: string | null;
  wants_reply: number;
  wants_call: number;
  wants_manager: number;
  wants_top: number;
  contact: string | null;
  test: number;
};

/** Reads what is on file under a submission key; its result goes to `keptSubmission`. */
export function keptSubmissionStatement(db: D1Database, boardId: string, key: string): D1PreparedStatement {
  return db
    .prepare(
      `SELECT id, revision, digest, created_at, kind, metric, value, tone, text, outcome, about, moment,
        wants_reply, wants_call, wants_manager, wants_top, contact, test FROM submissions WHERE board_id = ? AND key = ?`,
    )
    .bind(boardId, key);
}

export function keptSubmission(result: D1Result | undefined): SubmissionOnFile | undefined {
  const row = result?.results[0] as Row | undefined;
  return row && fromRow(row);
}

function fromRow(row: Row): SubmissionOnFile {
  return {
    id: row.id,
    revision: row.revision,
    digest: row.digest,
    createdAt: row.created_at,
    kind: row.kind,
    moment: row.moment ?? undefined,
    test: row.test === 1,
    words: {
      rating: row.metric === null ? undefined : { metric: row.metric, value: row.value! },
      tone: row.tone ?? undefined,
      text: row.text ?? undefined,
      outcome: row.outcome ?? undefined,
      about: row.about ?? undefined,
      wants: {
        reply: row.wants_reply === 1,
        call: row.wants_call === 1,
        manager: row.wants_manager === 1,
        top: row.wants_top === 1,
      },
      contact: row.contact === null ? undefined : JSON.parse(row.contact),
    },
  };
}
