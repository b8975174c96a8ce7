import type { Manager } from '../board/people.ts';
import type { DigestKind } from './digest-period.ts';

/** Which look-backs somebody wants by mail. */
export type Wishes = { weekly: boolean; daily: boolean };

/** Whoever has said nothing hears of the week. */
export const silentWishes: Wishes = { weekly: true, daily: false };

/** Who is owed a look-back, in the order of `people`. */
export const readersOf = (
  kind: DigestKind,
  people: readonly Manager[],
  wishes: ReadonlyMap<string, Wishes>,
): Manager[] => people.filter(({ id }) => (wishes.get(id) ?? silentWishes)[kind]);
