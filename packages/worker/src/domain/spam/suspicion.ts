import { reasonsOf } from './reasons-of.ts';
import type { Signals } from './signals.ts';
import { enough, same, weights, type Reason } from './weights.ts';

export type Suspicion = { suspicious: boolean; reasons: Reason[] };

/** Weighs what was noticed: one weak sign is never enough. Reasons come with the heaviest first. */
export function suspicion(signals: Signals): Suspicion {
  const reasons = reasonsOf(signals).toSorted((a, b) => weights[b] - weights[a]);
  const weight = reasons.reduce((sum, reason) => sum + weights[reason], 0);
  return { suspicious: weight >= enough, reasons };
}

/** Suspicious once others have written the same `atSame` times within the hour; 0: whatever others wrote. */
export type Verdict = { atSame: number; reasons: Reason[] };

/**
 * The verdict before it is known what others wrote, so that one statement may count them and decide. What
 * people say alike by themselves speaks less for a program: a till that fails, a loaf that is missed.
 */
export function verdictOf(signals: Omit<Signals, 'recentSame'>, alike = false): Verdict | undefined {
  for (const recentSame of alike ? [0, same.some] : [0, same.some, same.many]) {
    const { suspicious, reasons } = suspicion({ ...signals, recentSame });
    if (suspicious) return { atSame: recentSame, reasons };
  }
  return undefined;
}
