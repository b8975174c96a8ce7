import type { DeskCard } from '../../domain/wall/card.ts';
import type { MergedBefore, MergedCard } from '../../domain/wall/card-step-parts.ts';
import type { CardEvent } from '../../domain/wall/undo-step.ts';
import { toldOfReleased } from '../spam/told.ts';
import { deskCardOf, type DeskCardRow } from './desk-card-row.ts';

/** A card as a manager’s act finds it, with what is merged into it and what its own merge changed. */
export type CardAtHand = {
  card: DeskCard;
  tail: MergedCard[];
  mergedBefore?: MergedBefore;
  hasChange: boolean;
  told: boolean;
};

/** Those of these cards that the board has. */
export async function cardsAtHand(
  db: D1Database,
  board: string,
  ids: readonly string[],
): Promise<Map<string, CardAtHand>> {
  const { results } = await db
    .prepare(
      `SELECT c.*,
         (SELECT json_group_array(json_array(m.id, m.version)) FROM cards m WHERE m.merged_into = c.id) AS tail,
         (SELECT e.before FROM card_events e WHERE e.card_id = c.id AND json_extract(e.before, '$.tail') IS NOT NULL
            ORDER BY e.version DESC LIMIT 1) AS merged_before,
         EXISTS (SELECT 1 FROM cards x WHERE x.request_id = c.id) AS has_change, ${toldOfReleased('c.submission_id')} AS told
       FROM cards c WHERE c.id IN (SELECT value FROM json_each(?)) AND +c.board_id = ?`,
    )
    .bind(JSON.stringify(ids), board)
    .all<DeskCardRow & { tail: string; merged_before: string | null; has_change: number; told: number }>();
  return new Map(
    results.map((row) => [
      row.id,
      {
        card: deskCardOf(row),
        tail: JSON.parse(row.tail) as MergedCard[],
        mergedBefore: row.merged_before === null ? undefined : JSON.parse(row.merged_before),
        hasChange: row.has_change === 1,
        told: row.told === 1,
      },
    ]),
  );
}

/** Those of these events that the board has. */
export async function cardEvents(
  db: D1Database,
  board: string,
  ids: readonly string[],
): Promise<CardEvent[]> {
  const { results } = await db
    .prepare(
      `SELECT id, card_id AS cardId, type, version, before FROM card_events
       WHERE id IN (SELECT value FROM json_each(?)) AND +board_id = ?`,
    )
    .bind(JSON.stringify(ids), board)
    .all<Omit<CardEvent, 'before'> & { before: string | null }>();
  return results.map((row) => ({
    ...row,
    before: row.before === null ? undefined : JSON.parse(row.before),
  }));
}
