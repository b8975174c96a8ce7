import type { TriedSettings } from '../domain/complaint/policy-trial.ts';
import { boardByKey, type Board, type Directory } from './board.ts';
import { people, peopleStatement } from './people.ts';

/** A board as its owner tries it; undefined where there is none, or `manager` is not its owner today. */
export async function triedBoard(
  where: Directory,
  key: string,
  manager: string,
  now: number,
): Promise<{ board: Board; live: TriedSettings } | undefined> {
  const board = await boardByKey(where, key, now);
  if (!board) return undefined;
  const [staff] = await where
    .database(board.database)
    .batch([peopleStatement(where.database(board.database), key)]);
  const today = people(staff).toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
  if (!today.some(({ id, role }) => id === manager && role === 'owner')) return undefined;
  const managers = today.map(({ id, name, email, role, tier, away, goodwillLimit }) => ({
    id,
    name,
    email,
    role,
    tier,
    away,
    goodwillLimit,
  }));
  return { board, live: { timeZone: board.timeZone, policy: board.policy, managers } };
}
