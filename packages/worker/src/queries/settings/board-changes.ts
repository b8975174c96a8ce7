import { boardDocumentSchema } from '../../domain/board/board.ts';
import { difference, type Difference, type Parts } from '../../domain/settings/board-difference.ts';
import type { ChangedIn } from '../../domain/settings/sections.ts';

/** One change of a board's document. `by`: a manager's id, absent where a board file was applied. `at` in ms. */
export type BoardChange = Difference & {
  version: number;
  at: number;
  by?: string;
  section: ChangedIn;
  /** The version of the change that this one takes back. */
  undoes?: number;
};

type Row = {
  version: number;
  at: number;
  manager_id: string | null;
  section: ChangedIn;
  before: string;
  after: string;
  undoes: number | null;
};

const columns = 'version, at, manager_id, section, before, after, undoes';

/** What was changed after this version, in its order. */
export async function changesSince(db: D1Database, board: string, version: number): Promise<BoardChange[]> {
  const { results } = await db
    .prepare(
      `SELECT ${columns} FROM board_changes WHERE board_id = ? AND version > ? ORDER BY version LIMIT 200`,
    )
    .bind(board, version)
    .all<Row>();
  return results.map(changeOf);
}

/** The newest changes first, those before `version` where it is given. */
export async function newestChanges(
  db: D1Database,
  board: string,
  version = Number.MAX_SAFE_INTEGER,
): Promise<BoardChange[]> {
  const { results } = await db
    .prepare(
      `SELECT ${columns} FROM board_changes WHERE board_id = ? AND version < ? ORDER BY version DESC LIMIT 50`,
    )
    .bind(board, version)
    .all<Row>();
  return results.map(changeOf);
}

export async function changeMade(
  db: D1Database,
  board: string,
  version: number,
): Promise<BoardChange | undefined> {
  const row = await db
    .prepare(`SELECT ${columns} FROM board_changes WHERE board_id = ? AND version = ?`)
    .bind(board, version)
    .first<Row>();
  return row ? changeOf(row) : undefined;
}

function changeOf({ manager_id, undoes, before, after, section, ...row }: Row): BoardChange {
  const replaced =
    section === 'file'
      ? difference(
          boardDocumentSchema.parse(JSON.parse(before)),
          boardDocumentSchema.parse(JSON.parse(after)),
        )
      : { before: JSON.parse(before) as Parts, after: JSON.parse(after) as Parts };
  return { ...row, ...replaced, section, by: manager_id ?? undefined, undoes: undoes ?? undefined };
}
