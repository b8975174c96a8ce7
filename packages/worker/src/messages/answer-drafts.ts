import type { Locale } from '@wipeboard/shared';
import type { ComplaintView, Person } from '../domain/complaint/complaint-view.ts';
import { localeFor, messagesFor } from './messages.ts';
import { oneLine } from './plain.ts';

/** The language to write to the customer in: the one that their page was in, else the board's. */
export const customerLocale = ({ submission, board }: ComplaintView): Locale =>
  localeFor(submission.context.locale, board.locale);

/** A draft that apologises and explains, in the customer's language; `[… …]` is for the manager to fill in. */
export function answerDraft(view: ComplaintView, writer: Person): string {
  const { draft } = messagesFor(customerLocale(view)).courtesy;
  const last = lastWords(view);
  if (last === 'wrote') return letter(view, writer, [draft.reply, draft.body]);
  if (last === 'answered' || last === 'resolved') return letter(view, writer, [draft.body]);
  return letter(view, writer, [opening(view), draft.explain, draft.next]);
}

/** The same for what the customer is told at the end. */
export function resolutionDraft(view: ComplaintView, writer: Person): string {
  const { draft } = messagesFor(customerLocale(view)).courtesy;
  const first = lastWords(view) === undefined || view.complaint.status === 'reopened' ? [opening(view)] : [];
  return letter(view, writer, [...first, draft.put, draft.prevent]);
}

const spoken = ['answered', 'wrote', 'resolved', 'verdict'];

const lastWords = ({ events }: ComplaintView) => events.findLast(({ type }) => spoken.includes(type))?.type;

function opening(view: ComplaintView): string {
  const { draft } = messagesFor(customerLocale(view)).courtesy;
  return view.complaint.reopenings > 0 ? draft.again : draft.opening[view.submission.tone ?? 'complaint'];
}

function letter(view: ComplaintView, writer: Person, body: string[]): string {
  const { draft } = messagesFor(customerLocale(view)).courtesy;
  const { contact, identity } = view.submission;
  const name = oneLine(contact.name ?? identity?.name ?? '');
  const close = [draft.close, writer.name, view.board.name].map(oneLine).join('\n');
  return [name ? draft.dear(name) : draft.hello, ...body, close].join('\n\n');
}
