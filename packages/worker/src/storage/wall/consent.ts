import { ownWords } from './cards.ts';

/** A submission whose customer takes back the consent to hang on the wall, or gives it again. */
export type Consent = { board: string; submission: string; publish: boolean; now: number };

/** Off the wall at once, or back to where a person looks first. Nothing is hung up that was never allowed. */
export function consentStatements(
  db: D1Database,
  { board, submission, publish, now }: Consent,
): D1PreparedStatement[] {
  return [
    db
      .prepare(
        `UPDATE cards SET state = ?1, changed_at = ?2, version = version + 1, write_id = NULL
         WHERE id IN ${ownWords('?3')} AND +board_id = ?4 AND ${publish ? `state = 'withdrawn'` : `state <> 'withdrawn'`}`,
      )
      .bind(publish ? 'waiting' : 'withdrawn', now, submission, board),
    db
      .prepare(
        `UPDATE submissions SET publish = ?1 WHERE id = ?2 AND board_id = ?3
           AND (?1 = 0 OR EXISTS (SELECT 1 FROM cards WHERE submission_id = ?2))`,
      )
      .bind(publish ? 1 : 0, submission, board),
  ];
}
