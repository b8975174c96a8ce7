import type { RequestStatus } from '@wipeboard/shared';
import type { CardEventType } from './card-acts.ts';
import type { CardBefore } from './card-step-parts.ts';
import type { DeskCard } from './card.ts';

type Told = Exclude<RequestStatus, 'merged'>;

/** A dated line of a request's story; `at` in ms. `now`: what it stands at; `again`: it was something else in between. */
export type StoryStep = { at: number; now?: true } & (
  | { is: 'asked' }
  | { is: 'joined'; others: number }
  | { is: 'answered'; by?: string }
  | { is: Told; line?: string; again: boolean }
);

/** Acts that a story is told from; what was said with any act is not looked at. */
export const storyEventTypes = [
  'put-up',
  'taken-down',
  'declined',
  'status',
  'merged',
  'unmerged',
] as const satisfies readonly CardEventType[];

/** `before` is missing where the submission was erased. */
export type StoryEvent = { type: (typeof storyEventTypes)[number]; before?: CardBefore };

const parts = ['state', 'status', 'statusLine', 'statusAt'] as const satisfies readonly (keyof DeskCard)[];
type Stand = Pick<DeskCard, (typeof parts)[number]>;

/** A shown request, who answered it, and what else was asked for that is in it now. */
export type StoryCard = Stand &
  Pick<DeskCard, 'createdAt' | 'shownAt' | 'answeredAt'> & {
    answerer?: string;
    joined?: { others: number; at: number };
  };

/**
 * What became of a request, oldest first, as anybody could see it: each status once until another took its place, in the
 * words and with the day that it had last. `events`: its acts that were not undone, the newest first.
 */
export function cardStory(card: StoryCard, events: readonly StoryEvent[]): StoryStep[] {
  const { createdAt, answeredAt, answerer, joined } = card;
  const shownAt = card.shownAt ?? createdAt;
  const told: StoryStep[] = statusesOf(card, events).map(({ status, statusLine, statusAt }, index) => ({
    is: status,
    at: statusAt ?? shownAt,
    line: statusLine,
    again: index > 0 && status === 'open',
  }));
  const asked: StoryStep = { is: 'asked', at: createdAt };
  (told.at(-1) ?? asked).now = true;
  if (joined && joined.others > 0)
    told.push({ is: 'joined', others: joined.others, at: Math.max(joined.at, shownAt) });
  if (answeredAt !== undefined && answeredAt >= shownAt)
    told.push({ is: 'answered', at: answeredAt, by: answerer });
  return [asked, ...told.toSorted((a, b) => a.at - b.at)];
}

type Seen = Stand & { status: Told };

function statusesOf(card: StoryCard, events: readonly StoryEvent[]): Seen[] {
  const seen: Seen[] = [];
  for (const stand of standsOf(card, events).toReversed()) {
    const { status, statusLine } = stand;
    if (stand.state !== 'shown' || !status || status === 'merged') continue;
    if (seen.at(-1)?.status === status) seen.pop();
    // That it is open needs no saying before it was anything else.
    if (seen.length > 0 || status !== 'open' || statusLine) seen.push({ ...stand, status });
  }
  return seen;
}

/** How it stood after each act, the newest first, and before all of them; no further back than is known. */
function standsOf(card: StoryCard, events: readonly StoryEvent[]): Stand[] {
  let stand: Stand = card;
  const stands: Stand[] = [];
  for (const { type, before } of events) {
    // A status is only given to what hangs there, whatever its customer did with it since.
    stands.push(type === 'status' ? { ...stand, state: 'shown' } : stand);
    if (!before) return stands;
    const changed = parts.filter((part) => part in before).map((part) => [part, before[part] ?? undefined]);
    stand = { ...stand, ...Object.fromEntries(changed) };
  }
  return [...stands, stand];
}
