import { complaintFacts, languageTag, type Fact } from '../messages/complaint-facts.ts';
import { historyWords, isTaken, turnWords, type Reading } from '../messages/complaint-words.ts';
import { formatNumber, instantsIn } from '../messages/instants.ts';
import { linesOf, trimmed, within } from '../messages/plain.ts';
import { ratingMarks, ratingWords } from '../messages/rating-words.ts';
import { unlinked } from './unlinked.ts';
import type { ComplaintView, Person } from '../domain/complaint-view.ts';
import type { Messages } from '../messages/messages.ts';

/** Signed addresses of ours, absolute. */
export type ComplaintLinks = { acknowledge: string; open: string };

/** What a mail about a complaint says, once; its HTML and its text part are two ways of setting it (R52). */
export type ComplaintContent = {
  notes: string[];
  turn: string;
  words: string[];
  noWords?: string;
  wordsLanguage?: string;
  rating?: { marks: string; words: string };
  tone?: string;
  outcome?: { label: string; lines: string[] };
  buttons: { label: string; href: string; primary: boolean }[];
  hints: string[];
  factsHeading: string;
  facts: Fact[];
  historyHeading: string;
  history: { at: string; what: string; words?: string }[];
  footer: string[];
};

export const readingOf = (view: ComplaintView, now: number, messages: Messages): Reading => ({
  locale: view.board.locale,
  messages,
  instants: instantsIn(view.board.locale, view.board.timeZone),
  now,
});

export function complaintContent(
  view: ComplaintView,
  links: ComplaintLinks,
  recipient: Person,
  reading: Reading,
  note?: string,
): ComplaintContent {
  const { messages, locale, instants } = reading;
  const { submission, complaint, board } = view;
  const taken = isTaken(view);
  const open = { label: messages.open, href: links.open, primary: taken };
  const acknowledge = { label: messages.acknowledge, href: links.acknowledge, primary: true };
  const words = quotable(submission.text);
  const outcome = quotable(submission.outcome);
  return {
    notes: [submission.test ? messages.test : '', note ?? ''].filter(Boolean),
    turn: turnWords(view, recipient, reading),
    words,
    noWords: words.length === 0 ? messages.noWords : undefined,
    wordsLanguage: languageTag(submission.context.locale),
    rating: submission.rating && {
      marks: ratingMarks(submission.rating),
      words: ratingWords(submission.rating, locale, messages),
    },
    tone: submission.tone && messages.tone[submission.tone],
    outcome: outcome.length > 0 ? { label: messages.outcome, lines: outcome } : undefined,
    buttons: taken ? [open] : [acknowledge, open],
    hints: [
      taken ? '' : messages.mail.acknowledgeHint,
      submission.contact.email ? messages.mail.replies : '',
    ].filter(Boolean),
    factsHeading: messages.mail.context,
    facts: complaintFacts(view, reading).map(withoutLinks),
    historyHeading: messages.earlier,
    history: view.history.map((past) => {
      const { at, what, words } = historyWords(past, reading);
      return { at, what, words: words === undefined ? undefined : unlinked(trimmed(words, 160)) };
    }),
    footer: [
      messages.mail.why(within(locale, board.name), formatNumber(complaint.tier, locale)),
      messages.mail.personal,
      messages.mail.zone(within(locale, instants.timeZone)),
    ],
  };
}

const quotable = (text = ''): string[] => (text.trim() ? linesOf(text.trim()).map(unlinked) : []);

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
