import type { Card } from '@wipeboard/shared';
import type { Board } from '../board.ts';
import { cardColumns, cardOf, isShown, type CardRow } from './card-row.ts';

/** One card that everybody may see; of a merged request, `request` is the one that it was merged into. */
export async function publicCard(db: D1Database, board: Board, id: string): Promise<Card | undefined> {
  const row = await db
    .prepare(`SELECT ${cardColumns} FROM cards c WHERE c.id = ? AND c.board_id = ? AND ${isShown}`)
    .bind(id, board.key)
    .first<CardRow>();
  return row ? cardOf(row) : undefined;
}
