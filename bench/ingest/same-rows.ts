import { DatabaseSync } from 'node:sqlite';
import { databaseFile } from '../database-file.ts';

const rows = {
  'submissions of good ratings': 'submissions WHERE value = 5',
  'submissions of complaints': 'submissions WHERE value = 1',
  complaints: 'complaints',
  complaint_events: 'complaint_events',
  outbox: 'outbox',
  daily_rollups: 'daily_rollups',
  score_days: `score_days WHERE dimension = 'page'`,
  handling_days: 'handling_days',
};

/** How many rows there are is not how long they are. */
const counters = /^(submissions|complaints|waiting|c\d+)$/;

/**
 * Compares one row of each sort that the two Workers wrote, column by column, by length as text. Answers one sentence
 * for each column that differs, so that the bare route can't win by writing less.
 */
export function differences(ours: string, bare: string): string[] {
  return Object.entries(rows).flatMap(([name, from]) => {
    const [a, b] = [lengths(ours, from), lengths(bare, from)];
    return Object.keys(a)
      .filter((column) => a[column] !== b[column] && !counters.test(column))
      .map(
        (column) => `${name}: ${column} has ${a[column]} characters in ours, ${b[column]} in the bare one`,
      );
  });
}

function lengths(stateFolder: string, from: string): Record<string, number> {
  const database = new DatabaseSync(databaseFile(stateFolder), { readOnly: true });
  try {
    const row = database.prepare(`SELECT * FROM ${from} LIMIT 1`).get() ?? {};
    return Object.fromEntries(
      Object.entries(row).map(([column, value]) => [column, value === null ? -1 : String(value).length]),
    );
  } finally {
    database.close();
  }
}
