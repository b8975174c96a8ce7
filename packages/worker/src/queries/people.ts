import type { ManagerRole } from '../domain/board/board.ts';
import type { Away, Manager } from '../domain/board/people.ts';

type Row = {
  id: string;
  name: string;
  email: string;
  role: ManagerRole;
  tier: number | null;
  position: number;
  away: string;
  goodwill_limit: number;
};

/** Reads the managers of a board who haven't been removed; its result goes to `people`. */
export function peopleStatement(db: D1Database, boardId: string): D1PreparedStatement {
  return db
    .prepare(
      `SELECT id, name, email, role, tier, position, away, goodwill_limit FROM managers
       WHERE board_id = ? AND removed_at IS NULL`,
    )
    .bind(boardId);
}

export function people(result: D1Result | undefined): Manager[] {
  const rows = (result?.results ?? []) as Row[];
  return rows.map(({ tier, away, goodwill_limit, ...person }) => ({
    ...person,
    tier: tier ?? undefined,
    away: JSON.parse(away) as Away[],
    goodwillLimit: goodwill_limit,
  }));
}

/** The name of anybody who is or was one of a board's people. */
export async function nameOf(db: D1Database, boardId: string, id: string): Promise<string | undefined> {
  const row = await db
    .prepare('SELECT name FROM managers WHERE board_id = ? AND id = ?')
    .bind(boardId, id)
    .first<{ name: string }>();
  return row?.name;
}
