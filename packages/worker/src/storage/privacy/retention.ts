import { belongingTo, type Expires } from '../../domain/privacy/retention.ts';

/** Rows that one statement takes out or changes at most, so that nobody else waits long for the database. */
export const mostInChunk = 500;

/** Ids of submissions that go, and of what a complaint of theirs is or would be called. */
export type Leaving = { submissions: readonly string[]; complaints: readonly string[] };

const given = '(SELECT value FROM json_each(?))';
const settled = `(SELECT value FROM json_each(?) WHERE NOT EXISTS
  (SELECT 1 FROM complaints c WHERE c.id = value AND c.status <> 'closed'))`;

/** Takes out submissions with their complaints and all that belongs to them; of what was opened again meanwhile nothing. */
export function letGo(db: D1Database, { submissions, complaints }: Leaving): D1PreparedStatement[] {
  const owners = JSON.stringify(complaints);
  const own = JSON.stringify(submissions);
  const kept = `NOT EXISTS (SELECT 1 FROM complaints c WHERE c.submission_id = submissions.id)`;
  return [
    ...belongingTo('mail').map(({ table, column }) =>
      db
        .prepare(
          `DELETE FROM ${table} WHERE ${column} IN (SELECT id FROM outbox WHERE complaint_id IN ${settled})`,
        )
        .bind(owners),
    ),
    ...belongingTo('complaint').map(({ table, column, where }) =>
      db
        .prepare(`DELETE FROM ${table} WHERE ${column} IN ${settled}${where ? ` AND ${where}` : ''}`)
        .bind(owners),
    ),
    db.prepare(`DELETE FROM complaints WHERE id IN ${given} AND status = 'closed'`).bind(owners),
    uncountAll(db, own, kept),
    ...belongingTo('submission').map(({ table, column, where }) =>
      db
        .prepare(
          `DELETE FROM ${table} WHERE ${column} IN (SELECT id FROM submissions WHERE id IN ${given} AND ${kept})${where ? ` AND ${where}` : ''}`,
        )
        .bind(own),
    ),
    db.prepare(`DELETE FROM submissions WHERE id IN ${given} AND ${kept}`).bind(own),
  ];
}

const cell = `board_id, day, kind, COALESCE(moment, ''), COALESCE(tone, ''), COALESCE(metric, ''), COALESCE(value, -1)`;

/** Takes back what submissions counted, so that the counts go on being what a recount says. */
const uncountAll = (db: D1Database, ids: string, kept: string): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE daily_rollups AS r SET submissions = submissions - (SELECT COUNT(*) FROM submissions
         WHERE id IN ${given} AND test = 0 AND ${kept}
           AND (${cell}) = (r.board_id, r.day, r.kind, r.moment, r.tone, r.metric, r.value))
       WHERE (board_id, day, kind, moment, tone, metric, value) IN
         (SELECT ${cell} FROM submissions WHERE id IN ${given} AND test = 0 AND ${kept})`,
    )
    .bind(ids, ids);

/** Takes who somebody was off submissions and their cards, and what is known of their addresses where nothing else is left under them. */
export function letContactsGo(
  db: D1Database,
  board: string,
  submissions: readonly string[],
  addresses: readonly string[],
): D1PreparedStatement[] {
  const ids = JSON.stringify(submissions);
  return [
    db
      .prepare(
        `UPDATE submissions SET contact = NULL, identity = NULL, attributes = NULL, customer = NULL WHERE id IN ${given}`,
      )
      .bind(ids),
    db
      .prepare(`UPDATE complaints SET customer = NULL WHERE status = 'closed' AND submission_id IN ${given}`)
      .bind(ids),
    db
      .prepare(`UPDATE cards SET author = NULL WHERE author IS NOT NULL AND submission_id IN ${given}`)
      .bind(ids),
    db
      .prepare(
        `DELETE FROM customer_addresses WHERE board_id = ?1 AND address IN (SELECT value FROM json_each(?2))
           AND NOT EXISTS (SELECT 1 FROM submissions WHERE board_id = ?1 AND contact IS NOT NULL
             AND lower(json_extract(contact, '$.email')) = customer_addresses.address)
           AND NOT EXISTS (SELECT 1 FROM followers f WHERE f.board_id = ?1 AND f.address = customer_addresses.address)`,
      )
      .bind(board, JSON.stringify(addresses)),
  ];
}

/** Takes out mails that are settled, with their tries. */
export function letMailsGo(db: D1Database, mails: readonly string[]): D1PreparedStatement[] {
  const ids = JSON.stringify(mails);
  return [
    ...belongingTo('mail').map(({ table, column }) =>
      db.prepare(`DELETE FROM ${table} WHERE ${column} IN ${given}`).bind(ids),
    ),
    db.prepare(`DELETE FROM outbox WHERE id IN ${given} AND state NOT IN ('pending', 'sending')`).bind(ids),
  ];
}

/** Takes out a chunk of what goes by itself. */
export function letExpire(
  db: D1Database,
  { table, key, since, where }: Expires & { table: string },
  before: number,
): D1PreparedStatement {
  const columns = key.join(', ');
  return db
    .prepare(
      `DELETE FROM ${table} WHERE (${columns}) IN
         (SELECT ${columns} FROM ${table} WHERE ${since} < ?${where ? ` AND ${where}` : ''} ORDER BY ${since} LIMIT ${mostInChunk})`,
    )
    .bind(before);
}

/** Where the round stands: see queries/privacy/retention-round. `board` is null once all are done. */
export function standAt(db: D1Database, day: string, board: string | null): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO retention_round (id, day, board) VALUES (1, ?, ?)
       ON CONFLICT (id) DO UPDATE SET day = excluded.day, board = excluded.board`,
    )
    .bind(day, board);
}
