import type { Board } from '../../queries/board.ts';
import type { Services } from '../../services.ts';

/** Owes the first of those who follow a request the mail about what was done with it; the clock owes it to the rest. */
export async function sendNews(_services: Services, _board: Board, _event: string): Promise<void> {}

/** Goes on with all news that are not yet owed to everybody. */
export async function sweepNews(_services: Services): Promise<void> {}
