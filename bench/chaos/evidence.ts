import { DatabaseSync } from 'node:sqlite';
import { databaseFile } from '../database-file.ts';

export type SubmissionRow = { id: string; key: string; revision: number; text: string | null };
export type ComplaintRow = { id: string; submission_id: string };
/** Times in ms since the epoch, by the Worker's clock. */
export type OutboxRow = {
  id: string;
  complaint_id: string;
  state: string;
  attempts: number;
  doubts: number;
  owed_since: number;
  sent_at: number | null;
};

export type Evidence = {
  submissions: SubmissionRow[];
  complaints: ComplaintRow[];
  outbox: OutboxRow[];
  /** The sum of all rollup cells: how many submissions the reports know of. */
  counted: number;
};

/** Reads what the Worker left in its database; it must have stopped. */
export function readEvidence(stateFolder: string): Evidence {
  const database = new DatabaseSync(databaseFile(stateFolder), { readOnly: true });
  const all = <Row>(sql: string) => database.prepare(sql).all() as unknown as Row[];
  try {
    return {
      submissions: all<SubmissionRow>('SELECT id, key, revision, text FROM submissions'),
      complaints: all<ComplaintRow>('SELECT id, submission_id FROM complaints'),
      outbox: all<OutboxRow>(
        'SELECT id, complaint_id, state, attempts, doubts, owed_since, sent_at FROM outbox',
      ),
      counted: all<{ sum: number }>('SELECT COALESCE(SUM(submissions), 0) AS sum FROM daily_rollups')[0]!.sum,
    };
  } finally {
    database.close();
  }
}
