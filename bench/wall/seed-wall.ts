import { DatabaseSync } from 'node:sqlite';
import { backwards, wordMark } from '../../packages/worker/src/domain/wall/search-words.ts';
import type { Random } from '../seeded.ts';
import { seeded } from '../seeded.ts';
import { inventRequest } from './invented-requests.ts';

/** A board to be filled: `votes` about so many in all. */
export type SeededBoard = { key: string; requests: number; votes: number };

/**
 * Boards' walls, written into the local database while nothing runs, with the triggers on; votes before their cards, which
 * come with their counters. Each is a copy of the board that is there. Answers how long it took (ms) and the votes.
 */
export function seedWalls(file: string, boards: readonly SeededBoard[], now: number) {
  const began = performance.now();
  const db = new DatabaseSync(file);
  // What breaks off is made anew: no journal, and room for all of it.
  db.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -2000000');
  const random = seeded(5);
  let first = 0;
  const votes = boards.map((board) => {
    db.exec('BEGIN');
    const given = seedBoard(db, board, first, random, now);
    first += board.requests;
    db.exec('COMMIT');
    return given;
  });
  db.exec('PRAGMA journal_mode = WAL');
  db.close();
  return { ms: performance.now() - began, votes: votes.reduce((sum, given) => sum + given, 0) };
}

function seedBoard(db: DatabaseSync, board: SeededBoard, first: number, random: Random, now: number): number {
  db.prepare(
    `INSERT INTO boards (key, document, created_at, updated_at)
     SELECT ?1, json_set(document, '$.key', ?1), created_at, updated_at FROM boards WHERE true LIMIT 1 ON CONFLICT DO NOTHING`,
  ).run(board.key);
  const vote = db.prepare(
    `INSERT INTO votes (request_id, voter, board_id, counted, key, revision, weight, at) VALUES (?, ?, ?, 1, 'k', 1, ?, ?)`,
  );
  const card = db.prepare(
    `INSERT INTO cards (id, board_id, kind, state, words, status, status_at, votes, rising, created_at, shown_at, changed_at, place)
     VALUES (?, ?, 'request', 'shown', ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const index = db.prepare('INSERT INTO wall_search (rowid, words, board, kind) VALUES (?, ?, ?, ?)');
  const mark = wordMark(board.key, 'request');
  const counts = new Map<string, number>();
  let given = 0;
  for (let number = 0; number < board.requests; number++) {
    const one = inventRequest(random, first + number, now, board.votes / board.requests);
    for (let voter = 0; voter < one.votes; voter++)
      vote.run(one.id, `dev:${String(voter).padStart(22, '0')}`, board.key, one.weight, one.at);
    given += one.votes;
    const rising = one.votes * one.weight;
    // Places are one for all boards of a database.
    const place = one.place + Math.floor(random.next() * 1e9) * 2048;
    card.run(
      one.id,
      board.key,
      one.words,
      one.status,
      one.at,
      one.votes,
      rising,
      one.at,
      one.at,
      one.at,
      place,
    );
    index.run(place, one.found.map((word) => mark + word).join(' '), board.key, 'request');
    for (const word of one.found) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const words = db.prepare(`INSERT INTO wall_words VALUES (?, 'request', ?, ?, ?)`);
  for (const [word, cards] of [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    words.run(board.key, word, backwards(word), cards);
  return given;
}

/** Requests whose counter is not the number of their rows (R44). */
export function miscounted(file: string): number {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    const { n } = db
      .prepare(
        `SELECT COUNT(*) AS n FROM cards c
         WHERE c.votes <> (SELECT COUNT(*) FROM votes v WHERE v.request_id = c.id AND v.counted = 1)`,
      )
      .get() as { n: number };
    return n;
  } finally {
    db.close();
  }
}

/** The status and values of the card in the middle of each list, to begin a page there. */
export function middles(
  file: string,
  board: string,
): { votes: number; rising: number; shown: number; id: string } {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    return db
      .prepare(
        `SELECT votes, rising, shown_at AS shown, id FROM cards WHERE board_id = ?1 AND kind = 'request' AND status = 'open'
           AND state = 'shown' AND aside = 0 ORDER BY shown_at
         LIMIT 1 OFFSET (SELECT COUNT(*) / 2 FROM cards WHERE board_id = ?1 AND status = 'open')`,
      )
      .get(board) as { votes: number; rising: number; shown: number; id: string };
  } finally {
    db.close();
  }
}
