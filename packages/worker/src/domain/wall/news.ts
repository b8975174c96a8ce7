import type { CardState, RequestStatus } from '@wipeboard/shared';
import type { CardEventType } from './card-acts.ts';
import { newsWaitMs } from './followers.ts';

/** What those who follow a request are told. */
export const newsKinds = ['planned', 'done', 'declined', 'merged', 'answered'] as const;
export type NewsKind = (typeof newsKinds)[number];

/** An event of a card; `at` in ms. */
export type CardStep = { id: string; type: CardEventType; at: number };

/** The card of that event as it stands now. */
export type CardNow = { state: CardState; aside: boolean; status?: RequestStatus; answer?: string };

const togetherMs = 60_000;
const ofStatus: readonly CardEventType[] = ['status', 'declined', 'merged', 'unmerged'];

/**
 * What an event still has to say; `steps` are the card's events from that one on, in their order. Nothing once it was
 * undone, once a later status says another thing, once anything newer was said within a minute of it, or off the wall.
 */
export function newsOf(event: string, steps: readonly CardStep[], card: CardNow): NewsKind | undefined {
  const [own, ...later] = notUndone(steps);
  if (own?.id !== event || card.aside || card.state !== 'shown') return undefined;
  const says = later.filter(({ type }) => type === 'answered' || ofStatus.includes(type));
  const sameSort = (type: CardEventType) => ofStatus.includes(type) === ofStatus.includes(own.type);
  if (says.some(({ type, at }) => sameSort(type) || at - own.at <= togetherMs)) return undefined;
  if (own.type === 'answered') return card.answer === undefined ? undefined : 'answered';
  return newsKinds.find((kind) => kind === card.status);
}

/** When (ms) it is settled that what was done after an event stays, and so that the event has nothing to say. */
export function newsSettledAt(event: string, steps: readonly CardStep[]): number {
  const [own, ...later] = notUndone(steps);
  return own?.id === event ? Math.max(0, ...later.map(({ at }) => at + newsWaitMs)) : 0;
}

function notUndone(steps: readonly CardStep[]): CardStep[] {
  const live: CardStep[] = [];
  for (const step of steps) {
    if (step.type === 'undone') live.pop();
    else live.push(step);
  }
  return live;
}
