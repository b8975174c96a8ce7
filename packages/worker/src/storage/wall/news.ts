import { unconfirmed } from '../../domain/delivery/customer-mail-rule.ts';
import { newsMailPrefix } from '../../domain/wall/followers.ts';
import type { OwedNews } from '../../queries/wall/owed-news.ts';

/** Who of a request's followers is next: those after one up to another, and whose address is none of `before`'s. */
export type NewsPage = { request: string; after: string; last: string; before: readonly string[] };

/**
 * Owes the mail about an event to a page of followers, each once; who can't be sent one has it withheld at once. Whoever
 * came after the event is told nothing of it. The first result names the mails that wait, and how far they came.
 */
export function oweNews(
  db: D1Database,
  { event, upto, at }: OwedNews,
  { request, after, last, before }: NewsPage,
  dueAt: number,
  now: number,
): D1PreparedStatement {
  return db
    .prepare(
      `INSERT OR IGNORE INTO outbox (id, board_id, complaint_id, kind, manager_id, recipient, event_id, follower_id, state,
         reason, attempts, doubts, owed_since, due_at, created_at)
       SELECT ?1 || f.id, f.board_id, '', 'news', '', 'customer', ?2, f.id,
         CASE WHEN f.signed = 1 OR a.confirmed_at IS NOT NULL THEN 'pending' ELSE 'withheld' END,
         CASE WHEN f.signed = 1 OR a.confirmed_at IS NOT NULL THEN NULL ELSE ?3 END, 0, 0, ?4, ?4, ?5
       FROM followers f LEFT JOIN customer_addresses a ON a.board_id = f.board_id AND a.address = f.address
       WHERE f.request_id = ?6 AND f.id > ?7 AND f.id <= ?8 AND f.at <= ?9
         AND EXISTS (SELECT 1 FROM card_news WHERE event_id = ?2 AND upto = ?10 AND done_at IS NULL)
         AND NOT EXISTS (SELECT 1 FROM json_each(?11) e
           JOIN followers g ON g.request_id = e.value AND g.address = f.address
           WHERE g.at <= ?9 AND (g.signed = 1 OR f.signed = 0))
       RETURNING id, state`,
    )
    .bind(
      newsMailPrefix(event),
      event,
      unconfirmed,
      dueAt,
      now,
      request,
      after,
      last,
      at,
      upto,
      JSON.stringify(before),
    );
}

/** Notes how far news have come, unless somebody else went on with them; `next` is undefined once all are owed. */
export function newsOwedUpto(
  db: D1Database,
  { event, upto }: OwedNews,
  next: string | undefined,
  now: number,
): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE card_news SET upto = COALESCE(?1, upto), done_at = CASE WHEN ?1 IS NULL THEN ?2 END
       WHERE event_id = ?3 AND upto = ?4 AND done_at IS NULL`,
    )
    .bind(next ?? null, now, event, upto);
}
