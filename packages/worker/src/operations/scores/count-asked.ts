import type { AskedInput } from '@wipeboard/shared/schemas';
import { localDate } from '../../domain/board/due.ts';
import type { Board } from '../../queries/board.ts';
import type { Services } from '../../services.ts';
import { countQuestion } from '../../storage/scores/asked-days.ts';

/** Counts questions that were shown or left, on the day on which they are reported. Tests are not. */
export async function countAsked(
  services: Services,
  board: Board,
  { asked, test }: AskedInput,
): Promise<void> {
  if (test) return;
  const db = services.database(board.database);
  const day = localDate(services.now(), board.timeZone);
  await db.batch(asked.map((question) => countQuestion(db, { boardId: board.key, day, ...question })));
}
