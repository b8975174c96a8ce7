import type { PersonNames } from '../../queries/privacy/person-on-wall.ts';

/** Takes out what one person follows, and what they voted for as a signed customer or by mail; the counters go with it. */
export const forgetOnWall = (
  db: D1Database,
  board: string,
  { addresses, voters }: PersonNames,
): D1PreparedStatement[] => [
  db
    .prepare(`DELETE FROM followers WHERE board_id = ? AND address IN (SELECT value FROM json_each(?))`)
    .bind(board, JSON.stringify(addresses)),
  db
    .prepare(
      `DELETE FROM votes WHERE board_id = ? AND voter IN (SELECT value FROM json_each(?))
         AND voter >= 'id:'`,
    )
    .bind(board, JSON.stringify(voters)),
];
