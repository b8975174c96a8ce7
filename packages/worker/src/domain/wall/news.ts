import type { CardState, RequestStatus } from '@wipeboard/shared';
import type { CardEventType } from './card-acts.ts';

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
  const live: CardStep[] = [];
  for (const step of steps) {
    if (step.type === 'undone') live.pop();
    else live.push(step);
  }
  const [own, ...later] = live;
  if (own?.id !== event || card.aside || card.state !== 'shown') return undefined;
  const says = later.filter(({ type }) => type === 'answered' || ofStatus.includes(type));
  const sameSort = (type: CardEventType) => ofStatus.includes(type) === ofStatus.includes(own.type);
  if (says.some(({ type, at }) => sameSort(type) || at - own.at <= togetherMs)) return undefined;
  if (own.type === 'answered') return card.answer === undefined ? undefined : 'answered';
  return newsKinds.find((kind) => kind === card.status);
}
