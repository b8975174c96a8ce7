import type { ErrorAnswer } from '@wipeboard/shared';
import type { Context } from 'hono';
import { refusalCodes, type RefusalCode } from './refusal-codes.ts';

type Field = { path: string; message: string };

/** Thrown by whatever refuses a request; `app` turns it into the one shape of error answer. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly code: RefusalCode;
  readonly fields?: Field[];
  readonly retryAfterSeconds?: number;

  constructor(
    code: RefusalCode,
    message: string,
    more: { fields?: Field[]; retryAfterSeconds?: number } = {},
  ) {
    super(message);
    this.code = code;
    this.fields = more.fields;
    this.retryAfterSeconds = more.retryAfterSeconds;
  }
}

export function errorAnswer(c: Context, refusal: Refusal, requestId: string): Response {
  const { code, message, fields, retryAfterSeconds } = refusal;
  const body: { error: Omit<ErrorAnswer['error'], 'code'> & { code: RefusalCode } } = {
    error: { code, message, requestId, ...(fields && { fields }) },
  };
  if (retryAfterSeconds !== undefined) c.header('Retry-After', String(retryAfterSeconds));
  c.header('Cache-Control', 'no-store');
  c.header('ETag', undefined);
  return c.json(body, refusalCodes[code].status);
}
