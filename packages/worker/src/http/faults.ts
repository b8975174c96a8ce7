import type { Context } from 'hono';

import { noticePage, type Notice } from '../console/notice-page.tsx';
import { logFault } from '../log-fault.ts';
import type { Desk } from './desk.ts';
import { readerLocale } from './reader-locale.ts';
import { refusalCodes, type RefusalCode } from './refusal-codes.ts';
import { errorAnswer, Refusal } from './refusal.ts';

// What D1 says when it has too much to do or lost its connection; the same request may well succeed later.
const transient =
  /overloaded|too many requests queued|Network connection lost|storage caused object to be reset|reset because its code was updated|D1 DB is currently|exceeded timeout/i;

/** Every failure leaves through here: as JSON for programs, as a page for people, with a code and a request id. */
export async function faultAnswer(error: Error, c: Context<Desk>): Promise<Response> {
  const requestId = c.get('requestId') ?? crypto.randomUUID();
  const refusal = error instanceof Refusal ? error : unexpected(error, c, requestId);
  return isPage(c) ? page(c, refusal, requestId) : errorAnswer(c, refusal, requestId);
}

export function notFound(): never {
  throw new Refusal('not-found', 'There is nothing at this address.');
}

function unexpected(error: Error, c: Context<Desk>, requestId: string): Refusal {
  logFault(`${c.req.method} ${firstSegment(c)}`, requestId, error);
  if (!transient.test(error.message)) {
    return new Refusal(
      'internal-error',
      'Something went wrong here. Nothing was kept; it is worth trying again.',
    );
  }
  const jitter = crypto.getRandomValues(new Uint8Array(1))[0]! % 30;
  return new Refusal('overloaded', 'There is too much to do right now. Try again in a moment.', {
    retryAfterSeconds: 1 + jitter,
  });
}

function page(c: Context<Desk>, refusal: Refusal, requestId: string): Response | Promise<Response> {
  const notice = notices[refusal.code] ?? 'error';
  if (refusal.retryAfterSeconds !== undefined) c.header('Retry-After', String(refusal.retryAfterSeconds));
  // Kept under the tag of what it stands in for, it would be shown again as long as that is unchanged.
  c.header('ETag', undefined);
  const html = noticePage({ notice, locale: readerLocale(c), requestId });
  return c.html(html, refusalCodes[refusal.code].status);
}

const notices: Partial<Record<RefusalCode, Notice>> = {
  'link-not-valid': 'link-not-valid',
  'receipt-not-found': 'receipt-not-found',
  'not-found': 'not-found',
  'rate-limited': 'rate-limited',
  'signed-out': 'signed-out',
  'not-allowed': 'not-allowed',
  'cross-site': 'cross-site',
  'changed-meanwhile': 'changed-meanwhile',
  'body-too-large': 'not-accepted',
  'unsupported-media-type': 'not-accepted',
  'invalid-body': 'not-accepted',
  'invalid-json': 'not-accepted',
};

const pages = [
  '/c',
  '/r',
  '/try',
  '/confirm',
  '/u',
  '/f',
  '/digests',
  '/desk',
  '/sign-in',
  '/sign-out',
  '/setup',
  '/account',
  '/boards',
  '/b',
];

function isPage(c: Context): boolean {
  const first = firstSegment(c);
  return pages.includes(first) || (c.req.header('accept') ?? '').startsWith('text/html');
}

// Only the first segment: the rest of a private link is a key.
function firstSegment(c: Context): string {
  return `/${c.req.path.split('/')[1] ?? ''}`;
}
