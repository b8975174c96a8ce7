import { locales } from '@wipeboard/shared';
import { expect, test } from 'vitest';
import { policyTryPage } from '../../src/console/policy-try-page.tsx';
import { boardFileSchema } from '../../src/domain/board/board.ts';
import { tryPolicy } from '../../src/operations/try-policy.ts';
import { elementsNamed, only, visibleTexts } from './parsed-html.ts';
import { policyTries } from './specimens/policy-tries.ts';

const page = (name: string, locale: (typeof locales)[number] = 'en') =>
  policyTries(locale).find(([one]) => one === name)![1];

test('whom it would reach is told in order, by the board’s clock', () => {
  const moments = elementsNamed(page('policy-try'), 'li').map(({ text }) => text.replace(/\s+/g, ' ').trim());
  expect(moments[0]).toMatch(
    /^Sat 19 Dec, 19:00 ?It comes in and has to be answered \(Complaint, Low rating, Watched words: allergy\)\./,
  );
  expect(moments[0]).toContain('by Mon 21 Dec, 11:00');
  expect(moments[0]).toContain('A mail reaches Dana Weiss (tier 1): it is their turn.');
  expect(moments[1]).toMatch(
    /^Mon 21 Dec, 11:00 ?Nobody has acknowledged it, so it goes up to \u2068عمر حداد\u2069 \(tier 2\)\./,
  );
  expect(moments.at(-1)).toContain('So it goes on each day, until a person answers.');
});

test('what was typed stands in the form again, customers’ words as words', () => {
  const html = page('policy-try');
  expect(only(html, 'h1').text).toBe('Try the policy');
  expect(html).not.toContain('<b>twice</b>');
  expect(elementsNamed(html, 'textarea')[0]!.text.trim()).toBe('My allergy was ignored <b>twice</b>');
  const chosen = elementsNamed(html, 'option').filter(({ attributes }) => attributes.has('selected'));
  expect(chosen.map(({ attributes }) => attributes.get('value'))).toEqual(['csat:1', 'complaint']);
});

test('who acknowledges has until the resolve clock runs out', () => {
  expect(visibleTexts(page('policy-try-taken')).join(' ')).toContain(
    'Dana Weiss (tier 1) acknowledges it, and has until Tue 24 Nov, 09:00 to resolve it.',
  );
});

test('what needs no answer reaches nobody, and the page says so', () => {
  expect(elementsNamed(page('policy-try-nothing'), 'ol')).toEqual([]);
  expect(visibleTexts(page('policy-try-nothing')).join(' ')).toContain('nobody is told');
});

test.each(locales)('what is wrong is said with its place, in %s', (locale) => {
  const problems = elementsNamed(page('policy-try-wrong', locale), 'li').map(({ text }) => text.trim());
  expect(problems).toEqual([
    'at is not a time like 2026-12-24T18:00',
    'timeZone is not a time zone like Europe/Berlin',
  ]);
});

test('every field has a label', () => {
  const html = page('policy-try');
  const labelled = elementsNamed(html, 'label').map(({ attributes }) => attributes.get('for'));
  const fields = ['input', 'select', 'textarea'].flatMap((tag) => elementsNamed(html, tag));
  const named = fields.filter(({ attributes }) => attributes.get('type') !== 'checkbox');
  expect(named.map(({ attributes }) => attributes.get('id')).toSorted()).toEqual(
    labelled.filter((id) => id !== undefined).toSorted(),
  );
});

test('settings that try to leave their field stay in it', () => {
  const settings = '{"timeZone":"</textarea><script>alert(1)</script>"}';
  const board = boardFileSchema.parse(shop);
  const fields = { rating: 'csat:1', at: '2026-11-23T09:00' };
  const html = policyTryPage(tryPolicy(board, fields, settings), {
    board,
    fields,
    settings,
    locale: 'en',
    inLanguage: (other) => `?lang=${other}`,
  });
  expect(elementsNamed(html, 'script')).toEqual([]);
  expect(elementsNamed(html, 'textarea')[1]!.text.trim()).toBe(settings);
});

const shop = {
  key: 'corner-shop',
  name: 'Corner Shop',
  locale: 'en',
  timeZone: 'Europe/Berlin',
  origins: ['https://shop.example'],
  managers: [{ id: 'dana', name: 'Dana', email: 'dana@shop.example', tier: 1 }],
};
