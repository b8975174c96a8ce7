import { expect, test } from 'vitest';
import { matchesRule, ruledText, ruleText } from '../../src/domain/themes/theme-rules.ts';
import { logLikelihood, terms, type Said } from '../../src/domain/themes/terms.ts';
import { ranked } from '../../src/domain/themes/theme-report.ts';

const found = (text: string, rule: string) => matchesRule(ruledText(text), rule);

test('a rule finds whole words in their order, in any case and with any accents, and beginnings only with a star', () => {
  expect(found('The FREEZER door.', 'freezer')).toBe(true);
  expect(found('The freezers', 'freezer')).toBe(false);
  expect(found('The freezers', 'freezer*')).toBe(true);
  expect(found('Unfreezer', 'freezer*')).toBe(false);
  expect(found('at the till, long queue', 'long queue')).toBe(true);
  expect(found('long, quiet queue', 'long queue')).toBe(false);
  expect(found('Kühl-Theke kaputt', 'kuhl theke')).toBe(true);
  expect(found('Große Straße', 'STRASSE')).toBe(true);
  expect(found('التَّوصيلُ متأخر', 'التوصيل')).toBe(true);
  expect(found('أسعار', 'اسعار')).toBe(true);
  expect(found('don’t like it', "don't")).toBe(true);
  expect(found('anything', '*')).toBe(false);
  expect([ruleText(' ** '), ruleText('.*'), ruleText('a*b')]).toEqual(['', '', 'a b']);
});

test('the log-likelihood ratio is the one worked out by hand', () => {
  // 2 (10 ln(10/6) + 2 ln(2/6))
  expect(logLikelihood(10, 2, 1_000, 1_000)).toBeCloseTo(5.822, 2);
  expect(logLikelihood(5, 5, 100, 100)).toBeCloseTo(0, 9);
  expect(logLikelihood(0, 0, 0, 0)).toBe(0);
});

const say = (text: string, people: string[], language = 'en'): Said[] =>
  people.map((person) => ({ person, text, language }));
const crowd = (n: number, from = 0) => Array.from({ length: n }, (_, i) => `p${from + i}`);

test('what rose is told from what was always said, by people and not by how often one of them says it', () => {
  const now = [
    ...say('The freezer door was broken', crowd(12)),
    ...say('Friendly staff', crowd(20, 20)),
    ...say(
      'Parking parking parking',
      Array.from({ length: 40 }, () => 'loud'),
    ),
  ];
  const earlier = [...say('Friendly staff', crowd(20, 20)), ...say('Nothing new', crowd(20, 60))];
  const { frequent, rising } = terms(now, earlier, 'en');
  expect(rising.map(({ term }) => term)).toContain('freezer door');
  expect(rising.map(({ term }) => term)).not.toContain('friendly staff');
  expect(frequent[0]).toMatchObject({ term: 'friendly staff', people: 20, before: 20 });
  expect(JSON.stringify({ frequent, rising })).not.toMatch(/parking|the |"was"/);
});

test('a term that fewer than three people used is never in it', () => {
  const { frequent } = terms(
    [...say('My name is Ada Lovelace', ['a', 'b']), ...say('cold soup', ['a', 'b', 'c'])],
    [],
    'en',
  );
  expect(frequent.map(({ term }) => term)).toEqual(['cold soup']);
});

test('terms are spelt as most people spell them, in German and Arabic too', () => {
  const german = terms(say('Die Kühltheke ist kaputt', crowd(4), 'de'), [], 'en');
  expect(german.frequent.map(({ term }) => term)).toEqual(['kühltheke ist kaputt']);
  const arabic = terms(say('التوصيل متأخر جدا', crowd(3), 'ar'), [], 'en');
  expect(arabic.frequent.map(({ term }) => term)).toEqual(['التوصيل متأخر']);
});

test('themes are ranked by people, or by what their people are worth', () => {
  const count = (id: string, people: number, value: number) => ({
    id,
    name: id,
    people,
    value,
    submissions: people,
    before: 0,
    rated: 0,
    low: 0,
  });
  const all = [count('a', 2, 900), count('b', 9, 10)];
  expect(ranked(all, 'people').map(({ id }) => id)).toEqual(['b', 'a']);
  expect(ranked(all, 'value').map(({ id }) => id)).toEqual(['a', 'b']);
});
