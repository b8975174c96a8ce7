import type { Digest } from '../../domain/digest/digest.ts';
import type { BoardFace } from '../../domain/complaint/complaint-view.ts';
import type { Reading } from '../../messages/complaint-words.ts';
import { digestDays, digestLeads, digestNumbers, scoreChange } from '../../messages/digest-words.ts';
import { boundsOf, formatDays, formatScore } from '../../messages/figures.ts';
import { formatDate } from '../../messages/instants.ts';
import { oneLine, trimmed, within } from '../../messages/plain.ts';
import { ratingMarks } from '../../messages/rating-words.ts';
import type { Entry, MailBlock } from '../mail-block.ts';
import { unlinked } from '../unlinked.ts';
import type { Written } from '../written.ts';
import { staffMail } from './staff-mail.tsx';

/** Links are absolute and ours. */
export type DigestOccasion = {
  digest: Digest;
  board: BoardFace & { currency: string };
  nameOf: (manager: string) => string;
  links: { desk: string; stop: string };
};

const longestWords = 240;

/** The look back on a week or a day: what changed, what is overdue, and what customers said best. */
export function digestMail({ digest, board, nameOf, links }: DigestOccasion, reading: Reading): Written {
  const said = reading.messages.digest;
  const { kind, complaints } = digest;
  const days = digestDays(digest, reading);
  const subject = said.subject[kind](days);
  return staffMail(
    {
      subject: complaints.overdue > 0 ? `${subject} · ${said.subject.overdue(complaints.overdue)}` : subject,
      heading: said.heading[kind](days),
      leads: digestLeads(digest, reading),
      blocks: [
        ...entries(said.overdue, overdueEntries(digest, nameOf, reading)),
        ...changes(digest, reading),
        ...trend(digest, reading),
        ...numbers(digest, board.currency, reading),
        ...entries(said.praise, quotedEntries(digest.praise, reading.messages.tone.praise, reading)),
        ...entries(said.wanted, quotedEntries(digest.wanted, reading.messages.kind.request, reading)),
        ...entries(said.lessons, lessonEntries(digest, reading)),
        {
          kind: 'buttons',
          buttons: [{ label: said.open, href: links.desk, primary: true }],
        },
      ],
      stop: { label: said.stop, href: links.stop },
      footer: [
        said.why(within(reading.locale, board.name)),
        reading.messages.mail.zone(within(reading.locale, reading.instants.timeZone)),
      ],
    },
    board,
    reading,
  );
}

const entries = (heading: string, some: Entry[]): MailBlock[] =>
  some.length > 0 ? [{ kind: 'entries', heading, entries: some }] : [];

const words = (text: string): string[] => [unlinked(trimmed(oneLine(text), longestWords))];

function changes(digest: Digest, reading: Reading): MailBlock[] {
  const said = reading.messages.digest;
  if (digest.scores.length === 0) return [];
  const facts = digest.scores.map((score) => {
    const change = scoreChange(score, reading);
    return {
      label: change.label,
      lines: [change.now, said.before(change.earlier), ...(change.said ? [change.said] : [])],
    };
  });
  return [{ kind: 'facts', heading: said.changed, facts }];
}

function trend(digest: Digest, { messages, locale }: Reading): MailBlock[] {
  if (!digest.trend) return [];
  const { metric, points } = digest.trend;
  const [least, most] = boundsOf(metric);
  const rows = points.map(({ period, score }) => ({
    label: formatDays(period, locale, false),
    value: score ? formatScore(metric, score.value, locale) : messages.digest.noAnswers,
    share: score && (score.value - least) / (most - least),
  }));
  return [{ kind: 'columns', heading: messages.digest.trend(messages.rating.metric[metric]), rows }];
}

function numbers(digest: Digest, currency: string, reading: Reading): MailBlock[] {
  const said = reading.messages.digest;
  const facts = digestNumbers(digest, currency, reading).map(({ label, now, earlier }) => ({
    label,
    lines: earlier === '' ? [now] : [now, said.before(earlier)],
  }));
  return [{ kind: 'facts', heading: said.numbers, facts }];
}

function overdueEntries(
  { overdue }: Digest,
  nameOf: (manager: string) => string,
  { messages, instants, locale, now }: Reading,
): Entry[] {
  const said = messages.digest;
  return overdue.map(({ owner, dueAt, text }) => ({
    at: instants.brief(dueAt, now),
    what: within(locale, nameOf(owner)),
    lines: text ? words(text) : [said.noWords],
  }));
}

function quotedEntries(
  quoted: Digest['praise'],
  what: string,
  { messages, instants, locale, now }: Reading,
): Entry[] {
  return quoted.map(({ at, text, rating, about }) => ({
    at: instants.brief(at, now),
    what:
      [
        rating && ratingMarks(rating),
        about && messages.digest.praised(within(locale, unlinked(oneLine(about)))),
      ]
        .filter(Boolean)
        .join(' ') || what,
    lines: words(text),
  }));
}

function lessonEntries({ lessonsDue }: Digest, { locale }: Reading): Entry[] {
  return lessonsDue.map(({ cause, prevention, by }) => ({
    at: formatDate(by, locale),
    what: within(locale, oneLine(cause)),
    lines: words(prevention),
  }));
}
