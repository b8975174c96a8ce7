/** The words of the card that an event belongs to, if the board has it. */
export const actedWords = async (db: D1Database, board: string, event: string): Promise<string | undefined> =>
  (await db
    .prepare(
      `SELECT c.words FROM card_events e JOIN cards c ON c.id = e.card_id WHERE e.id = ? AND +e.board_id = ?`,
    )
    .bind(event, board)
    .first<string>('words')) ?? undefined;
