import type { ReceiptEvent, ReceiptView } from '@wipeboard/shared';
import type { Reading } from './complaint-words.ts';
import { durationText } from './instants.ts';
import { within } from './plain.ts';

/** Where it stands, for its customer, in a sentence. */
export function receiptHeadline({ status, events }: ReceiptView, { messages }: Reading): string {
  const { customer, receiptPage } = messages;
  if (status === 'reopened') return receiptPage.again;
  if (status === 'closed') return customer.page.closed;
  if (status === 'resolved') return customer.page.asked;
  if (events.some(({ type }) => type === 'answered')) return customer.page.answered;
  return status === 'acknowledged' ? receiptPage.read : receiptPage.thanks;
}

/** What happened, in a line for the customer. */
export function receiptEventWords({ type, by, helped }: ReceiptEvent, { messages, locale }: Reading): string {
  const said = messages.customer.event;
  const named = (with_: (name: string) => string, without: string) =>
    by === undefined ? without : with_(within(locale, by));
  switch (type) {
    case 'read':
      return named(said.readBy, said.read);
    case 'passed-on':
      return named(said.passedTo, said.passed);
    case 'answered':
      return named(said.answeredBy, said.answered);
    case 'resolved':
      return named(said.resolvedBy, said.resolved);
    case 'verdict':
      return helped ? said.helped : said.notHelped;
    default:
      return said[type];
  }
}

/** What comes next and until when, with what remains of the time; undefined where nothing is waited for. */
export function receiptNext(
  view: ReceiptView,
  { messages, locale, instants, now }: Reading,
): { words: string; left?: string; late: boolean } | undefined {
  const { customer, receiptPage } = messages;
  if (view.status === 'reopened') return { words: customer.page.higher, late: false };
  const waits = view.status === 'open' ? view.answerDueAt : answerWaits(view) ? view.resolveDueAt : undefined;
  if (waits === undefined) return undefined;
  const [due, late] =
    view.status === 'open'
      ? [receiptPage.acknowledgeDue, receiptPage.acknowledgeLate]
      : [customer.page.answerBy, customer.page.answerLate];
  const at = Date.parse(waits);
  const when = instants.brief(at, now);
  if (now > at) return { words: late(when), late: true };
  return { words: due(when), left: customer.page.remaining(durationText(at - now, locale)), late: false };
}

const answerWaits = ({ status, events }: ReceiptView) =>
  status === 'acknowledged' && !events.some(({ type }) => type === 'answered');
