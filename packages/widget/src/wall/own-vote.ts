import type { Card } from '@wipeboard/shared';
import type { OwnVote } from './kept-wall.ts';
import type { WallModel } from './wall-model.ts';

/** Whether votes are still taken. */
export const isOpen = ({ status }: Card): boolean => !status || /^(open|planned)$/.test(status.is);

export const ownVote = ({ kept }: WallModel, { id }: Card): OwnVote | undefined => kept.votes[id];

/** As the desk counted, and what this device has not told it yet. */
export function votesOf(model: WallModel, card: Card): number {
  const { voted = false, counted = false } = ownVote(model, card) ?? {};
  return Math.max(0, (card.votes ?? 0) + Number(voted) - Number(counted));
}
