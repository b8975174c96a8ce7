import type { Manager } from '../../domain/board/people.ts';
import type { NewChange } from '../../domain/wall/card-acts.ts';
import { newCardId } from '../../domain/wall/card.ts';
import type { Board } from '../../queries/board.ts';
import { whyNoChange, type ChangeRefusal } from '../../queries/wall/why-no-change.ts';
import type { Services } from '../../services.ts';
import { putUpChange } from '../../storage/wall/changes.ts';
import { indexCards } from './index-cards.ts';

/** What it came of, if it did: a complaint that is resolved or closed, or a request that is done. */
export type EnteredChange = NewChange & { complaint?: string; request?: string };
export type { ChangeRefusal } from '../../queries/wall/why-no-change.ts';

/** Puts up what changed because somebody spoke, in the board's own words. */
export async function enterChange(
  services: Services,
  board: Board,
  by: Manager,
  { said, did, complaint, request }: EnteredChange,
): Promise<{ id: string; refused?: undefined } | { refused: ChangeRefusal; id?: undefined }> {
  const db = services.database(board.database);
  const id = newCardId('change', services.newId());
  const event = `evt_${services.newId()}`;
  const now = services.now();
  const [inserted] = await db.batch(
    putUpChange(db, {
      id,
      event,
      boardId: board.key,
      by: by.id,
      now,
      writeId: services.newId(),
      said: said.trim(),
      did: did.trim(),
      complaint,
      request,
    }),
  );
  if (inserted!.results.length === 0) {
    return { refused: await whyNoChange(db, board.key, { complaint, request }) };
  }
  await indexCards(services, db);
  return { id };
}
