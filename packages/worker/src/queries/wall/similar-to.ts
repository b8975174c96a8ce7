import type { Card } from '@wipeboard/shared';
import type { DeskCard } from '../../domain/wall/card.ts';
import type { Board } from '../board.ts';
import { similarToEach } from './similar-cards.ts';

const most = 2;

/** For each request of these cards up to two on the wall that are like it, by its id. */
export async function similarTo(
  db: D1Database,
  board: Board,
  cards: readonly DeskCard[],
): Promise<Map<string, Card[]>> {
  const requests = cards.filter(({ kind }) => kind === 'request');
  if (requests.length === 0) return new Map();
  const found = await similarToEach(
    db,
    board,
    requests.map(({ words }) => words),
    most + 1,
  );
  return new Map(
    requests.map(({ id }, n) => [id, found[n]!.filter((one) => one.id !== id).slice(0, most)] as const),
  );
}
