import type { ComplaintState } from './complaint-state.ts';
import type { StepWorld } from './complaint-step.ts';
import { inOrder, mayAct, present, rankOf, type Manager } from '../board/people.ts';

/** Who may allow a gesture of this cost: those above the one who wants to make it; the highest may whatever it costs. */
export function approversOf(
  cost: number,
  actor: Manager,
  { people, board, now }: Pick<StepWorld, 'people' | 'board' | 'now'>,
): Manager[] {
  const above = inOrder(people).filter((one) => rankOf(one, people) > rankOf(actor, people));
  const able = above.filter(({ goodwillLimit }) => goodwillLimit >= cost);
  const highest = above.filter((one) => rankOf(one, people) === rankOf(above.at(-1)!, people));
  return present(able.length > 0 ? able : highest, now, board.timeZone);
}

/** Nobody approves their own gesture, and nobody one above their limit unless there is nobody higher. */
export function mayApprove(
  { proposal }: Pick<ComplaintState, 'proposal'>,
  actor: Manager,
  { people }: Pick<StepWorld, 'people'>,
): boolean {
  if (!proposal || proposal.by === actor.id || !mayAct(actor)) return false;
  const cost = proposal.resolution.gesture?.cost ?? 0;
  const highest = Math.max(...inOrder(people).map((one) => rankOf(one, people)));
  return actor.goodwillLimit >= cost || rankOf(actor, people) >= highest;
}
