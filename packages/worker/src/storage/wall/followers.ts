import { followMailId } from '../../domain/wall/followers.ts';
import type { Guard } from '../owe-mails.ts';

/**
 * Whoever wants to be told what becomes of a request. `id`: `fol_…`, new; `locale`: of the page where they asked;
 * `signed`: the shop's own signed identity says that the address is theirs. `at` in ms.
 */
export type NewFollower = {
  id: string;
  requestId: string;
  boardId: string;
  address: string;
  locale?: string;
  signed?: boolean;
  /** They ask for a mail with which they can vote. */
  vote?: boolean;
  /** They followed it at another address before, where mails of their submission went. */
  moved?: boolean;
  at: number;
};

const always: Guard = { sql: '1', parameters: [] };

/**
 * Follows a request, once for each address, if `guard` holds; and owes the one mail that asks whose the address is,
 * unless that is known, or a mail of the same submission asks for it. Stands in its batch after that one. The mail's
 * bell is `followMailId(id)`.
 */
export function followStatements(
  db: D1Database,
  { id, requestId, boardId, address, locale, signed = false, vote = false, moved = false, at }: NewFollower,
  guard: Guard = always,
): D1PreparedStatement[] {
  return [
    db
      .prepare(
        `INSERT INTO followers (id, request_id, board_id, address, locale, signed, vote, at)
         SELECT ?, ?, ?, lower(?), ?, ?, ?, ? WHERE ${guard.sql}
         ON CONFLICT (request_id, address) DO UPDATE SET signed = MAX(signed, excluded.signed),
           vote = IIF(excluded.vote = 1, 1, vote)
         ON CONFLICT (id) DO NOTHING`,
      )
      .bind(
        id,
        requestId,
        boardId,
        address,
        locale ?? null,
        signed ? 1 : 0,
        vote ? 1 : 0,
        at,
        ...guard.parameters,
      ),
    db
      .prepare(
        `INSERT OR IGNORE INTO outbox (id, board_id, complaint_id, kind, manager_id, recipient, follower_id, state, attempts,
           doubts, owed_since, due_at, created_at)
         SELECT ?1, f.board_id, '', 'follow', '', 'customer', f.id, 'pending', 0, 0, ?2, ?2, ?2
         FROM followers f LEFT JOIN customer_addresses a ON a.board_id = f.board_id AND a.address = f.address
         WHERE f.id = ?3 AND f.signed = 0 AND a.confirmed_at IS NULL AND NOT EXISTS (
           SELECT 1 FROM outbox o JOIN submissions s ON s.id = 'sub_' || substr(f.request_id, 5)
           WHERE o.complaint_id = 'cmp_' || substr(f.request_id, 5) AND o.kind = 'received'
             AND (?4 = 0 OR o.state IN ('pending', 'sending'))
             AND lower(json_extract(s.contact, '$.email')) = f.address)`,
      )
      .bind(followMailId(id), at, id, moved ? 1 : 0),
  ];
}

type Follows = { requestId: string; address: string };

/** True where an address follows a request. */
export const follows = ({ requestId, address }: Follows): Guard => ({
  sql: 'EXISTS (SELECT 1 FROM followers WHERE request_id = ? AND address = lower(?))',
  parameters: [requestId, address],
});

/** Tells an address of a request no more: its author has corrected it. */
export const leaveAddress = (
  db: D1Database,
  { requestId, address }: Follows,
  { sql, parameters }: Guard,
): D1PreparedStatement =>
  db
    .prepare(`DELETE FROM followers WHERE request_id = ? AND address = lower(?) AND ${sql}`)
    .bind(requestId, address, ...parameters);

/**
 * Owes whoever asked to vote by mail the one with the button, whether or not the address is known. `id`: of `NewFollower`;
 * stands after its statements, and its bell is the same.
 */
export const oweVoteMail = (
  db: D1Database,
  { id, requestId, address, at }: NewFollower,
): D1PreparedStatement =>
  db
    .prepare(
      `INSERT OR IGNORE INTO outbox (id, board_id, complaint_id, kind, manager_id, recipient, follower_id, state, attempts,
         doubts, owed_since, due_at, created_at)
       SELECT ?1, board_id, '', 'follow', '', 'customer', id, 'pending', 0, 0, ?2, ?2, ?2
       FROM followers WHERE request_id = ?3 AND address = lower(?4) AND vote = 1`,
    )
    .bind(followMailId(id), at, requestId, address);

/** Notes that who asked to vote by mail has done so, or has taken it back. */
export const noteMailVote = (
  db: D1Database,
  boardId: string,
  id: string,
  vote: 'counted' | 'none',
): D1PreparedStatement =>
  db
    .prepare('UPDATE followers SET vote = ? WHERE id = ? AND board_id = ?')
    .bind(vote === 'counted' ? 2 : 0, id, boardId);

/** Ends one following, and what would tell the same address of the same: of requests put together, each. Its mails go with it. */
export const stopFollowing = (db: D1Database, boardId: string, id: string): D1PreparedStatement =>
  db
    .prepare(
      `DELETE FROM followers WHERE id = ?1 AND board_id = ?2 OR id IN (
         SELECT g.id FROM followers f CROSS JOIN cards c ON c.id = f.request_id
         CROSS JOIN cards o ON o.id = COALESCE(c.merged_into, c.id) OR o.merged_into = COALESCE(c.merged_into, c.id)
         CROSS JOIN followers g ON g.request_id = o.id AND g.address = f.address
         WHERE f.id = ?1 AND f.board_id = ?2)`,
    )
    .bind(id, boardId);

/** Ends whatever an address follows on a board. */
export const stopFollowingAll = (db: D1Database, boardId: string, address: string): D1PreparedStatement =>
  db.prepare('DELETE FROM followers WHERE board_id = ? AND address = lower(?)').bind(boardId, address);
