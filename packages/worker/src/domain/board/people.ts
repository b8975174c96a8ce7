import type { ManagerRole } from './board.ts';
import type { Person } from '../complaint/complaint-view.ts';
import { localDate } from './due.ts';

/** Days on which somebody is away: ISO dates, both included. */
export type Away = { from: string; to: string };

export type Manager = Person & {
  role: ManagerRole;
  tier?: number;
  /** Order within a tier, as in the board file. */
  position: number;
  away: Away[];
  /** The dearest goodwill gesture that they may make on their own. */
  goodwillLimit: number;
};

/** The tier of somebody who is told only because nobody before could be. */
export const lastTier = 10;

export const mayAct = ({ role }: Manager): boolean => role !== 'viewer';

export function isAway({ away }: Manager, at: number, timeZone: string): boolean {
  if (away.length === 0) return false;
  const today = localDate(at, timeZone);
  return away.some(({ from, to }) => from <= today && today <= to);
}

/** Everybody who may be told, in their order: by tier, then as the board file names them; after them owners without one. */
export function inOrder(managers: readonly Manager[]): Manager[] {
  return managers
    .filter((one) => mayAct(one) && (one.tier !== undefined || one.role === 'owner'))
    .toSorted((a, b) => tierOf(a) - tierOf(b) || a.position - b.position || (a.id < b.id ? -1 : 1));
}

export const tierOf = ({ tier }: Manager): number => tier ?? lastTier;

/** How high somebody stands: their tier; below all of them whoever no complaint ever climbs to. */
export const rankOf = (one: Manager, people: readonly Manager[]): number =>
  inOrder(people).some(({ id }) => id === one.id) ? tierOf(one) : 0;

/** Those who are there today; everybody where all are away, because somebody has to be told. */
export function present(managers: readonly Manager[], at: number, timeZone: string): Manager[] {
  const there = managers.filter((one) => !isAway(one, at, timeZone));
  return there.length > 0 ? there : [...managers];
}

/** Who is told next once those in `alreadyTold` were. */
export function nextPerson(
  managers: readonly Manager[],
  alreadyTold: readonly string[],
): Manager | undefined {
  return inOrder(managers).find(({ id }) => !alreadyTold.includes(id));
}
