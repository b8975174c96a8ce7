import type { ApiToken } from '../../domain/hooks/api-token.ts';
import { logFault } from '../../log-fault.ts';
import type { Board } from '../../queries/board.ts';
import type { Services } from '../../services.ts';
import { noteUse } from '../../storage/hooks/api-tokens.ts';

/** Notes when a token was last used. Never throws: what it was used for matters more. */
export async function noteTokenUse(services: Services, board: Board, token: ApiToken): Promise<void> {
  try {
    await noteUse(services.database(board.database), token.id, services.now()).run();
  } catch (error) {
    logFault('note-token-use', token.id, error);
  }
}
