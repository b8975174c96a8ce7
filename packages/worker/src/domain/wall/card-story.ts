import type { RequestStatus } from '@wipeboard/shared';
import type { CardEventType } from './card-acts.ts';
import type { CardBefore } from './card-step-parts.ts';
import type { DeskCard } from './card.ts';

/** The act that something began with: when, in ms, and the version of the card that it made; 0 where it came like that. */
export type Begun = { at: number; version: number };

/**
 * A dated line of a card's story; `at` in ms, of its last words. `now`: what it stands at; `again`: it was something else
 * in between. `begun` is missing where that is not known any more.
 */
export type StoryStep = { at: number; now?: true; begun?: Begun } & (
  | { is: 'asked' }
  | { is: 'joined'; others: number }
  | { is: 'answered'; by?: string }
  | { is: RequestStatus; line?: string; again: boolean }
);

const statusTypes = ['put-up', 'taken-down', 'declined', 'status', 'merged', 'unmerged'] as const;

/** Acts that a story is told from; what was said with any act is not looked at. */
export const storyEventTypes = [
  ...statusTypes,
  'answered',
  'worded',
] as const satisfies readonly CardEventType[];

/** `before` is missing where the submission was erased. */
export type StoryEvent = Begun & { type: (typeof storyEventTypes)[number]; before?: CardBefore };

const parts = ['state', 'status', 'statusLine', 'statusAt'] as const satisfies readonly (keyof DeskCard)[];
type Stand = Pick<DeskCard, (typeof parts)[number]> & { begun?: Begun };

/** A shown card, who answered it, and what else was asked for that is in it now. `cut`: older acts are not at hand. */
export type StoryCard = Omit<Stand, 'begun'> &
  Pick<DeskCard, 'createdAt' | 'shownAt' | 'answeredAt'> & {
    answerer?: string;
    joined?: { others: number; at: number };
    cut?: boolean;
  };

/**
 * What became of a card, oldest first, as anybody could see it: each status once until another took its place, in the
 * words and with the day that it had last; merged only while it is. `events`: its acts that were not undone, the newest
 * first.
 */
export function cardStory(card: StoryCard, events: readonly StoryEvent[]): StoryStep[] {
  const { createdAt, answeredAt, answerer, joined } = card;
  const shownAt = card.shownAt ?? createdAt;
  const told = statusesOf(card, events).map(({ status, statusLine, statusAt, begun }, index): StoryStep => ({
    is: status,
    at: statusAt ?? shownAt,
    line: statusLine,
    again: index > 0 && status === 'open',
    begun,
  }));
  const asked: StoryStep = { is: 'asked', at: createdAt };
  (told.at(-1) ?? asked).now = true;
  if (joined && joined.others > 0)
    told.push({ is: 'joined', others: joined.others, at: Math.max(joined.at, shownAt) });
  if (answeredAt !== undefined && answeredAt >= shownAt)
    told.push({ is: 'answered', at: answeredAt, by: answerer, begun: answerBegun(answeredAt, card, events) });
  return [asked, ...told.toSorted((a, b) => a.at - b.at)];
}

/** The act that gave an answer where there was none, whatever words it has had since. */
function answerBegun(at: number, { cut }: StoryCard, events: readonly StoryEvent[]): Begun | undefined {
  const answers = events.filter(({ type }) => type === 'answered');
  if (answers.length === 0) return cut ? undefined : { at, version: 0 };
  const first = answers.find(({ before }) => before?.answer === null);
  return first && { at: first.at, version: first.version };
}

type Seen = Stand & { status: RequestStatus };

function statusesOf(card: StoryCard, events: readonly StoryEvent[]): Seen[] {
  const seen: Seen[] = [];
  for (const stand of standsOf(card, events).toReversed()) {
    const { state, status, statusLine } = stand;
    if (state !== 'shown' || !status) continue;
    if (seen.at(-1)?.status === 'merged' && status !== 'merged') seen.pop();
    const begun = seen.at(-1)?.status === status ? seen.pop()!.begun : stand.begun;
    // That it is open needs no saying before it was anything else.
    if (seen.length > 0 || status !== 'open' || statusLine) seen.push({ ...stand, status, begun });
  }
  return seen;
}

/** How it stood after each act, the newest first, and before all of them; no further back than is known. */
function standsOf({ cut, ...card }: StoryCard, events: readonly StoryEvent[]): Stand[] {
  let stand: Stand = card;
  const stands: Stand[] = [];
  const ofStatus: readonly string[] = statusTypes;
  for (const { type, at, version, before } of events.filter((event) => ofStatus.includes(event.type))) {
    // A status is only given to what hangs there, whatever its customer did with it since.
    const shown = type === 'status' ? { ...stand, state: 'shown' as const } : stand;
    if (!before) return [...stands, shown];
    stands.push({ ...shown, begun: { at, version } });
    const changed = parts.filter((part) => part in before).map((part) => [part, before[part] ?? undefined]);
    stand = { ...stand, ...Object.fromEntries(changed) };
  }
  return [...stands, cut ? stand : { ...stand, begun: { at: stand.statusAt ?? card.createdAt, version: 0 } }];
}
