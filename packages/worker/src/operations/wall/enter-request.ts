import type { Locale } from '@wipeboard/shared';
import type { Manager } from '../../domain/board/people.ts';
import type { Board } from '../../queries/board.ts';
import type { Services } from '../../services.ts';

/** What a manager enters on behalf of somebody. */
export type EnteredRequest = {
  words: string;
  details?: string;
  name?: string;
  email?: string;
  locale?: Locale;
};

/** Enters a request on behalf of somebody: a submission like theirs, whose card is put up at once. */
export async function enterRequest(
  _services: Services,
  _board: Board,
  _by: Manager,
  _entered: EnteredRequest,
): Promise<{ id: string }> {
  throw new Error('not yet');
}
