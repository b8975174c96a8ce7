import type { BoardFile } from '../domain/board/board.ts';

/** A statement and its parameters, for D1 and for the script that applies a board file. */
export type Statement = { sql: string; parameters: (string | number | null)[] };

/** Creates or replaces a board and its people; people no longer named are removed, and their links with them. */
export function boardStatements(board: BoardFile, now: number): Statement[] {
  const { managers: _, ...document } = board;
  const { key } = document;
  const text = JSON.stringify(document);
  return [
    {
      sql: `INSERT INTO board_changes (board_id, version, at, section, before, after)
        SELECT key, version + 1, ?, 'file', document, ? FROM boards WHERE key = ? AND document <> ?`,
      parameters: [now, text, key, text],
    },
    {
      sql: `INSERT INTO boards (key, document, created_at, updated_at) VALUES (?, ?, ?, ?)
        ON CONFLICT (key) DO UPDATE SET version = version + (document <> excluded.document),
        document = excluded.document, updated_at = excluded.updated_at`,
      parameters: [key, text, now, now],
    },
    {
      sql: `UPDATE managers SET removed_at = ? WHERE board_id = ? AND removed_at IS NULL`,
      parameters: [now, key],
    },
    ...peopleStatements(board),
  ];
}

/** Writes the people of a board as its file has them; those who were removed are back. */
export const peopleStatements = ({ key, managers }: Pick<BoardFile, 'key' | 'managers'>): Statement[] =>
  managers.map((manager, position) => ({
    sql: `INSERT INTO managers (board_id, id, name, email, role, tier, position, away, goodwill_limit)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (board_id, id) DO UPDATE SET name = excluded.name, email = excluded.email,
        role = excluded.role, tier = excluded.tier, position = excluded.position, away = excluded.away,
        goodwill_limit = excluded.goodwill_limit, removed_at = NULL`,
    parameters: [
      key,
      manager.id,
      manager.name,
      manager.email,
      manager.role,
      manager.tier ?? null,
      position,
      JSON.stringify(manager.away),
      manager.goodwillLimit,
    ],
  }));
