import type { CardRefusal } from './card-acts.ts';
import { putBack, type CardWorld, type Taken } from './card-step-parts.ts';
import type { DeskCard } from './card.ts';

/**
 * A request goes into another, which gets its votes. One that hangs on the wall goes into none that doesn't; one that
 * was still waiting is dealt with by it.
 */
export function mergeStep(card: DeskCard, into: string, { now, target }: CardWorld): Taken | CardRefusal {
  const why = cannotTake(card, into, target);
  if (why) return why;
  const state = card.state === 'waiting' ? 'hidden' : card.state;
  const set = { mergedInto: into, status: 'merged', statusLine: undefined, statusAt: now, state } as const;
  return { set, type: 'merged', text: into, told: target?.state === 'shown' };
}

/** Why `card` can't go into `target`. */
export function cannotTake(
  card: DeskCard,
  into: string,
  target: DeskCard | undefined,
): CardRefusal | undefined {
  if (into === card.id) return 'into-itself';
  if (!target || target.kind !== 'request' || target.boardId !== card.boardId) return 'into-gone';
  if (target.mergedInto) return 'into-merged';
  const fits = target.state === 'shown' || (target.state === 'waiting' && card.state !== 'shown');
  return fits && !target.aside ? undefined : 'into-not-shown';
}

/** It stands by itself again, as it did before it was merged. */
export function unmergeStep(card: DeskCard, { now, mergedBefore }: CardWorld): Taken | CardRefusal {
  if (!card.mergedInto) return 'not-merged';
  const { status, statusLine, state } = putBack({ ...card, statusLine: undefined }, mergedBefore ?? {});
  const was = status && status !== 'merged' ? { status, statusLine } : { status: 'open' as const };
  const waits = card.state === 'hidden' && state === 'waiting';
  return {
    set: {
      statusLine: undefined,
      ...was,
      statusAt: now,
      mergedInto: undefined,
      state: waits ? state : card.state,
    },
    type: 'unmerged',
    text: card.mergedInto,
  };
}
