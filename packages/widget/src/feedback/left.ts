import type { ReceiptView } from '@wipeboard/shared';
import type { KeptReceipt } from '../client/kept-receipts.ts';

/** One thing that was left from this device, with what the customer is doing about it. */
export type Left = {
  kept: KeptReceipt;
  /** What the desk last said of it. */
  view?: ReceiptView;
  state?: 'loading' | 'failed' | 'gone';
  isOpen?: boolean;
  /** Something has happened since it was last looked at; stays so while it is in sight. */
  isNew?: boolean;
  helped?: boolean;
  why?: string;
  words?: string;
  /** Of the words as they stand, so that they are taken once however often they are sent. */
  key?: string;
  isSending?: boolean;
  /** What became of the last sending. */
  note?: string;
};

const day = 86_400_000;
const longest = 90 * day;

/** Storage is input: another version of us, an extension or the page itself may have written there. */
export const isKept = (stored: unknown): boolean => {
  const { token, code, url, board, at } = Object(stored) as Partial<KeptReceipt>;
  return [token, code, url, board].every((value) => typeof value === 'string') && Date.now() - at! <= longest;
};

/** Whether a person did something after `seen`. Instants are the desk's, and compare as text. */
export const hasNews = ({ view, kept: { seen = '' } }: Left): boolean =>
  !!view?.events.some(({ type, at }) => /^(read|answered|resolved)$/.test(type) && at > seen);

/** The desk's time (ms): when it received this, and what has passed since by a clock that may be set wrong. */
export const deskNow = ({ receivedAt }: ReceiptView, { at }: KeptReceipt): number =>
  Date.parse(receivedAt) + Date.now() - at;

/** Nothing more will happen by itself: it is closed, or a day has passed and it needed no answer. */
export const isEnded = (view: ReceiptView, kept: KeptReceipt): boolean =>
  view.status === 'closed' ||
  (view.status === 'received' && deskNow(view, kept) - Date.parse(view.receivedAt) > day);

/** Until when what is to happen next, and whether that is a person reading it or their answer. */
export function nextStep({ status, answerDueAt, resolveDueAt }: ReceiptView) {
  if (status === 'acknowledged') return resolveDueAt && ({ by: resolveDueAt, step: 'doneBy' } as const);
  return (
    (status === 'open' || status === 'reopened') &&
    answerDueAt &&
    ({ by: answerDueAt, step: 'readBy' } as const)
  );
}
