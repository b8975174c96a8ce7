import type { Manager } from '../../domain/board/people.ts';
import { undoStep } from '../../domain/wall/undo-step.ts';
import type { Board } from '../../queries/board.ts';
import { cardEvents } from '../../queries/wall/cards-at-hand.ts';
import type { Services } from '../../services.ts';
import { stepCards, type CardsActed, type Wanted } from './step-cards.ts';

/** Puts back what these events changed, as long as nothing was done to their cards since. */
export async function undoCardEvents(
  services: Services,
  board: Board,
  by: Manager,
  events: readonly string[],
): Promise<CardsActed> {
  const found = await cardEvents(services.database(board.database), board.key, events);
  const wanted = found.map((event): Wanted => ({
    id: event.cardId,
    target: event.before?.mergedInto ?? undefined,
    undoes: event.before?.change,
    decide: ({ card }, world) => undoStep(card, event, world),
  }));
  return stepCards(services, board, by, wanted);
}
