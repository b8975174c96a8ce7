import type { Card } from '@wipeboard/shared';
import { readDeskCursor, type DeskList, type DeskTab } from '../../domain/wall/desk-list.ts';
import { wallOf } from '../../domain/wall/wall-settings.ts';
import type { Board } from '../board.ts';
import { deskCards, deskCardsOf, type DeskCardsPage } from './desk-cards.ts';
import { deskCounts } from './desk-counts.ts';
import { similarTo } from './similar-to.ts';
import { wallCards } from './wall-cards.ts';

/** One page of the desk’s wall. `similar`: by the id of a waiting request; `open`: whether everybody may see the wall. */
export type DeskWall = DeskCardsPage & {
  counts: Record<DeskTab, number>;
  similar: Map<string, Card[]>;
  open: boolean;
};

const mostFound = 30;

/** `q` looks for what is like these words in place of the list; `after` is a cursor of the list, or anything. */
export async function deskWall(
  db: D1Database,
  board: Board,
  { q, after, ...list }: DeskList & { q?: string; after?: string },
): Promise<DeskWall> {
  const [page, counts] = await Promise.all([
    q === undefined ? deskCards(db, board.key, list, readDeskCursor(after)) : found(db, board, q),
    deskCounts(db, board.key),
  ]);
  const waiting = list.tab === 'waiting' && q === undefined;
  const similar = waiting ? await similarTo(db, board, page.cards) : new Map<string, Card[]>();
  return { ...page, counts, similar, open: wallOf(board).open };
}

async function found(db: D1Database, board: Board, q: string): Promise<DeskCardsPage> {
  const { cards } = await wallCards(db, board, { q, limit: mostFound });
  return {
    cards: await deskCardsOf(
      db,
      board.key,
      cards.map(({ id }) => id),
    ),
  };
}
