import type { Wishes } from '../../domain/digest/digest-wishes.ts';
import type { Board } from '../../queries/board.ts';
import type { Services } from '../../services.ts';
import { keepWishes } from '../../storage/digest/digests.ts';

/** Notes which look-backs one of a board's people wants by mail. */
export async function keepDigestWishes(
  services: Services,
  board: Board,
  managerId: string,
  wishes: Wishes,
): Promise<void> {
  await keepWishes(services.database(board.database), board.key, managerId, wishes).run();
}
