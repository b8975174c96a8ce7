import type { Card } from '@wipeboard/shared';
import type { DeskCard } from '../../domain/wall/card.ts';
import type { Board } from '../board.ts';
import { similarCards } from './similar-cards.ts';

const most = 2;
// One invocation may make fifty calls on the smallest plan, and each of these takes up to five.
const mostAsked = 6;

/** For the first requests of those that wait, up to two on the wall that are like each, by its id. */
export async function similarTo(
  db: D1Database,
  board: Board,
  cards: readonly DeskCard[],
): Promise<Map<string, Card[]>> {
  const requests = cards.filter(({ kind }) => kind === 'request').slice(0, mostAsked);
  const found = await Promise.all(
    requests.map(async ({ id, words }) => {
      const similar = await similarCards(db, board, words, most + 1);
      return [id, similar.filter((one) => one.id !== id).slice(0, most)] as const;
    }),
  );
  return new Map(found);
}
