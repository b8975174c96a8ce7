import type { ErrorAnswer, Receipt, Voted } from '@wipeboard/shared';
import type { UnsentItem } from './unsent.ts';

/** What came back: a receipt, something else to be judged, or nothing at all. */
export type Reply = {
  receipt?: Receipt | Voted;
  status?: number;
  error?: Partial<ErrorAnswer['error']>;
  after?: string | null;
};

/** Longer than a slow phone network takes (ms). */
export const attemptMs = 30_000;

/**
 * Posts one submission or vote, as text/plain because that is what a string is sent as (Fetch §5.2): no preflight. Only an
 * answer that echoes its key and revision is a receipt. Never rejects.
 */
export async function post({ url, body, key, revision }: UnsentItem): Promise<Reply> {
  const init: RequestInit = {
    method: 'POST',
    body,
    keepalive: true,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout?.(attemptMs),
  };
  const reply: Reply = {};
  try {
    // The page shares one 64 KiB keepalive quota (Fetch §4.6); when that is used up only a plain request goes out.
    const response = await fetch(url, init).catch(() => fetch(url, { ...init, keepalive: false }));
    const text = await response.text();
    reply.status = response.status;
    reply.after = response.headers.get('retry-after');
    const said = JSON.parse(text);
    if (response.ok && said.key === key && said.revision >= revision) reply.receipt = said;
    reply.error = said.error;
  } catch {}
  return reply;
}
