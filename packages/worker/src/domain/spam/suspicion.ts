import { reasonsOf } from './reasons-of.ts';
import type { Signals } from './signals.ts';
import { enough, weights, type Reason } from './weights.ts';

export type Suspicion = { suspicious: boolean; reasons: Reason[] };

/** Weighs what was noticed; nothing is suspicious by one weak sign. Reasons come with the heaviest first. */
export function suspicion(signals: Signals): Suspicion {
  const reasons = reasonsOf(signals).toSorted((a, b) => weights[b] - weights[a]);
  const weight = reasons.reduce((sum, reason) => sum + weights[reason], 0);
  return { suspicious: weight >= enough, reasons };
}
