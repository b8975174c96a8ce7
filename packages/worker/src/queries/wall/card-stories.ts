import type { CardBefore } from '../../domain/wall/card-step-parts.ts';
import { cardStory, storyEventTypes, type StoryEvent, type StoryStep } from '../../domain/wall/card-story.ts';
import { cardColumns, type CardRow } from './card-row.ts';

const mostEvents = 20;
const types = storyEventTypes.map((type) => `'${type}'`).join();

export type StoryRow = CardRow & { events: string };

/**
 * Of `cards c`: a card as everybody may see it, and what its story is told from. Of what a card and its answer said before
 * nothing is read. An undo makes the version after the one that it undoes: nothing else can come between.
 */
export const storyColumns = `${cardColumns}, (
  SELECT json_group_array(json_array(u.type, u.at, u.version, json(u.before))) FROM (
    SELECT type, at, version, CASE WHEN type = 'worded' OR before IS NULL THEN NULL
        WHEN type = 'answered' THEN json_object('answer', IIF(before ->> 'answer' IS NULL, NULL, ''))
        ELSE before END AS before
    FROM card_events l WHERE card_id = c.id AND type IN (${types})
      AND NOT EXISTS (SELECT 1 FROM card_events x
        WHERE x.card_id = l.card_id AND x.version = l.version + 1 AND x.type = 'undone')
    ORDER BY version DESC LIMIT ${mostEvents}) u) AS events`;

/** A card's story; `wordedAt`, in ms, is when its words last became what they are. */
export type Told = { story: StoryStep[]; wordedAt: number };

/** The columns of `storyColumns` as a story. `joined`: what was put together with it. */
export function storyOf(row: StoryRow, joined?: { others: number; at: number }): Told {
  const events = (JSON.parse(row.events) as EventRow[]).map(eventOf).toSorted(newestFirst);
  const story = cardStory(
    {
      state: 'shown',
      status: row.status || undefined,
      statusLine: row.status_line ?? undefined,
      statusAt: row.status_at ?? undefined,
      createdAt: row.created_at,
      shownAt: row.shown_at ?? undefined,
      answeredAt: row.answer === null ? undefined : (row.answered_at ?? undefined),
      answerer: row.answerer ?? undefined,
      joined,
      cut: events.length === mostEvents,
    },
    events,
  );
  const worded = events.find(({ type }) => type === 'worded')?.at;
  // Until somebody does something with it, it changes by its customer's own revisions only.
  return { story, wordedAt: worded ?? (events.length === 0 ? row.changed_at : row.created_at) };
}

type EventRow = [type: StoryEvent['type'], at: number, version: number, before: CardBefore | null];

const eventOf = ([type, at, version, before]: EventRow): StoryEvent => ({
  type,
  at,
  version,
  before: before ?? undefined,
});

const newestFirst = (a: StoryEvent, b: StoryEvent): number => b.version - a.version;
