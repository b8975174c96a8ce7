import type { BoardDocument, Policy } from '../board/board.ts';
import type { ComplaintState } from './complaint-state.ts';
import { dueAt } from '../board/due.ts';
import { inOrder, isAway, lastTier, tierOf, type Manager } from '../board/people.ts';
import { afterQuietHours } from '../board/quiet-hours.ts';

export type TurnTimes = { acknowledgeMinutes: number; resolveMinutes: number };
export type TimedBy = Pick<ComplaintState, 'tone' | 'segment' | 'value' | 'urgent'>;
type Clock = Pick<BoardDocument, 'policy' | 'timeZone'>;

export function matchingRule({ rules }: Policy, about: TimedBy): Policy['rules'][number] | undefined {
  return rules.find(
    ({ tone, segment, valueAtLeast }) =>
      (tone === undefined || tone === about.tone) &&
      (segment === undefined || segment === about.segment) &&
      (valueAtLeast === undefined || (about.value ?? 0) >= valueAtLeast),
  );
}

/** How long a tier has for a complaint: by the first rule that matches, else by its tier, else by the policy. */
export function turnTimes(policy: Policy, tier: number, about: TimedBy): TurnTimes {
  const rule = matchingRule(policy, about);
  const own = policy.tiers[tier - 1];
  const acknowledgeMinutes = rule?.acknowledgeMinutes ?? own?.acknowledgeMinutes ?? policy.acknowledgeMinutes;
  const resolveMinutes = rule?.resolveMinutes ?? own?.resolveMinutes ?? policy.resolveMinutes;
  return { acknowledgeMinutes, resolveMinutes: Math.max(resolveMinutes, acknowledgeMinutes) };
}

export type TurnEnds = { acknowledge: number; resolve: number };

/** By when a customer whose complaint comes at `since` is promised a person and an outcome. */
export function promisedBy(board: Clock, tier: number, since: number, about: TimedBy): TurnEnds {
  const { acknowledgeMinutes, resolveMinutes } = turnTimes(board.policy, tier, about);
  return {
    acknowledge: counted(board, since, acknowledgeMinutes),
    resolve: counted(board, since, resolveMinutes),
  };
}

/** When both clocks of a turn that begins at `since` run out. They start when its person may be told of it. */
export function turnEnds(board: Clock, tier: number, since: number, about: TimedBy): TurnEnds {
  const quiet = about.urgent ? undefined : board.policy.quietHours;
  return promisedBy(board, tier, afterQuietHours(since, board.timeZone, quiet), about);
}

/** Whether whoever has the turn has also said that it is theirs; then the resolve clock is the one that runs. */
export const isTaken = ({
  status,
  assignee,
  acknowledgedBy,
}: Pick<ComplaintState, 'status' | 'assignee' | 'acknowledgedBy'>): boolean =>
  status === 'acknowledged' && acknowledgedBy === assignee;

/** When the clock that runs in a complaint's present turn runs out: to be acknowledged by whoever has it, then resolved. */
export function clockEnds(
  board: Clock,
  complaint: Pick<ComplaintState, 'tier' | 'turnSince' | 'status' | 'assignee' | 'acknowledgedBy'> & TimedBy,
): number {
  const ends = turnEnds(board, complaint.tier, complaint.turnSince, complaint);
  return isTaken(complaint) ? ends.resolve : ends.acknowledge;
}

/** When somebody first looks: the instant itself in opening hours, else when they next open. */
export function nextOpening({ policy, timeZone }: Clock, at: number): number {
  return policy.hours ? counted({ policy, timeZone }, at, 1 / 60_000) - 1 : at;
}

// A board from before hours were checked may open too seldom for its times: plain time, rather than no complaint at all.
function counted({ policy, timeZone }: Clock, from: number, minutes: number): number {
  try {
    return dueAt(from, minutes, timeZone, policy.hours);
  } catch (error) {
    if (error instanceof RangeError) return from + minutes * 60_000;
    throw error;
  }
}

/**
 * Whose turn it is at `tier` or above: the first who is there, else the first at all, else whoever is highest.
 * `at` is when the turn would be looked at: see `nextOpening`.
 */
export function personFrom(
  people: readonly Manager[],
  tier: number,
  at: number,
  timeZone: string,
): Manager | undefined {
  const order = inOrder(people);
  const candidates = order.filter((one) => tierOf(one) >= tier);
  const highest = order.filter((one) => tierOf(one) === tierOf(order.at(-1)!));
  const choice = candidates.length > 0 ? candidates : highest;
  return choice.find((one) => !isAway(one, at, timeZone)) ?? choice[0];
}

/** The next person above a tier; undefined at the top. */
export function personAbove(
  people: readonly Manager[],
  tier: number,
  at: number,
  timeZone: string,
): Manager | undefined {
  return inOrder(people).some((one) => tierOf(one) > tier)
    ? personFrom(people, tier + 1, at, timeZone)
    : undefined;
}

/** The highest tier that anybody has: where "straight to the top" goes. */
export function topTier(people: readonly Manager[]): number {
  const tiers = inOrder(people).map(tierOf);
  const named = tiers.filter((tier) => tier < lastTier);
  return Math.max(1, ...(named.length > 0 ? named : tiers));
}
