import * as z from 'zod';
import { complaintId } from '../../domain/ids.ts';
import { dayMs, expiring } from '../../domain/privacy/retention.ts';
import { logFault } from '../../log-fault.ts';
import { boardByKey, type Board } from '../../queries/board.ts';
import { oldComplaints, oldContacts, oldMails, oldSubmissions } from '../../queries/privacy/leaving.ts';
import { boardAfter, retentionRound } from '../../queries/privacy/retention-round.ts';
import type { Services } from '../../services.ts';
import {
  letContactsGo,
  letExpire,
  letGo,
  letMailsGo,
  mostInChunk,
  standAt,
} from '../../storage/privacy/retention.ts';

// A complaint brings its timeline and its mails: fewer of them make a chunk.
const mostComplaints = 50;
/** Chunks of one tick: with each taking two calls, what one invocation may ask of D1 stays far off. */
const mostChunks = 12;

/**
 * Takes out what has been kept long enough, a few chunks each minute, once a day for each board. Whatever ends it, the
 * next minute goes on where it stood: nothing is remembered but the board that was done last.
 */
export async function keepToRetention(services: Services): Promise<void> {
  const { directory } = services;
  const now = services.now();
  const today = new Date(now).toISOString().slice(0, 10);
  const round = await retentionRound(directory, today);
  if (round.over) return;
  let left = mostChunks;
  if (round.board === '') left -= await expireAll(services, now, left);
  let done = round.board;
  while (left > 0) {
    const key = await boardAfter(directory, done);
    if (key === undefined) return void (await standAt(directory, today, null).run());
    const spent = await sweepBoard(services, key, now, left);
    left -= Math.max(1, spent.chunks);
    if (!spent.finished) return;
    await standAt(directory, today, key).run();
    done = key;
  }
}

async function expireAll(services: Services, now: number, most: number): Promise<number> {
  let chunks = 0;
  for (const name of services.databaseNames) {
    const db = services.database(name);
    for (const rule of expiring()) {
      const before = now - rule.days * dayMs;
      while (chunks < most) {
        const { meta } = await letExpire(db, rule, before).run();
        if (meta.changes > 0) chunks += 1;
        if (meta.changes < mostInChunk) break;
      }
    }
  }
  return chunks;
}

type Spent = { chunks: number; finished: boolean };

/** A board that can't be read holds up no other: its rows stay until it can. */
async function sweepBoard(services: Services, key: string, now: number, most: number): Promise<Spent> {
  let board: Board | undefined;
  try {
    board = await boardByKey(services, key, now);
  } catch (error) {
    if (!(error instanceof z.ZodError || error instanceof SyntaxError)) throw error;
    logFault('keep-to-retention', key, error);
  }
  if (!board) return { chunks: 1, finished: true };
  let chunks = 0;
  for (const chunk of chunksOf(services.database(board.database), board, now)) {
    while (chunks < most) {
      chunks += 1;
      if (await chunk()) break;
    }
    if (chunks >= most) return { chunks, finished: false };
  }
  return { chunks, finished: true };
}

/** One after the other; each answers whether nothing more of its kind is left. */
function chunksOf(db: D1Database, { key, retention }: Board, now: number): (() => Promise<boolean>)[] {
  const before = (kept: number) => now - kept * dayMs;
  const submissions = (kind: 'ratings' | 'words') => async () => {
    const ids = await oldSubmissions(db, key, kind, before(retention[kind]), mostInChunk);
    if (ids.length > 0) await db.batch(letGo(db, { submissions: ids, complaints: ids.map(complaintId) }));
    return ids.length < mostInChunk;
  };
  return [
    async () => {
      const old = await oldComplaints(db, key, before(retention.complaints), mostComplaints);
      const leaving = {
        submissions: old.map(({ submission }) => submission),
        complaints: old.map(({ complaint }) => complaint),
      };
      if (old.length > 0) await db.batch(letGo(db, leaving));
      return old.length < mostComplaints;
    },
    submissions('words'),
    submissions('ratings'),
    async () => {
      const old = await oldContacts(db, key, before(retention.contacts), mostInChunk);
      const addresses = old.flatMap(({ address }) => address ?? []);
      const ids = old.map(({ id }) => id);
      if (old.length > 0) await db.batch(letContactsGo(db, key, ids, addresses));
      return old.length < mostInChunk;
    },
    async () => {
      const old = await oldMails(db, key, before(retention.mails), mostInChunk);
      if (old.length > 0) await db.batch(letMailsGo(db, old));
      return old.length < mostInChunk;
    },
  ];
}
