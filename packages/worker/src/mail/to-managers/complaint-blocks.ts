import type { ComplaintView, ShortSubmission } from '../../domain/complaint/complaint-view.ts';
import { complaintFacts, languageTag, type Fact } from '../../messages/complaint-facts.ts';
import { historyWords, type Reading } from '../../messages/complaint-words.ts';
import { linesOf, trimmed } from '../../messages/plain.ts';
import { ratingMarks, ratingWords } from '../../messages/rating-words.ts';
import type { Entry, MailBlock } from '../mail-block.ts';
import type { MailOccasion } from './mail-occasion.ts';
import { unlinked } from '../unlinked.ts';

/** Somebody's words as they may stand in a mail: by lines, and nothing in them that becomes a link. */
export const quotable = (text = ''): string[] => (text.trim() ? linesOf(text.trim()).map(unlinked) : []);

/** What the customer wrote at first, how they rated it and what would put it right. `label` where other words come first. */
export function complaintWords({ view }: MailOccasion, reading: Reading, label?: string): MailBlock[] {
  const { messages, locale } = reading;
  const { submission } = view;
  const lines = quotable(submission.text);
  const language = languageTag(submission.context.locale);
  const outcome = quotable(submission.outcome);
  const rating = submission.rating && ratingWords(submission.rating, locale, messages);
  const words = [rating, submission.tone && messages.tone[submission.tone]].filter(Boolean).join(' · ');
  return [
    lines.length > 0
      ? { kind: 'words', lines, language, label, large: label === undefined }
      : { kind: 'sentences', lines: [messages.noWords], soft: true },
    ...(words === ''
      ? []
      : [{ kind: 'rating' as const, marks: submission.rating ? ratingMarks(submission.rating) : '', words }]),
    ...(outcome.length > 0
      ? [{ kind: 'words' as const, lines: outcome, language, label: messages.outcome }]
      : []),
  ];
}

/** Where and who. */
export const factsBlock = ({ view }: MailOccasion, reading: Reading): MailBlock => ({
  kind: 'facts',
  heading: reading.messages.mail.context,
  facts: complaintFacts(withoutTheirAccount(view), reading).map((fact) => withoutLinks(fact)),
});

/** What the shop knows an account's address to be, the customer has not given: they may not want to be written to. */
function withoutTheirAccount(view: ComplaintView): ComplaintView {
  const { identity } = view.submission;
  if (identity === undefined) return view;
  return { ...view, submission: { ...view.submission, identity: { ...identity, email: undefined } } };
}

/** What the customer left besides this while it was open. */
export const joinedBlocks = (
  { view: { joined } }: MailOccasion,
  reading: Reading,
  { without }: { without?: string } = {},
): MailBlock[] =>
  entriesOf(
    reading.messages.managerMails.joinedHeading,
    joined.filter(({ id }) => id !== without),
    1_000,
    reading,
  );

/** What they left before. */
export const historyBlocks = ({ view }: MailOccasion, reading: Reading): MailBlock[] =>
  entriesOf(reading.messages.earlier, view.history, 160, reading);

function entriesOf(
  heading: string,
  submissions: readonly ShortSubmission[],
  longest: number,
  reading: Reading,
): MailBlock[] {
  const entries = submissions.map((past): Entry => {
    const { at, what, words } = historyWords(past, reading);
    return { at, what, lines: words === undefined ? [] : [unlinked(trimmed(words, longest))] };
  });
  return entries.length > 0 ? [{ kind: 'entries', heading, entries }] : [];
}

/**
 * What the customer gave to be reached by stays whole, so that it can be copied; it is no link of ours either. Each
 * has passed the wire's schema; a value that has not is treated like all their other words.
 */
function withoutLinks(fact: Fact): Fact {
  const whole =
    (fact.name === 'email' && /^[A-Za-z0-9._%+'-]+@[A-Za-z0-9.-]+$/.test(fact.lines.join(''))) ||
    (fact.name === 'phone' && /^\+?[0-9 ()./#x-]+$/i.test(fact.lines.join('')));
  return whole ? fact : { ...fact, lines: fact.lines.map(unlinked) };
}
