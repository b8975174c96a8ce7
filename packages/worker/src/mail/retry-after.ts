/** RFC 9110 §10.2.3: `Retry-After` as seconds or as an HTTP date, in ms from `now`; undefined if it is neither. */
export function retryAfterMs(value: string | null, now: number): number | undefined {
  const trimmed = value?.trim() ?? '';
  if (/^\d{1,9}(?:\.\d+)?$/.test(trimmed)) return Math.ceil(Number(trimmed) * 1000);
  if (!/^[A-Za-z]{3,9},? .*\d{2}:\d{2}:\d{2}/.test(trimmed)) return undefined;
  const instant = Date.parse(trimmed);
  return Number.isNaN(instant) ? undefined : Math.max(0, instant - now);
}
