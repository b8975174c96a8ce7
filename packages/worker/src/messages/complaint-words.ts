import type { Locale } from '@wipeboard/shared';
import type { ComplaintView, Person } from '../domain/complaint-view.ts';
import { durationText, type Instants } from './instants.ts';
import type { Messages } from './messages.ts';
import { oneLine, within } from './plain.ts';
import { ratingWords } from './rating-words.ts';

export type Reading = { locale: Locale; messages: Messages; instants: Instants; now: number };

/** What it is, in a word or three: "Complaint", "Low rating", "Watched words: refund". */
export function whatItIs(view: ComplaintView, { messages, locale }: Reading): string {
  const { reasons, watched } = view.complaint;
  const tone = view.submission.tone;
  const [first] = reasons;
  if (first === 'watch-list' && watched.length > 0)
    return messages.watched(watched.map((word) => within(locale, word)).join(messages.list.separator));
  if (first) return messages.reason[first];
  return tone ? messages.tone[tone] : messages.kind[view.submission.kind];
}

export const isTaken = (view: ComplaintView): boolean => view.complaint.acknowledgedBy !== undefined;

/** Whose turn it is and until when, as one sentence without its full stop. */
export function turnWords(view: ComplaintView, reader: Person, reading: Reading): string {
  const { assignee, acknowledgeDueAt, acknowledgedAt, acknowledgedBy } = view.complaint;
  const { messages, instants, locale, now } = reading;
  const turn = messages.turn;
  if (acknowledgedAt !== undefined)
    return turn.taken(within(locale, (acknowledgedBy ?? assignee).name), instants.brief(acknowledgedAt, now));
  const due = instants.brief(acknowledgeDueAt, now);
  const late = now > acknowledgeDueAt;
  const name = within(locale, assignee.name);
  if (reader.id === assignee.id) return (late ? turn.yoursLate : turn.yours)(name, due);
  return (late ? turn.theirsLate : turn.theirs)(name, due);
}

/** The same for the end of a subject: "answer by 14:00". */
export function dueWords(view: ComplaintView, { messages, instants, now, locale }: Reading): string {
  const { acknowledgeDueAt, acknowledgedAt, acknowledgedBy, assignee } = view.complaint;
  if (acknowledgedAt !== undefined)
    return messages.turn.taken(
      within(locale, (acknowledgedBy ?? assignee).name),
      instants.brief(acknowledgedAt, now),
    );
  const due = instants.brief(acknowledgeDueAt, now);
  return now > acknowledgeDueAt ? messages.turn.wasDue(due) : messages.turn.byDue(due);
}

/** "1 hour 20 minutes left", or how late it is. */
export function leftWords(view: ComplaintView, { messages, locale, now }: Reading): string {
  const left = view.complaint.acknowledgeDueAt - now;
  const duration = durationText(Math.abs(left), locale);
  return left < 0 ? messages.turn.late(duration) : messages.turn.left(duration);
}

/** One earlier submission in a line: date · what · words. */
export function historyWords(past: ComplaintView['history'][number], reading: Reading) {
  const { messages, locale, instants, now } = reading;
  const what = past.tone ? messages.tone[past.tone] : messages.kind[past.kind];
  return {
    at: instants.brief(past.receivedAt, now),
    what: past.rating ? `${what}, ${ratingWords(past.rating, locale, messages)}` : what,
    words: past.text === undefined ? undefined : oneLine(past.text),
  };
}
