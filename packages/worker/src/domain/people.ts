import type { ManagerRole } from './board.ts';
import type { Person } from './complaint-view.ts';

export type Manager = Person & { role: ManagerRole; tier?: number };

/** The tier of somebody who is told only because nobody before could be. */
export const lastTier = 10;

/** Who is told next once those in `alreadyTold` were: by tier, then by id; after them an owner without a tier. */
export function nextPerson(
  managers: readonly Manager[],
  alreadyTold: readonly string[],
): Manager | undefined {
  return managers
    .filter(({ role, tier, id }) => (tier !== undefined || role === 'owner') && !alreadyTold.includes(id))
    .toSorted((a, b) => (a.tier ?? lastTier) - (b.tier ?? lastTier) || (a.id < b.id ? -1 : 1))[0];
}
