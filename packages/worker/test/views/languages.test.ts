import { locales } from '@wipeboard/shared';
import { describe, expect, it } from 'vitest';
import { accentOf } from '../../src/look/accent.ts';
import { durationText, instantsIn } from '../../src/messages/instants.ts';
import { localeFor, messagesFor } from '../../src/messages/messages.ts';
import { now } from './specimens/customers.ts';

/** Every message as a string, functions called with marks that must come back. */
function said(messages: unknown, path = ''): [string, string][] {
  if (typeof messages === 'string') return [[path, messages]];
  if (typeof messages === 'function') {
    const words = Array.from({ length: messages.length }, (_, index) => `<${index}>`);
    // What counts is given numbers instead.
    const counts = words.map((_, index) => 3 + index);
    const says = (given: unknown[]) =>
      given.every((mark) => String(messages(...given)).includes(String(mark)));
    const marks = [words, counts].find(says) ?? words;
    const text = String(messages(...marks));
    for (const mark of marks) expect(text, path).toContain(String(mark));
    return [[path, text]];
  }
  return Object.entries(messages as object).flatMap(([name, inner]) => said(inner, `${path}.${name}`));
}

const english = new Map(said(messagesFor('en')));
// Words that a language shares with English, and names.
const shared =
  /^(Name|Moment|Segment|Person|Boards?|Test|Chat|Webhooks?|Import|Wipeboard|Microsoft Teams \(Workflows\)|<0> ms)$/;

describe.each(locales.filter((locale) => locale !== 'en'))('%s', (locale) => {
  it('says everything that English says, and uses what it is given', () => {
    const texts = said(messagesFor(locale));
    expect(texts.map(([path]) => path)).toEqual([...english.keys()]);
    for (const [path, text] of texts) expect(text.trim(), path).not.toBe('');
  });

  it('leaves nothing in English', () => {
    const left = said(messagesFor(locale)).filter(
      ([path, text]) => english.get(path) === text && /\p{L}{2}/u.test(text) && !shared.test(text),
    );
    expect(left).toEqual([]);
  });
});

it('counts as each language does', () => {
  expect(messagesFor('en').receiptPage.kept(1, 1)).toBe('We kept that 1 of the last 1 time.');
  expect(messagesFor('ar').receiptPage.kept(9, 10)).toContain('10 مرات');
  expect(messagesFor('ar').receiptPage.kept(9, 11)).toContain('11 مرة');
});

it('chooses the first language asked for that it speaks', () => {
  expect(localeFor('fr-CA', 'de-AT', 'en')).toBe('de');
  expect(localeFor(undefined, 'AR')).toBe('ar');
  expect(localeFor('tlh')).toBe('en');
});

it("tells time in the board's zone and language, with the day where it is another", () => {
  expect(instantsIn('en', 'Asia/Tokyo').brief(now, now)).toBe('20:40');
  expect(instantsIn('de', 'Europe/Berlin').brief(now, now + 86_400_000)).toBe('So., 22. Nov., 12:40');
  expect(instantsIn('en', 'America/New_York').brief(now, now + 400 * 86_400_000)).toBe('22 Nov 2026, 06:40');
});

it('says durations in the two units that matter', () => {
  expect(durationText(0, 'en')).toBe('1 minute');
  expect(durationText(4 * 3_600_000, 'de')).toBe('4 Stunden');
  expect(durationText(50 * 3_600_000, 'en')).toBe('2 days 2 hours');
  expect(durationText(2 * 3_600_000, 'ar')).toBe('ساعتان');
});

it('sets ink that reads on any accent, and takes nothing but a colour for one', () => {
  expect(accentOf('#ffee00')).toEqual({ accent: '#ffee00', onAccent: '#000000' });
  expect(accentOf('#1F5FD0')).toEqual({ accent: '#1f5fd0', onAccent: '#ffffff' });
  expect(accentOf('red;background:url(//x)').accent).toBe('#1f5fd0');
});
