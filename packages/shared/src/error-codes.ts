/** Stable codes on the wire. `retryable` says whether the same bytes may succeed later. */
export const errorCodes = {
  'invalid-body': { status: 400, retryable: false },
  'invalid-json': { status: 400, retryable: false },
  'origin-not-allowed': { status: 403, retryable: false },
  'board-not-found': { status: 404, retryable: false },
  'receipt-not-found': { status: 404, retryable: false },
  'request-not-found': { status: 404, retryable: false },
  'link-not-valid': { status: 404, retryable: false },
  'not-found': { status: 404, retryable: false },
  'method-not-allowed': { status: 405, retryable: false },
  'extension-closed': { status: 409, retryable: false },
  'voting-closed': { status: 409, retryable: false },
  'already-decided': { status: 409, retryable: false },
  erased: { status: 410, retryable: false },
  'body-too-large': { status: 413, retryable: false },
  'unsupported-media-type': { status: 415, retryable: false },
  'key-reused': { status: 422, retryable: false },
  'rate-limited': { status: 429, retryable: true },
  'internal-error': { status: 500, retryable: true },
  overloaded: { status: 503, retryable: true },
} as const satisfies Record<string, { status: number; retryable: boolean }>;

export type ErrorCode = keyof typeof errorCodes;

/** HTTP statuses after which the same bytes are worth sending again (RFC 9110 §15, RFC 8470 for 425). */
export const retryableStatuses: readonly number[] = [408, 425, 429, 500, 502, 503, 504];
