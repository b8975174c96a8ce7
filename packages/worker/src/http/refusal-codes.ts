import { errorCodes } from '@wipeboard/shared';

/** The codes of the public interface, and those that only the desk's own pages and tokens meet. */
export const refusalCodes = {
  ...errorCodes,
  'signed-out': { status: 401, retryable: false },
  'not-allowed': { status: 403, retryable: false },
  'cross-site': { status: 403, retryable: false },
  'token-not-valid': { status: 401, retryable: false },
  'changed-meanwhile': { status: 409, retryable: false },
} as const;

export type RefusalCode = keyof typeof refusalCodes;
