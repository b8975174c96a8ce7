import type { BoardPromise, Card, CardKind, WallQuery } from '@wipeboard/shared';
import { promise } from '../../domain/board/promise.ts';
import { readWallCursor, wallOrder } from '../../domain/wall/wall-order.ts';
import type { Board } from '../board.ts';
import { promiseRecord } from '../promise-record.ts';
import { wallCards } from './wall-cards.ts';

/** Part of a wall as its page shows it; `next` is the cursor of more. */
export type WallSection = { kind: CardKind; cards: Card[]; next?: string };

/** `lost`: the cursor led nowhere, and it is the beginning. */
export type PublicWall = {
  asked: Omit<WallQuery, 'limit' | 'since'>;
  lost: boolean;
  sections: WallSection[];
  promise: BoardPromise;
};

const kinds: CardKind[] = ['request', 'note', 'change'];
const first: Record<CardKind, number> = { request: 15, note: 8, change: 6 };
const mostFound = 40;

/** What the page of a wall shows: the beginning of each kind, a list of one, or what is like some words. */
export async function publicWall(
  db: D1Database,
  board: Board,
  { cursor, ...wanted }: PublicWall['asked'],
  now: number,
): Promise<PublicWall> {
  const plain = ofRequests(wanted);
  const found = cursor !== undefined && readWallCursor(cursor, wallOrder(plain)) !== undefined;
  const asked = found ? { ...plain, cursor } : plain;
  const [sections, record] = await Promise.all([
    sectionsOf(db, board, asked),
    promiseRecord(db, board.key, now),
  ]);
  return {
    asked,
    lost: cursor !== undefined && !found,
    sections,
    promise: promise(board.policy, record),
  };
}

/** Only requests have a status, are wanted, rise and are done. */
function ofRequests(asked: WallQuery): WallQuery {
  const only = asked.status !== undefined || (asked.sort !== undefined && asked.sort !== 'newest');
  return only ? { ...asked, kind: 'request' } : asked;
}

async function sectionsOf(db: D1Database, board: Board, query: WallQuery): Promise<WallSection[]> {
  const { kind } = query;
  if (kind) return [{ kind, ...(await wallCards(db, board, query)) }];
  if (query.q !== undefined) {
    const { cards } = await wallCards(db, board, { ...query, limit: mostFound });
    return kinds.map((kind) => ({ kind, cards: cards.filter((card) => card.kind === kind) }));
  }
  return Promise.all(
    kinds.map(async (kind) => ({
      kind,
      ...(await wallCards(db, board, { ...query, kind, limit: first[kind] })),
    })),
  );
}
