import type { CardEventType, CardRefusal } from './card-acts.ts';
import { putBack, type CardBefore, type CardStep, type CardWorld } from './card-step-parts.ts';
import type { DeskCard } from './card.ts';
import { cannotTake } from './merge-step.ts';

/** What was done with a card: `before` are the parts that it changed, as they were. */
export type CardEvent = {
  id: string;
  cardId: string;
  type: CardEventType;
  version: number;
  before?: CardBefore & { change?: string };
};

/** Puts back what one event changed, as long as nothing was done to the card since. */
export function undoStep(card: DeskCard, event: CardEvent, world: CardWorld): CardStep {
  const { now } = world;
  const why = refusal(card, event, world);
  if (why) return { kind: 'refused', why };
  const next = { ...putBack(card, event.before ?? {}), changedAt: now, version: card.version + 1 };
  return { kind: 'stepped', next, type: 'undone', text: event.type, told: false };
}

function refusal(
  card: DeskCard,
  { type, version, before }: CardEvent,
  { target, told }: CardWorld,
): CardRefusal | undefined {
  if (!before || type === 'undone' || type === 'entered') return 'not-undoable';
  if (card.version !== version) return 'newer';
  if (type === 'not-spam' && told) return 'told';
  return before.mergedInto
    ? cannotTake({ ...card, state: before.state ?? card.state }, before.mergedInto, target)
    : undefined;
}
