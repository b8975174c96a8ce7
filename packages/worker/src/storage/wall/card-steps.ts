import type { CardBefore, CardStepped, MergedCard } from '../../domain/wall/card-step-parts.ts';
import type { DeskCard } from '../../domain/wall/card.ts';
import { toldOfReleased } from '../../queries/spam/told.ts';

/**
 * A step of a card, with the ids of its event and of the change that it puts up. `tail`: what is merged into it; `target`:
 * what it goes into, as decided on.
 */
export type CardStepToTake = CardStepped & {
  card: DeskCard;
  before: CardBefore;
  event: string;
  changeId?: string;
  tail: MergedCard[];
  target?: DeskCard;
};

/** Who takes the steps; `writeId` is fresh for each try. */
export type Taking = { by: string; now: number; writeId: string };

const columns: Partial<Record<keyof DeskCard, string>> = {
  state: 'state',
  words: 'words',
  details: 'details',
  wordedBy: 'worded_by',
  status: 'status',
  statusLine: 'status_line',
  statusAt: 'status_at',
  mergedInto: 'merged_into',
  answer: 'answer',
  answeredBy: 'answered_by',
  answeredAt: 'answered_at',
  shownAt: 'shown_at',
};
const set = Object.entries(columns)
  .map(
    ([key, column]) =>
      `${column} = ${key === 'status' ? `COALESCE(n.value ->> 'status', '')` : `n.value ->> '${key}'`}`,
  )
  .join(', ');

/**
 * Writes steps of several cards, each over the version that it was decided on, and a merge only while its target and what
 * is merged into the card are as they were; what undoes that a submission was taken back, only while nobody knows of its
 * complaint. The first result names the cards whose step was taken.
 */
export function takeCardSteps(
  db: D1Database,
  steps: readonly CardStepToTake[],
  { by, now, writeId }: Taking,
): D1PreparedStatement[] {
  const changed = JSON.stringify(
    steps.map(({ card, next, type, tail, target }) => ({
      ...next,
      version: card.version,
      released: type === 'undone' && next.aside && !card.aside ? 1 : 0,
      tail,
      joins: target && next.mergedInto === target.id ? 1 : 0,
      targetVersion: target?.version,
    })),
  );
  const events = JSON.stringify(
    steps.map(({ event, next, type, text, before, tail, target, changeId }) => ({
      event,
      card: next.id,
      type,
      text,
      before: {
        ...before,
        ...(target &&
          next.mergedInto === target.id && { tail: tail.map(([id, version]) => [id, version + 1]) }),
        ...(changeId && { change: changeId }),
      },
    })),
  );
  const told = steps.filter((step) => step.told).map(({ event }) => event);
  return [
    db
      .prepare(
        `UPDATE cards SET ${set}, changed_at = ?2, version = cards.version + 1, write_id = ?3 FROM json_each(?1) n
         WHERE cards.id = n.value ->> 'id' AND cards.version = n.value ->> 'version'
           AND (n.value ->> 'released' = 0 OR NOT ${toldOfReleased('cards.submission_id')})
           AND (n.value ->> 'joins' = 0 OR (
             EXISTS (SELECT 1 FROM cards t WHERE t.id = n.value ->> 'mergedInto' AND t.version = n.value ->> 'targetVersion')
             AND (SELECT COUNT(*) FROM cards m WHERE m.merged_into = cards.id) = json_array_length(n.value -> 'tail')
             AND NOT EXISTS (SELECT 1 FROM json_each(n.value -> 'tail') j WHERE NOT EXISTS (SELECT 1 FROM cards m
               WHERE m.id = j.value ->> 0 AND m.version = j.value ->> 1 AND m.merged_into = cards.id))))
         RETURNING cards.id`,
      )
      .bind(changed, now, writeId),
    db
      .prepare(
        `INSERT INTO card_events (id, card_id, board_id, type, manager_id, at, text, before, version)
         SELECT n.value ->> 'event', c.id, c.board_id, n.value ->> 'type', ?2, ?3, n.value ->> 'text', n.value -> 'before',
           c.version
         FROM json_each(?1) n CROSS JOIN cards c ON c.id = n.value ->> 'card' AND c.write_id = ?4`,
      )
      .bind(events, by, now, writeId),
    ...(told.length > 0
      ? [
          db
            .prepare(
              `INSERT INTO card_news (event_id, card_id, board_id, upto, at)
               SELECT id, card_id, board_id, '', at FROM card_events WHERE id IN (SELECT value FROM json_each(?))`,
            )
            .bind(JSON.stringify(told)),
        ]
      : []),
  ];
}
