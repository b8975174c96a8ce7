import type { CardKind, RequestStatus, WallQuery, WallSort } from '@wipeboard/shared';
import { wallQuerySchema } from '@wipeboard/shared/schemas';

/** What a list goes by, from the highest down. `changed` is of what changed since an instant. */
export type WallOrder = WallSort | 'changed';

/** Cards of one kind and, of requests, one status: a range of an index. */
export type WallRange = { kind: CardKind; status: RequestStatus | '' };

/** Where a page of the wall ended: at the card with this value of what it goes by. */
export type WallCursor = { order: WallOrder; value: number; id: string };

const statuses: readonly RequestStatus[] = ['open', 'planned', 'done', 'declined'];
const letters: Record<WallOrder, string> = {
  wanted: 'w',
  rising: 'r',
  newest: 'n',
  done: 'd',
  changed: 'c',
};

/** Only requests are wanted, rise and are done; everything else goes by when it was put up. */
export function wallOrder({ kind, status, sort, since }: WallQuery): WallOrder {
  if (since !== undefined) return 'changed';
  if (kind === 'note' || kind === 'change') return 'newest';
  return sort ?? (kind === 'request' || status !== undefined ? 'wanted' : 'newest');
}

/** What is asked for. Without a status: requests still wanted, or, where it is what changed, all but merged ones. */
export function wallRanges(query: WallQuery): WallRange[] {
  const order = wallOrder(query);
  const ofRequests = ['wanted', 'rising', 'done'].includes(order) || query.status !== undefined;
  const kinds: CardKind[] = query.kind
    ? [query.kind]
    : ofRequests
      ? ['request']
      : ['request', 'note', 'change'];
  return kinds.flatMap((kind): WallRange[] => {
    if (kind !== 'request') return query.status ? [] : [{ kind, status: '' }];
    return statusesOf(query, order).map((status) => ({ kind, status }));
  });
}

function statusesOf({ status }: WallQuery, order: WallOrder): readonly RequestStatus[] {
  if (status) return [status];
  if (order === 'done') return ['done'];
  return order === 'changed' ? statuses : ['open', 'planned'];
}

export const writtenWallCursor = ({ order, value, id }: WallCursor): string =>
  `${letters[order]}${value}~${id}`;

/** Undefined for anything but a cursor of a list in this order. */
export function readWallCursor(text: string, order: WallOrder): WallCursor | undefined {
  const found = /^([wrndc])(\d{1,21}(?:\.\d{1,25})?(?:e[+-]?\d{1,3})?)~((?:req|note|chg)_[0-9A-Z]{26})$/.exec(
    text,
  );
  if (!found || found[1] !== letters[order]) return undefined;
  const value = Number(found[2]);
  return Number.isFinite(value) ? { order, value, id: found[3]! } : undefined;
}

/** What may be asked of the wall, with a cursor of a list in the same order. */
export const askedWallSchema = wallQuerySchema.refine(
  (query) => query.cursor === undefined || readWallCursor(query.cursor, wallOrder(query)) !== undefined,
  { path: ['cursor'], message: 'is not the cursor of a list like this one' },
);
