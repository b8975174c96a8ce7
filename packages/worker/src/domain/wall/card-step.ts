import type { CardAct, CardRefusal } from './card-acts.ts';
import type { CardStep, CardWorld, Taken } from './card-step-parts.ts';
import type { DeskCard } from './card.ts';
import { mergeStep, unmergeStep } from './merge-step.ts';
import { declineStep, statusStep } from './status-step.ts';

/** The one way that managers change a card. What its customer took back, nobody else puts up. */
export function cardStep(card: DeskCard, act: CardAct, world: CardWorld): CardStep {
  const why = refusal(card, act);
  if (why) return { kind: 'refused', why };
  const step = taken(card, act, world);
  if (typeof step === 'string') return { kind: 'refused', why: step };
  const next = { ...card, ...step.set, changedAt: world.now, version: card.version + 1 };
  if (next.state === 'shown') next.shownAt ??= world.now;
  const { type, text, told = false, change } = step;
  return { kind: 'stepped', next, type, text: text || undefined, told: told && !next.aside, change };
}

const submissionActs: readonly CardAct['act'][] = ['spam', 'not-spam'];
// What shows where its wish went, or doesn't.
const ofMerged: readonly CardAct['act'][] = ['put-up', 'take-down', 'unmerge'];

function refusal(card: DeskCard, { act }: CardAct): CardRefusal | undefined {
  if (submissionActs.includes(act)) return card.submissionId ? undefined : 'no-submission';
  if (card.state === 'withdrawn') return 'withdrawn';
  if (card.aside) return 'aside';
  const ofRequests = act === 'status' || act === 'merge' || act === 'unmerge';
  if (ofRequests && card.kind !== 'request') return 'not-a-request';
  return card.mergedInto && !ofMerged.includes(act) ? 'merged' : undefined;
}

function taken(card: DeskCard, act: CardAct, world: CardWorld): Taken | CardRefusal {
  switch (act.act) {
    case 'put-up':
      return putUp(card, world);
    case 'take-down':
      return card.state === 'shown' ? { set: { state: 'hidden' }, type: 'taken-down' } : 'not-shown';
    case 'decline':
      return declineStep(card, act, world);
    case 'status':
      return statusStep(card, act, world);
    case 'answer':
      return answer(card, act.text.trim(), world);
    case 'word':
      return word(card, act, world);
    case 'merge':
      return mergeStep(card, act.into, world);
    case 'unmerge':
      return unmergeStep(card, world);
    case 'spam':
      return card.aside ? 'no-change' : { set: { aside: true }, type: 'spam' };
    case 'not-spam':
      return card.aside ? { set: { aside: false }, type: 'not-spam' } : 'no-change';
  }
}

/** A request that was declined is wanted again once it is put up. */
function putUp(card: DeskCard, { now }: CardWorld): Taken | CardRefusal {
  if (card.state === 'shown') return 'no-change';
  const reopened = { status: 'open', statusLine: undefined, statusAt: now } as const;
  return { set: { state: 'shown', ...(card.status === 'declined' && reopened) }, type: 'put-up' };
}

function answer(card: DeskCard, text: string, { by, now }: CardWorld): Taken | CardRefusal {
  if ((card.answer ?? '') === text) return 'no-change';
  if (!text && card.kind === 'change') return 'no-words';
  const given = text
    ? { answer: text, answeredBy: by, answeredAt: now }
    : { answer: undefined, answeredBy: undefined, answeredAt: undefined };
  const told = text !== '' && card.kind === 'request' && card.state === 'shown';
  return { set: given, type: 'answered', text, told };
}

function word(
  card: DeskCard,
  act: Extract<CardAct, { act: 'word' }>,
  { by }: CardWorld,
): Taken | CardRefusal {
  const words = act.words.trim();
  const details = act.details?.trim() || undefined;
  if (!words) return 'no-words';
  if (words === card.words && details === card.details) return 'no-change';
  // Erasing a customer's submission spares what is in the board's own words: only what was put into them.
  const own = words !== card.words && { wordedBy: by };
  return { set: { words, details, ...own }, type: 'worded' };
}
