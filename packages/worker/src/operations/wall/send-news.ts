import { newsPlace, newsPlaceAfter, newsPlaceText, newsWaitMs } from '../../domain/wall/followers.ts';
import { logFault } from '../../log-fault.ts';
import type { Board } from '../../queries/board.ts';
import {
  newsOfEvent,
  newsSources,
  newsWaiting,
  nextFollowers,
  owedNews,
  type OwedNews,
} from '../../queries/wall/owed-news.ts';
import type { Services } from '../../services.ts';
import { newsOwedUpto, oweNews } from '../../storage/wall/news.ts';

/** Followers that one statement owes a mail. */
const mostAtOnce = 500;
// News of a much wanted request hold up no mail about a complaint: no more are owed while so many wait.
const mostWaiting = 500;
const mostPerSweep = 4;
// What fails stands first again each time, and must not keep the rest waiting.
const mostLookedAt = 100;
const mostPerBell = 100;

/**
 * Owes the first of those who follow a request the mail about what was done with it, and rings for them; the clock goes
 * on with the rest. Asked twice, it is once. Never throws: the clock finds what was not owed.
 */
export async function sendNews(services: Services, board: Board, event: string): Promise<void> {
  try {
    const db = services.database(board.database);
    const news = await newsOfEvent(db, board.key, event);
    if (news && !(await newsWaiting(db, mostWaiting))) await oweSome(services, db, news);
  } catch (error) {
    logFault('send-news', event, error);
  }
}

/** Goes on with all news that are not yet owed to everybody, a few hundred at a time. */
export async function sweepNews(services: Services): Promise<void> {
  for (const name of services.databaseNames) {
    const db = services.database(name);
    let sent = 0;
    for (const news of await owedNews(db, mostLookedAt)) {
      if (sent === mostPerSweep || (await newsWaiting(db, mostWaiting))) break;
      try {
        await oweSome(services, db, news);
        sent += 1;
      } catch (error) {
        logFault('sweep-news', news.event, error);
      }
    }
  }
}

async function oweSome(services: Services, db: D1Database, news: OwedNews): Promise<void> {
  const now = services.now();
  const sources = await newsSources(db, news.card);
  let place = newsPlace(news.upto, sources);
  let { upto } = news;
  for (let left = mostAtOnce; left > 0;) {
    if (!place) return void (await newsOwedUpto(db, { ...news, upto }, undefined, now).run());
    const { request, after } = place;
    const { last = after, count } = await nextFollowers(db, request, after, left);
    place = newsPlaceAfter(place, count === left ? last : undefined, sources);
    const next = place && newsPlaceText(place);
    const before = sources.filter((source) => source < request);
    const dueAt = Math.max(now, news.at + newsWaitMs);
    const [owed] = await db.batch<{ id: string; state: string }>([
      oweNews(db, { ...news, upto }, { request, after, last, before }, dueAt, now),
      newsOwedUpto(db, { ...news, upto }, next, now),
    ]);
    const waiting = owed!.results.filter(({ state }) => state === 'pending');
    await ringFor(services, news.board, waiting, dueAt);
    if (next === undefined) return;
    upto = next;
    left -= count;
  }
}

async function ringFor(
  services: Services,
  board: string,
  mails: { id: string }[],
  dueAt: number,
): Promise<void> {
  for (let at = 0; at < mails.length; at += mostPerBell) {
    const some = mails.slice(at, at + mostPerBell);
    await services.ring(some.map(({ id }) => ({ message: { board, outbox: id }, dueAt })));
  }
}
