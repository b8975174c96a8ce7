import type { CardAct, CardRefusal } from '../../domain/wall/card-acts.ts';
import type { Manager } from '../../domain/board/people.ts';
import type { Board } from '../../queries/board.ts';
import type { Services } from '../../services.ts';

/** `event` undoes it: see `undoCardEvents`. */
export type CardsActed = {
  done: { id: string; event: string }[];
  refused: { id: string; why: CardRefusal }[];
};

/** Does the same to several cards of a board, each by itself: what one refuses is no reason for the others. */
export async function actOnCards(
  _services: Services,
  _board: Board,
  _by: Manager,
  _ids: readonly string[],
  _act: CardAct,
): Promise<CardsActed> {
  throw new Error('not yet');
}
