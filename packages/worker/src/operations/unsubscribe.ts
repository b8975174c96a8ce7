import type { Board } from '../queries/board.ts';
import type { Services } from '../services.ts';
import { muteAddress } from '../storage/customer-addresses.ts';

/** Ends the mails of a board to an address, but for answers; `mark` as the link's token names it. */
export async function unsubscribe(services: Services, board: Board, mark: string): Promise<void> {
  await muteAddress(services.database(board.database), board.key, mark, services.now()).run();
}
