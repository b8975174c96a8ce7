import type { ComplaintView } from '../domain/complaint/complaint-view.ts';
import { dueWords, whatItIs, type Reading } from '../messages/complaint-words.ts';
import { oneLine, trimmed, within } from '../messages/plain.ts';
import { ratingWords } from '../messages/rating-words.ts';

/** UTF-16 code units. RFC 5322 §2.1.1 wants short lines; phones show the first forty and desktops about a hundred. */
const limits = { subject: 120, board: 32, what: 40, words: 48 };

/** `[Corner Shop] Complaint, 2 of 5: "The freezer door was…" · answer by 14:00`. One line, never entity-escaped. */
export function complaintSubject(
  view: ComplaintView,
  reading: Reading,
  what = whatItIs(view, reading),
): string {
  const { messages, locale } = reading;
  const { rating, text, test } = view.submission;
  const named = [trimmed(oneLine(what), limits.what)];
  if (test) named.unshift(messages.testShort);
  if (rating) named.push(ratingWords(rating, locale, messages));
  const head = `${inBrackets(view.board.name, reading)} ${named.join(messages.list.separator)}`;
  const tail = ` · ${dueWords(view, reading)}`;
  const words = oneLine(text ?? '');
  const room = Math.min(limits.words, limits.subject - head.length - tail.length - ': «»'.length - 2);
  const said = words && room > 8 ? `: ${messages.quoted(within(locale, trimmed(words, room)))}` : '';
  return trimmed(`${head}${said}${tail}`, limits.subject);
}

export const inBrackets = (name: string, { locale }: { locale: Reading['locale'] }): string =>
  `[${within(locale, trimmed(oneLine(name), limits.board))}]`;
