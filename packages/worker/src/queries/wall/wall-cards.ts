import type { Wall, WallQuery } from '@wipeboard/shared';
import {
  readWallCursor,
  wallOrder,
  wallRanges,
  writtenWallCursor,
  type WallCursor,
  type WallOrder,
  type WallRange,
} from '../../domain/wall/wall-order.ts';
import type { Board } from '../board.ts';
import { cardColumns, cardOf, isShown, type CardRow } from './card-row.ts';
import { searchedCards } from './similar-cards.ts';

type Row = CardRow & { value: number };

const usualPage = 20;
const indexes: Record<WallOrder, { name: string; column: string }> = {
  wanted: { name: 'cards_by_votes', column: 'votes' },
  rising: { name: 'cards_by_rising', column: 'rising' },
  newest: { name: 'cards_by_shown', column: 'shown_at' },
  done: { name: 'cards_by_status_at', column: 'status_at' },
  changed: { name: 'cards_by_changed', column: 'changed_at' },
};

/**
 * A page of the wall. Each kind and status is a range of an index, read only as far as the page goes. With `q` what
 * fits best, on one page. A cursor that `readWallCursor` doesn’t know counts as none.
 */
export async function wallCards(db: D1Database, board: Board, query: WallQuery): Promise<Wall> {
  const limit = query.limit ?? usualPage;
  if (query.q !== undefined) return { cards: await searchedCards(db, board, query, limit) };
  const order = wallOrder(query);
  const ranges = wallRanges(query);
  if (ranges.length === 0) return { cards: [] };
  const after = query.cursor === undefined ? undefined : readWallCursor(query.cursor, order);
  const since = query.since === undefined ? undefined : Date.parse(query.since);
  const pages = await db.batch<Row>(
    ranges.map((range) => rangeStatement(db, board.key, range, { order, after, since, limit })),
  );
  const rows = pages.flatMap(({ results }) => results).toSorted(highestFirst);
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    cards: rows.slice(0, limit).map(cardOf),
    next: last && writtenWallCursor({ order, value: last.value, id: last.id }),
  };
}

type Asked = { order: WallOrder; after?: WallCursor; since?: number; limit: number };

function rangeStatement(
  db: D1Database,
  board: string,
  { kind, status }: WallRange,
  { order, after, since, limit }: Asked,
): D1PreparedStatement {
  const { name, column } = indexes[order];
  const sql = `SELECT ${cardColumns}, c.${column} AS value FROM cards c INDEXED BY ${name}
    WHERE c.board_id = ? AND c.kind = ? AND c.status = ? AND ${isShown}
      ${name === 'cards_by_status_at' ? `AND c.kind = 'request'` : ''}
      ${after ? `AND (c.${column}, c.id) < (?, ?)` : ''} ${since === undefined ? '' : `AND c.${column} > ?`}
    ORDER BY c.${column} DESC, c.id DESC LIMIT ?`;
  const values = [
    board,
    kind,
    status,
    ...(after ? [after.value, after.id] : []),
    ...(since === undefined ? [] : [since]),
  ];
  return db.prepare(sql).bind(...values, limit + 1);
}

const highestFirst = (a: Row, b: Row): number => b.value - a.value || (a.id < b.id ? 1 : -1);
