import { isWaitingView, type InboxFilter } from '../../domain/inbox/inbox-filter.ts';
import type { Board } from '../board.ts';
import { inboxPage } from './inbox-page.ts';

/** So many are counted. */
const most = 20;

/** What has come into a list since the newest entry that is on the screen, as far as it is worth counting. */
export async function arrivals(
  db: D1Database,
  viewer: { board: Board; manager: string; now: number },
  filter: InboxFilter,
  since: number,
): Promise<{ count: number; newest?: number }> {
  // Lists of complaints come by their turns: what is new among them may stand anywhere, so anything new counts.
  const watched: InboxFilter = isWaitingView(filter.view)
    ? { view: 'all', sort: 'newest' }
    : { ...filter, sort: 'newest' };
  const { rows } = await inboxPage(db, viewer, watched, undefined, most);
  const fresh = rows.filter(({ createdAt }) => createdAt > since);
  return { count: fresh.length, newest: fresh[0]?.createdAt };
}
