export type NewPrivacyAct = {
  board: string;
  id: string;
  at: number;
  by: string;
  act: 'exported' | 'erased';
  submissions: number;
};

/** Notes who exported or erased how much; nothing of whose it was. */
export const notePrivacyAct = (db: D1Database, one: NewPrivacyAct): D1PreparedStatement =>
  db
    .prepare(
      'INSERT INTO privacy_acts (board_id, id, at, manager_id, act, submissions) VALUES (?, ?, ?, ?, ?, ?)',
    )
    .bind(one.board, one.id, one.at, one.by, one.act, one.submissions);
