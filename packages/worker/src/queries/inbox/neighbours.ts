import type { InboxFilter } from '../../domain/inbox/inbox-filter.ts';
import type { Board } from '../board.ts';
import { inboxPage } from './inbox-page.ts';

/** What stands before and after a submission on the page of the list that it was opened from. */
export type Neighbours = { previous?: string; next?: string };

export async function neighbours(
  db: D1Database,
  viewer: { board: Board; manager: string; now: number },
  { filter, after }: { filter: InboxFilter; after?: string },
  id: string,
): Promise<Neighbours> {
  const { rows } = await inboxPage(db, viewer, filter, after);
  const index = rows.findIndex((row) => row.id === id);
  // What was only listed because it was unread has left the list by now: the first that is left is the next.
  if (index < 0) return filter.unread ? { next: rows[0]?.id } : {};
  return { previous: rows[index - 1]?.id, next: rows[index + 1]?.id };
}
