import type { ManagerRole } from '../../domain/board/board.ts';
import type { Services } from '../../services.ts';

/** A board that somebody belongs to; `database` names the binding that holds it. */
export type Membership = {
  board: string;
  name: string;
  database: string;
  manager: string;
  role: ManagerRole;
};

/** The boards to whose people an address (in lower case) belongs, by name. */
export async function membershipsOf(services: Services, email: string): Promise<Membership[]> {
  const found = await Promise.all(
    services.databaseNames.map(async (database) => {
      const { results } = await services
        .database(database)
        .prepare(
          `SELECT board_id AS board, id AS manager, role FROM managers WHERE lower(email) = ? AND removed_at IS NULL`,
        )
        .bind(email)
        .all<Omit<Membership, 'name' | 'database'>>();
      return results.map((row) => ({ ...row, database }));
    }),
  );
  const rows = found.flat();
  // Asked for nobody too: how long this takes shall not tell whose address it is.
  const { results: boards } = await services.directory
    .prepare(
      `SELECT key, database, json_extract(document, '$.name') AS name FROM boards
       WHERE key IN (SELECT value FROM json_each(?))`,
    )
    .bind(JSON.stringify(rows.map(({ board }) => board)))
    .all<{ key: string; database: string; name: string }>();
  return rows
    .flatMap((row) => {
      const board = boards.find((one) => one.key === row.board && one.database === row.database);
      return board ? [{ ...row, name: board.name }] : [];
    })
    .toSorted((a, b) => a.name.localeCompare(b.name) || (a.board < b.board ? -1 : 1));
}
