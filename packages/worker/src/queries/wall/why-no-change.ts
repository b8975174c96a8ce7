/** `gone`: the board has no such complaint or request; `already`: the wall has a change of it; `unsettled`: it isn't over. */
export type ChangeRefusal = 'gone' | 'already' | 'unsettled';

/** Why nothing can be said yet of what came of a complaint or a request. */
export async function whyNoChange(
  db: D1Database,
  board: string,
  { complaint, request }: { complaint?: string; request?: string },
): Promise<ChangeRefusal> {
  const row = await db
    .prepare(
      `SELECT EXISTS (SELECT 1 FROM cards WHERE complaint_id = ?1 UNION ALL SELECT 1 FROM cards WHERE request_id = ?2) AS already,
         EXISTS (SELECT 1 FROM complaints WHERE id = ?1 AND +board_id = ?3
           UNION ALL SELECT 1 FROM cards WHERE id = ?2 AND +board_id = ?3) AS there`,
    )
    .bind(complaint ?? null, request ?? null, board)
    .first<{ already: number; there: number }>();
  if (!row?.there) return 'gone';
  return row.already ? 'already' : 'unsettled';
}
