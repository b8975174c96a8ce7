import { logFault } from '../../log-fault.ts';
import { lastVoter, voteMoves } from '../../queries/wall/vote-moves.ts';
import type { Services } from '../../services.ts';
import { moveVotes, postponeMove } from '../../storage/wall/merges.ts';

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

/**
 * Goes on with the votes that are on their way to where their request was merged. A counter says what has come so far. Those
 * that can’t go their way wait behind all others for the next time.
 */
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
  const stuck = new Set<string>();
  for (let left = most; left > 0;) {
    const moves = (await voteMoves(db, left, sources)).filter((move) => !stuck.has(wayOf(move)));
    if (moves.length === 0) return;
    for (const move of moves) {
      if (left <= 0) return;
      try {
        const last = await lastVoter(db, move.source, move.upto, perBatch);
        await db.batch(moveVotes(db, { ...move, last }, services.now()));
        left -= last === undefined ? costs.last : costs.full;
      } catch (error) {
        logFault('move-votes', wayOf(move), error);
        stuck.add(wayOf(move));
        await postponeMove(db, move, services.now()).run();
        left -= costs.full;
      }
    }
  }
}

const wayOf = ({ source, target }: { source: string; target: string }) => `${source} ${target}`;
