import { afterAttempt } from '../delivery/outbox.ts';
import type { DeliveryState, StopReason } from './hook.ts';

/** How a try went: what the receiver answered, or why nothing was answered. */
export type HookTry =
  | { outcome: 'answered'; status: number; retryAfterMs?: number }
  | { outcome: 'refused' | 'failed'; reason: string };

export type HookVerdict = { state: DeliveryState; dueAt: number; failures: number; stop?: StopReason };

const mostFailures = 20;
const gone = 410;

/**
 * What becomes of a delivery and its hook after a try. Tries come as those of mails do; `failures` are tries in a row
 * that failed, before this one. `random` is in [0, 1).
 */
export function afterHookTry(
  tried: HookTry,
  { attempts, failures }: { attempts: number; failures: number },
  now: number,
  random: number,
): HookVerdict {
  if (tried.outcome === 'answered' && tried.status >= 200 && tried.status < 300) {
    return { state: 'delivered', dueAt: now, failures: 0 };
  }
  const failed = { dueAt: now, failures: failures + 1 };
  if (tried.outcome === 'answered' && tried.status === gone)
    return { ...failed, state: 'failed', stop: 'gone' };
  const stop = failed.failures >= mostFailures ? ({ stop: 'failing' } as const) : {};
  if (tried.outcome === 'refused') return { ...failed, ...stop, state: 'failed' };
  const retryAfterMs = tried.outcome === 'answered' ? tried.retryAfterMs : undefined;
  const message = { attempts, doubts: 0 };
  const retry = {
    outcome: 'retry',
    reason: '',
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  } as const;
  const { state, dueAt } = afterAttempt(retry, message, true, now, random);
  return { ...failed, ...stop, ...(state === 'pending' ? { state, dueAt } : { state: 'failed' }) };
}
