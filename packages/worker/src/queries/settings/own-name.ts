import { boardByKey, type Directory } from '../board.ts';
import type { Membership } from '../access/memberships.ts';

/** What somebody is called on a board that they belong to. */
export async function ownName(
  where: Directory & { now(): number },
  { board: key, manager }: Membership,
): Promise<string> {
  const board = await boardByKey(where, key, where.now());
  return board?.people.find(({ id }) => id === manager)?.name ?? manager;
}
