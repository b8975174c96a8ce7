import { paths, requestStatuses, type CardKind } from '@wipeboard/shared';
import type { DeskList, DeskTab } from '../../domain/wall/desk-list.ts';

export const wallTabs = ['waiting', 'requests', 'notes', 'changes', 'down'] as const satisfies DeskTab[];

/** A page of the wall’s lists: `q` looks for words in place of a list, `after` is where the page before ended. */
export type WallPlace = DeskList & { q?: string; after?: string };

/** What an address asks for. What can’t be read in it is left out. */
export function readWallPlace(query: URLSearchParams): WallPlace {
  const tab = wallTabs.find((one) => one === query.get('tab')) ?? 'waiting';
  const status = requestStatuses.find((one) => one === query.get('status'));
  const q = query.get('q')?.trim().slice(0, 200);
  const after = query.get('after')?.slice(0, 60);
  return {
    tab,
    ...(tab === 'requests' && status && { status }),
    ...(q && { q }),
    ...(after && { after }),
  };
}

/** The query of the address that shows this, without what goes without saying. */
export function wallQuery({ tab, status, q, after }: WallPlace): string {
  const named = { tab: tab === 'waiting' ? undefined : tab, status, q, after };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(named)) if (value) query.set(name, value);
  return query.toString();
}

export const wallHref = (board: string, query = ''): string =>
  `/desk/${encodeURIComponent(board)}/wall${query && `?${query}`}`;

/** A card’s page; `list` is the query of the list that it was opened from. */
export const cardHref = (board: string, id: string, list = ''): string =>
  `${wallHref(board)}/${encodeURIComponent(id)}${list && `?list=${encodeURIComponent(list)}`}`;

/** Where a form about one card posts; `from` says which page it is on, and so where it leads back to; `at`: at which card. */
export function cardAction(
  board: string,
  id: string,
  act: string,
  { list, from, at }: { list: string; from: 'list' | 'card'; at?: string },
): string {
  const query = new URLSearchParams({
    ...(from === 'list' && { from }),
    ...(list && { list }),
    ...(at && { at }),
  }).toString();
  return `${wallHref(board)}/${encodeURIComponent(id)}/${act}${query && `?${query}`}`;
}

/** Where everybody sees a card that hangs there. */
export const publicHref = (board: string, { id, kind }: { id: string; kind: CardKind }): string =>
  `${paths.wallPage(board)}/${kind}s/${encodeURIComponent(id)}`;
