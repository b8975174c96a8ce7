import { givenAgain, ownWords } from './cards.ts';

/** A submission whose customer takes back the consent to hang on the wall, or gives it again. */
export type Consent = { board: string; submission: string; publish: boolean; now: number };

/**
 * Off the wall at once, whatever revision still comes; or back to where a person looks first, or as a manager had left it.
 * Nothing is hung up that was never allowed.
 */
export function consentStatements(
  db: D1Database,
  { board, submission, publish, now }: Consent,
): D1PreparedStatement[] {
  const [set, only] = publish
    ? [`state = ${givenAgain}, withdrawn_from = NULL`, `state = 'withdrawn'`]
    : [`state = 'withdrawn', withdrawn_from = state`, `state <> 'withdrawn'`];
  return [
    db
      .prepare(
        `UPDATE cards SET ${set}, changed_at = ?1, version = version + 1, write_id = NULL
         WHERE id IN ${ownWords('?2')} AND +board_id = ?3 AND ${only}`,
      )
      .bind(now, submission, board),
    db
      .prepare(
        `UPDATE submissions SET off_wall = 1 - ?1,
           publish = IIF(?1 = 0 OR EXISTS (SELECT 1 FROM cards WHERE submission_id = ?2), ?1, publish)
         WHERE id = ?2 AND board_id = ?3`,
      )
      .bind(Number(publish), submission, board),
  ];
}
