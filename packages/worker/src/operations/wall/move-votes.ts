import { logFault } from '../../log-fault.ts';
import { lastVoter, voteMoves } from '../../queries/wall/vote-moves.ts';
import type { Services } from '../../services.ts';
import { moveVotes } from '../../storage/wall/merges.ts';

/** A batch of so many takes some fifty milliseconds, each with its counter. */
const perBatch = 2_000;
// Most requests have few votes: the last batch of a way counts a tenth of a full one.
const costs = { full: 10, last: 1 };
const perMinute = 40 * costs.full;
const perAct = 4 * costs.full;

/** Moves the votes of requests that were just merged, as far as one answer goes; the clock moves the rest. Never throws. */
export async function moveVotesOf(
  services: Services,
  db: D1Database,
  sources: readonly string[],
): Promise<void> {
  try {
    await moveSome(services, db, perAct, sources);
  } catch (error) {
    logFault('move-votes', undefined, error);
  }
}

/** Goes on with the votes that are on their way to where their request was merged. A counter says what has come so far. */
export async function sweepVoteMoves(services: Services): Promise<void> {
  for (const name of services.databaseNames) {
    await moveSome(services, services.database(name), perMinute);
  }
}

async function moveSome(
  services: Services,
  db: D1Database,
  most: number,
  sources?: readonly string[],
): Promise<void> {
  for (let left = most; left > 0;) {
    const moves = await voteMoves(db, left, sources);
    if (moves.length === 0) return;
    for (const move of moves) {
      if (left <= 0) return;
      const last = await lastVoter(db, move.source, move.upto, perBatch);
      await db.batch(moveVotes(db, { ...move, last }, services.now()));
      left -= last === undefined ? costs.last : costs.full;
    }
  }
}
