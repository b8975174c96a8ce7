/** A server may ask for at most this much patience (ms); anything longer is a wrong clock or a mistake. */
export const longestPause = 6 * 3_600_000;

/**
 * What an answer that is no receipt means for the submission: `retry`, the same bytes may succeed later (RFC 9110 §15,
 * RFC 8470 for 425); `refused`, they never will. What does not speak our error format is a captive portal or a proxy,
 * not the desk, and is final only where the status condemns the bytes themselves.
 */
export function verdict(status: number | undefined, inOurFormat: boolean): 'retry' | 'refused' {
  if (!status || status === 408 || status === 425 || status === 429 || status >= 500) return 'retry';
  return inOurFormat || status === 400 || status === 413 || status === 422 ? 'refused' : 'retry';
}

/**
 * How long to wait (ms) after `failures` rounds that left something unsent: doubling from 2 s to 60 s, ± 50 %, so that
 * a thousand clients that failed together do not come back together. `random` is in [0, 1).
 */
export const backoff = (failures: number, random: number): number =>
  Math.min(2 ** failures, 30) * 2000 * (0.5 + random);

/** `Retry-After` in ms, from seconds or an HTTP date (RFC 9110 §10.2.3); 0 where there is none or it makes no sense. */
export function retryAfter(header: string | null | undefined, now: number): number {
  if (!header) return 0;
  const wait = +header >= 0 ? +header * 1000 : Date.parse(header) - now;
  return wait > 0 ? Math.min(wait, longestPause) : 0;
}
