import type { WipeboardErrorCode } from './public-types.ts';

type Details = { retryable?: boolean; requestId?: string; fields?: { path: string; message: string }[] };

/**
 * Why a submission has no receipt. `code` is stable; `retryable` says that it is kept on this device and goes out by
 * itself; `requestId` names the desk's log entry; `fields` what was refused, as JSON paths.
 */
export class WipeboardError extends Error {
  override name = 'WipeboardError';
  declare readonly code: WipeboardErrorCode;
  declare readonly retryable: boolean;
  declare readonly requestId: string | undefined;
  declare readonly fields: { path: string; message: string }[];

  constructor(code: WipeboardErrorCode, message: string, details: Details = {}) {
    super(message);
    this.code = code;
    this.retryable = details.retryable ?? false;
    this.requestId = details.requestId;
    this.fields = details.fields ?? [];
  }
}
