import type { CardEventType, CardRefusal, NewChange } from './card-acts.ts';
import type { DeskCard } from './card.ts';

/** A card that was merged into another, and the version that it then had. */
export type MergedCard = [id: string, version: number];

/** What the last merge of a card changed, so that it can be taken back: the columns before, and what had been merged into it. */
export type MergedBefore = CardBefore & { tail: MergedCard[] };

/** What a step is decided on besides the card itself. */
export type CardWorld = {
  by: string;
  now: number;
  /** Of a merge: the request that it goes into, if the board has it. */
  target?: DeskCard;
  /** What is merged into this card. */
  tail: MergedCard[];
  mergedBefore?: MergedBefore;
  /** Whether the wall says already what came of it. */
  hasChange: boolean;
  /** Whether people know of the complaint that its submission opened when it was taken back. */
  told?: boolean;
};

/** The parts of a card that acts change; `null` where there was none. */
export type CardBefore = {
  [Key in (typeof changing)[number]]?: DeskCard[Key] | null;
};

/** `told`: those who follow it hear of it. `change`: what the wall says of it from now on. */
export type CardStepped = {
  kind: 'stepped';
  next: DeskCard;
  type: CardEventType;
  text?: string;
  told: boolean;
  change?: NewChange;
};
export type CardStep = CardStepped | { kind: 'refused'; why: CardRefusal };

const changing = [
  'state',
  'aside',
  'words',
  'details',
  'wordedBy',
  'status',
  'statusLine',
  'statusAt',
  'mergedInto',
  'answer',
  'answeredBy',
  'answeredAt',
  'shownAt',
] as const satisfies readonly (keyof DeskCard)[];

/** What an act makes of a card, before that is written down. */
export type Taken = {
  set: Partial<DeskCard>;
  type: CardEventType;
  text?: string;
  told?: boolean;
  change?: NewChange;
};

/** What was changed, as it was. */
export function beforeOf(card: DeskCard, next: DeskCard): CardBefore {
  return Object.fromEntries(
    changing.filter((key) => card[key] !== next[key]).map((key) => [key, card[key] ?? null]),
  );
}

/** A card with what an event changed put back. */
export function putBack(card: DeskCard, before: CardBefore): DeskCard {
  const parts = Object.entries(before).filter(([key]) => (changing as readonly string[]).includes(key));
  return { ...card, ...Object.fromEntries(parts.map(([key, value]) => [key, value ?? undefined])) };
}
