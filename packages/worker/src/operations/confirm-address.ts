import type { Board } from '../queries/board.ts';
import type { Services } from '../services.ts';
import { confirmAddress as confirmed } from '../storage/customer-addresses.ts';

/** Notes that an address is its owner's: they pressed the button behind a link that only a mail to it held. */
export async function confirmAddress(services: Services, board: Board, address: string): Promise<void> {
  await confirmed(services.database(board.database), board.key, address, services.now()).run();
}
