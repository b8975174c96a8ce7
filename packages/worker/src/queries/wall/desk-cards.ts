import type { Metric, Rating } from '@wipeboard/shared';
import type { DeskCard } from '../../domain/wall/card.ts';
import {
  statusesOf,
  writtenDeskCursor,
  type DeskCursor,
  type DeskList,
} from '../../domain/wall/desk-list.ts';
import { deskCardOf, type DeskCardRow } from './desk-card-row.ts';

/** A card in a list, with the rating that its words came with. */
export type ListedCard = DeskCard & { rating?: Rating };

export type DeskCardsPage = { cards: ListedCard[]; next?: string };

type Row = DeskCardRow & { at: number; metric: Metric | null; value: number | null };

/** A range of an index that is read in its own order; `column` is what a cursor counts in. */
type Range = { index: string; column: 'created_at' | 'shown_at'; sql: string; values: (string | number)[] };

const most = 30;

/** A page of one of the desk’s lists: what waits the oldest first, everything else the newest. */
export async function deskCards(
  db: D1Database,
  board: string,
  list: DeskList,
  after?: DeskCursor,
): Promise<DeskCardsPage> {
  const ranges = rangesOf(board, list);
  const forward = list.tab === 'waiting';
  const pages = await db.batch<Row>(ranges.map((range) => statement(db, range, forward, after)));
  const turn = forward ? 1 : -1;
  const rows = pages
    .flatMap(({ results }) => results)
    .toSorted((a, b) => turn * (a.at - b.at || (a.id < b.id ? -1 : 1)));
  const last = rows.length > most ? rows[most - 1] : undefined;
  return { cards: rows.slice(0, most).map(listed), next: last && writtenDeskCursor(last) };
}

/** Those of these cards that the board has, in the order that is asked for. */
export async function deskCardsOf(
  db: D1Database,
  board: string,
  ids: readonly string[],
): Promise<ListedCard[]> {
  const { results } = await db
    .prepare(
      `SELECT c.*, s.metric, s.value, c.created_at AS at FROM cards c LEFT JOIN submissions s ON s.id = c.submission_id
       WHERE c.id IN (SELECT value FROM json_each(?)) AND +c.board_id = ?`,
    )
    .bind(JSON.stringify(ids), board)
    .all<Row>();
  const found = new Map(results.map((row) => [row.id, listed(row)]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

function statement(db: D1Database, range: Range, forward: boolean, after?: DeskCursor): D1PreparedStatement {
  const { index, column, sql, values } = range;
  const [than, order] = forward ? ['>', 'ASC'] : ['<', 'DESC'];
  return db
    .prepare(
      `SELECT c.*, s.metric, s.value, c.${column} AS at FROM cards c INDEXED BY ${index}
         LEFT JOIN submissions s ON s.id = c.submission_id
       WHERE ${sql} ${after ? `AND (c.${column}, c.id) ${than} (?, ?)` : ''}
       ORDER BY c.${column} ${order}, c.id ${order} LIMIT ${most + 1}`,
    )
    .bind(...values, ...(after ? [after.at, after.id] : []));
}

/** What a list is made of; each range is read only as far as a page goes, and a count as far as it counts. */
export function rangesOf(board: string, list: DeskList): Range[] {
  const kept = (aside: 0 | 1, state: string): Range => ({
    index: 'cards_at_desk',
    column: 'created_at',
    sql: 'c.board_id = ? AND c.aside = ? AND c.state = ?',
    values: [board, aside, state],
  });
  const shown = (kind: string, status: string): Range => ({
    index: 'cards_by_shown',
    column: 'shown_at',
    sql: `c.board_id = ? AND c.kind = ? AND c.status = ? AND c.state = 'shown' AND c.aside = 0`,
    values: [board, kind, status],
  });
  switch (list.tab) {
    case 'waiting':
      return [kept(0, 'waiting')];
    case 'requests':
      return statusesOf(list).map((status) => shown('request', status));
    case 'notes':
      return [shown('note', '')];
    case 'changes':
      return [shown('change', '')];
    case 'down':
      return [
        kept(0, 'hidden'),
        kept(0, 'withdrawn'),
        ...['waiting', 'shown', 'hidden', 'withdrawn'].map((state) => kept(1, state)),
      ];
  }
}

const listed = ({ metric, value, ...row }: Row): ListedCard => ({
  ...deskCardOf(row),
  rating: metric === null ? undefined : { metric, value: value! },
});
