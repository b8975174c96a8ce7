import type { Locale } from '@wipeboard/shared';
import type { ComplaintView, Person } from '../domain/complaint/complaint-view.ts';
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

/** Whether whoever has the turn has also said that it is theirs, so that nobody has to acknowledge it any more. */
export function isTaken({ complaint }: ComplaintView): boolean {
  const { status, assignee, acknowledgedBy } = complaint;
  if (status === 'resolved' || status === 'closed') return true;
  return status === 'acknowledged' && acknowledgedBy?.id === assignee.id;
}

/**
 * When the clock of the present turn runs out, or ran out: to acknowledge, then to resolve. Undefined once resolved.
 * The first reminder marks that instant, because each one moves the next step by a day.
 */
export function turnEnd(view: ComplaintView): number | undefined {
  const { status, turnSince, turnDueAt, acknowledgeDueAt, resolveDueAt } = view.complaint;
  if (status === 'resolved' || status === 'closed') return undefined;
  const taken = isTaken(view);
  const acknowledged = taken ? view.events.findLast(({ type }) => type === 'acknowledged')?.at : undefined;
  const began = Math.max(turnSince, acknowledged ?? 0);
  const reminded = view.events.find(({ type, at }) => type === 'reminded' && at >= began);
  return reminded?.at ?? (turnDueAt || (taken ? resolveDueAt : acknowledgeDueAt));
}

/** Whose turn it is and until when, or how it ended, as one sentence without its full stop. */
export function turnWords(view: ComplaintView, reader: Person, reading: Reading): string {
  const { messages, instants, locale, now } = reading;
  const { assignee } = view.complaint;
  const end = turnEnd(view);
  if (end === undefined) return endWords(view, reading);
  const side = reader.id === assignee.id ? 'yours' : 'theirs';
  const clock = isTaken(view) ? messages.turn.resolve : messages.turn;
  const said = now > end ? clock[`${side}Late`] : clock[side];
  return said(within(locale, assignee.name), instants.brief(end, now));
}

/** The same for the end of a subject: "answer by 14:00". */
export function dueWords(view: ComplaintView, reading: Reading): string {
  const { messages, instants, now } = reading;
  const end = turnEnd(view);
  if (end === undefined) return endWords(view, reading);
  const clock = isTaken(view) ? messages.turn.resolve : messages.turn;
  return (now > end ? clock.wasDue : clock.byDue)(instants.brief(end, now));
}

function endWords({ complaint }: ComplaintView, { messages, instants, locale, now }: Reading): string {
  const { status, resolvedAt, resolvedBy, assignee, closedAt } = complaint;
  if (status === 'closed') return messages.turn.closed(instants.brief(closedAt ?? resolvedAt ?? now, now));
  const { name } = resolvedBy ?? assignee;
  if (status === 'resolved')
    return messages.turn.resolved(within(locale, name), instants.brief(resolvedAt ?? now, now));
  return messages.turn.taken(
    within(locale, assignee.name),
    instants.brief(complaint.acknowledgedAt ?? complaint.turnSince, now),
  );
}

/** "1 hour 20 minutes left", or how late it is; empty once no clock runs. */
export function leftWords(view: ComplaintView, { messages, locale, now }: Reading): string {
  const end = turnEnd(view);
  if (end === undefined) return '';
  const duration = durationText(Math.abs(end - now), locale);
  return end < now ? messages.turn.late(duration) : messages.turn.left(duration);
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
