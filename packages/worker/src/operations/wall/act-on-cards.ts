import type { Manager } from '../../domain/board/people.ts';
import type { CardAct } from '../../domain/wall/card-acts.ts';
import { cardStep } from '../../domain/wall/card-step.ts';
import type { Board } from '../../queries/board.ts';
import type { Services } from '../../services.ts';
import { stepCards, type CardsActed, type Wanted } from './step-cards.ts';

export type { CardsActed } from './step-cards.ts';

/** Does the same to several cards of a board, each by itself: what one refuses is no reason for the others. */
export async function actOnCards(
  services: Services,
  board: Board,
  by: Manager,
  ids: readonly string[],
  act: CardAct,
): Promise<CardsActed> {
  const target = act.act === 'merge' ? act.into : undefined;
  const wanted = [...new Set(ids)].map((id): Wanted => ({
    id,
    target,
    decide: ({ card }, world) => cardStep(card, act, world),
  }));
  return stepCards(services, board, by, wanted);
}
