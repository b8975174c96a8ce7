import type { Locale } from '@wipeboard/shared';
import { formatNumber, languageName } from './instants.ts';
import { linesOf, oneLine, within } from './plain.ts';
import type { ComplaintView, ReadSubmission } from '../domain/complaint/complaint-view.ts';
import type { Reading } from './complaint-words.ts';
import type { Messages } from './messages.ts';

/** One row of context; `lines` hold the customer's own characters, to be encoded where they are shown. */
export type Fact = { name: keyof Messages['fact']; label: string; lines: string[] };

/** The context of a complaint, in the order in which a manager wants it; what wasn't said is left out. */
export function complaintFacts({ submission, complaint }: ReadSubmission, reading: Reading): Fact[] {
  const { messages, locale, instants, now } = reading;
  const { identity, contact, wants, context } = submission;
  const rows: [Fact['name'], (string | false | undefined)[]][] = [
    ['wants', wanted.filter((name) => wants[name]).map((name) => messages.wants[name])],
    ['name', [contact.name]],
    ['email', [contact.email]],
    ['phone', [contact.phone]],
    ['moment', [submission.moment]],
    ['about', [submission.about]],
    ['page', [context.title, context.url]],
    ['customer', identity ? [identity.name, identity.email, identity.subject] : []],
    ['value', [identity?.value === undefined ? undefined : formatNumber(identity.value, locale)]],
    ['segment', [identity?.segment]],
    ['attributes', Object.entries(submission.attributes).map(([name, value]) => `${name}: ${value}`)],
    ['language', [languageOf(context.locale, locale)]],
    ['publish', [submission.publish && messages.mayPublish]],
    ['reasons', complaint?.reasons.map((reason) => reasonWords(reason, complaint.watched, reading)) ?? []],
    ['received', [instants.brief(submission.receivedAt, now)]],
    ['code', [submission.code]],
  ];
  return rows.flatMap(([name, values]) => {
    const lines = values.filter((value) => typeof value === 'string').flatMap(visibleLines);
    return lines.length > 0 ? [{ name, label: messages.fact[name], lines }] : [];
  });
}

const wanted = ['reply', 'call', 'manager'] as const;

const visibleLines = (value: string) => linesOf(value).map(oneLine).filter(Boolean);

function reasonWords(
  reason: ComplaintView['complaint']['reasons'][number],
  watched: string[],
  { messages, locale }: Reading,
): string {
  if (reason !== 'watch-list' || watched.length === 0) return messages.reason[reason];
  return messages.watched(watched.map((word) => within(locale, word)).join(messages.list.separator));
}

/** "German" for `de-AT`; the tag itself where the language has no name, since it came from a stranger's page. */
function languageOf(tag: string | undefined, locale: Locale): string | undefined {
  const language = languageTag(tag);
  if (!language) return tag;
  return languageName(language, locale);
}

/** A canonical BCP 47 tag whose language exists, fit for a `lang` attribute (WCAG 3.1.2). */
export function languageTag(tag: string | undefined): string | undefined {
  if (!tag) return undefined;
  try {
    const locale = new Intl.Locale(tag);
    const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
    return names.of(locale.language) === undefined ? undefined : locale.baseName;
  } catch {
    return undefined;
  }
}
