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

export type StoredComplaint = {
  id: string;
  status: string;
  tier: number;
  assignee: string;
  acknowledged_at: number | null;
  acknowledged_by: string | null;
  reopenings: number;
  closed_because: string | null;
};

/** What the Worker's database holds about submissions whose words contain `words`. */
export const storedSaying = (words: string, dataDir = addresses.dataDir): StoredSubmission[] =>
  read(dataDir, 'SELECT * FROM submissions WHERE instr(text, ?) > 0 ORDER BY created_at', words);

export const storedUnder = (key: string): StoredSubmission[] =>
  read(addresses.dataDir, 'SELECT * FROM submissions WHERE key = ?', key);

/** The complaint that a submission became, with how many events it has. */
export const complaintOf = (submissionId: string, dataDir = addresses.dataDir) =>
  read<StoredComplaint & { events: number }>(
    dataDir,
    `SELECT complaints.*, (SELECT count(*) FROM complaint_events WHERE complaint_id = complaints.id) AS events
     FROM complaints WHERE submission_id = ?`,
    submissionId,
  )[0];

/** How often the question of a moment was shown, answered and left, all days together. */
export function askedAt(moment: string): { shown: number; answered: number; dismissed: number } {
  const [asked] = read<{ shown: number; dismissed: number }>(
    addresses.dataDir,
    `SELECT COALESCE(SUM(shown), 0) AS shown, COALESCE(SUM(dismissed), 0) AS dismissed FROM asked_days WHERE moment = ?`,
    moment,
  );
  const [rated] = read<{ answered: number }>(
    addresses.dataDir,
    `SELECT COALESCE(SUM(c1 + c2 + c3 + c4 + c5), 0) AS answered FROM score_days
     WHERE dimension = 'moment' AND member = ? AND metric = 'csat'`,
    moment,
  );
  return { ...asked!, ...rated! };
}

/** What the card with these words counts, and how many rows there are that it should equal. */
export const votesOf = (words: string): { votes: number; counted: number } | undefined =>
  read<{ votes: number; counted: number }>(
    addresses.dataDir,
    `SELECT votes, (SELECT count(*) FROM votes WHERE request_id = cards.id AND counted = 1) AS counted
     FROM cards WHERE instr(words, ?) > 0`,
    words,
  )[0];

/** All that somebody who only looks must leave as it is. */
export const everyComplaint = (dataDir = addresses.dataDir): unknown =>
  ['submissions', 'complaints', 'complaint_events', 'complaint_joins', 'customer_addresses'].map((table) =>
    read(dataDir, `SELECT * FROM ${table} ORDER BY 1, 2`),
  );

function read<Row>(dataDir: string, sql: string, ...given: string[]): Row[] {
  const database = new DatabaseSync(databaseFile(dataDir), { readOnly: true });
  try {
    return database.prepare(sql).all(...given) as Record<string, SQLOutputValue>[] as Row[];
  } finally {
    database.close();
  }
}

/** Miniflare names a database's file by a hash. */
function databaseFile(dataDir: string): string {
  const folder = join(dataDir, 'state/v3/d1/miniflare-D1DatabaseObject');
  const file = readdirSync(folder).find((name) => name.endsWith('.sqlite') && name !== 'metadata.sqlite');
  if (file === undefined) throw new Error(`no database in ${folder}`);
  return join(folder, file);
}
