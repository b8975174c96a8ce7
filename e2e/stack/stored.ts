import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';
import { addresses } from './desk.ts';

/** A row of `submissions`, the columns that a customer fills. */
export type StoredSubmission = {
  id: string;
  key: string;
  revision: number;
  final: number;
  kind: string;
  metric: string | null;
  value: number | null;
  tone: string | null;
  text: string | null;
  outcome: string | null;
  moment: string | null;
  contact: string | null;
  wants_call: number;
  wants_manager: number;
  publish: number;
};

export type StoredComplaint = { id: string; status: string; acknowledged_at: number | null };

/** What the Worker's database holds about submissions whose words contain `words`. */
export const storedSaying = (words: string): StoredSubmission[] =>
  read<StoredSubmission>('SELECT * FROM submissions WHERE instr(text, ?) > 0 ORDER BY created_at', words);

export const storedUnder = (key: string): StoredSubmission[] =>
  read<StoredSubmission>('SELECT * FROM submissions WHERE key = ?', key);

/** The complaint that a submission became, with how many events it has. */
export const complaintOf = (submissionId: string) =>
  read<StoredComplaint & { events: number }>(
    `SELECT complaints.*, (SELECT count(*) FROM complaint_events WHERE complaint_id = complaints.id) AS events
     FROM complaints WHERE submission_id = ?`,
    submissionId,
  )[0];

function read<Row>(sql: string, ...given: string[]): Row[] {
  const database = new DatabaseSync(databaseFile(), { readOnly: true });
  try {
    return database.prepare(sql).all(...given) as Record<string, SQLOutputValue>[] as Row[];
  } finally {
    database.close();
  }
}

/** Miniflare names a database's file by a hash. */
function databaseFile(): string {
  const folder = join(addresses.dataDir, 'state/v3/d1/miniflare-D1DatabaseObject');
  const file = readdirSync(folder).find((name) => name.endsWith('.sqlite') && name !== 'metadata.sqlite');
  if (file === undefined) throw new Error(`no database in ${folder}`);
  return join(folder, file);
}
