const open = `c.status <> 'closed'`;

/** Whether a submission belongs to a complaint, its own or one that it joined, for which this holds. */
const ownComplaint = `EXISTS (SELECT 1 FROM complaints c WHERE c.submission_id = s.id)`;
const joinedOpen = `EXISTS (SELECT 1 FROM complaint_joins j JOIN complaints c ON c.id = j.complaint_id
  WHERE j.submission_id = s.id AND ${open})`;

const wordless = 's.text IS NULL AND s.outcome IS NULL AND s.about IS NULL';
const worded = '(s.text IS NOT NULL OR s.outcome IS NOT NULL OR s.about IS NOT NULL)';

/** Submissions of before an instant that no complaint holds on to: ratings alone, or those with words. */
export async function oldSubmissions(
  db: D1Database,
  board: string,
  kind: 'ratings' | 'words',
  before: number,
  most: number,
): Promise<string[]> {
  const { results } = await db
    .prepare(
      `SELECT s.id FROM submissions s WHERE s.board_id = ? AND s.created_at < ?
         AND ${kind === 'ratings' ? wordless : worded} AND NOT ${ownComplaint} AND NOT ${joinedOpen}
       ORDER BY s.created_at LIMIT ?`,
    )
    .bind(board, before, most)
    .all<{ id: string }>();
  return results.map(({ id }) => id);
}

/** Complaints that were closed before an instant, with the submissions that opened them. */
export async function oldComplaints(
  db: D1Database,
  board: string,
  before: number,
  most: number,
): Promise<{ complaint: string; submission: string }[]> {
  const { results } = await db
    .prepare(
      `SELECT id AS complaint, submission_id AS submission FROM complaints
       WHERE board_id = ? AND status = 'closed' AND closed_at < ? ORDER BY closed_at LIMIT ?`,
    )
    .bind(board, before, most)
    .all<{ complaint: string; submission: string }>();
  return results;
}

/** Submissions of before an instant that still say whose they are, with their address, once no complaint needs it. */
export async function oldContacts(
  db: D1Database,
  board: string,
  before: number,
  most: number,
): Promise<{ id: string; address: string | null }[]> {
  const { results } = await db
    .prepare(
      `SELECT s.id, lower(json_extract(s.contact, '$.email')) AS address FROM submissions s
       WHERE s.board_id = ? AND s.created_at < ?
         AND (s.contact IS NOT NULL OR s.identity IS NOT NULL OR s.attributes IS NOT NULL)
         AND NOT EXISTS (SELECT 1 FROM complaints c WHERE c.submission_id = s.id AND ${open}) AND NOT ${joinedOpen}
       ORDER BY s.created_at LIMIT ?`,
    )
    .bind(board, before, most)
    .all<{ id: string; address: string | null }>();
  return results;
}

/** Settled mails of before an instant, once their complaint is closed or gone. */
export async function oldMails(
  db: D1Database,
  board: string,
  before: number,
  most: number,
): Promise<string[]> {
  const { results } = await db
    .prepare(
      `SELECT o.id FROM outbox o WHERE o.board_id = ? AND o.created_at < ? AND o.state NOT IN ('pending', 'sending')
         AND NOT EXISTS (SELECT 1 FROM complaints c WHERE c.id = o.complaint_id AND ${open})
       ORDER BY o.created_at LIMIT ?`,
    )
    .bind(board, before, most)
    .all<{ id: string }>();
  return results.map(({ id }) => id);
}
