import type { SubmissionInput } from '@wipeboard/shared';
import type { Policy } from '../board/board.ts';
import type { EscalationReason } from './complaint-view.ts';
import type { Identity } from '../identity.ts';

export type Escalation = { reasons: EscalationReason[]; watched: string[] };

type Judged = Pick<SubmissionInput, 'rating' | 'tone' | 'text' | 'outcome' | 'wants'>;

/** Why a submission must be answered, most telling reason first; no reasons means that it needn't be. */
export function escalation(input: Judged, identity: Identity | undefined, policy: Policy): Escalation {
  const watched = watchedWords(`${input.text ?? ''}\n${input.outcome ?? ''}`, policy.watchList);
  const reasons: EscalationReason[] = [];
  if (input.wants?.top && policy.straightToTop) reasons.push('top-wanted');
  else if (input.wants?.manager || input.wants?.top) reasons.push('manager-wanted');
  if (input.tone && policy.tones.includes(input.tone)) reasons.push('complaint');
  if (input.rating && isLow(input.rating, policy) && policy.lowOpens.includes(input.rating.metric)) {
    reasons.push('low-rating');
  }
  if (watched.length > 0) reasons.push('watch-list');
  if (policy.valueAtLeast !== undefined && (identity?.value ?? 0) >= policy.valueAtLeast)
    reasons.push('high-value');
  return { reasons, watched };
}

/** Such a complaint may wake somebody. */
export const isUrgent = (reasons: readonly EscalationReason[]): boolean =>
  reasons.includes('top-wanted') || reasons.includes('watch-list');

export function isLow(rating: NonNullable<SubmissionInput['rating']>, policy: Policy): boolean {
  return rating.value <= policy.lowAtMost[rating.metric];
}

/**
 * When the mail about a complaint may leave: at once, or after the quiet period where all that has come
 * so far is a tap whose words may still follow.
 */
export function mailDueAt(input: Pick<SubmissionInput, 'final'>, now: number, policy: Policy): number {
  return input.final ? now : now + policy.quietSeconds * 1000;
}

/** Those of a watch list that stand in a text. */
export function watchedWords(text: string, watchList: readonly string[]): string[] {
  if (watchList.length === 0) return [];
  const words = fold(text);
  return watchList.filter((watched) => words.includes(fold(watched)));
}

// Whole words only, so that "ill" isn't found in "will"; marks and case are folded away.
function fold(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return ` ${plain.match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? ''} `;
}
