import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { errorCodes, limits, retryableStatuses, scales } from '../src/index.ts';
import { localizedSchema, submissionSchema } from '../src/schemas/index.ts';

const rating = {
  key: 'a3bb189e-8bf9-4888-9912-ace4e6543002',
  revision: 1,
  final: false,
  kind: 'rating',
  rating: { metric: 'csat', value: 3 },
  context: { url: 'https://shop.example/' },
};
const accepts = (more: object) => submissionSchema.safeParse({ ...rating, ...more }).success;

test.each(Object.entries(scales))(
  '%s takes every value of its scale and none beside it',
  (metric, { min, max }) => {
    for (let value = min; value <= max; value++) expect(accepts({ rating: { metric, value } })).toBe(true);
    expect(accepts({ rating: { metric, value: min - 1 } })).toBe(false);
    expect(accepts({ rating: { metric, value: max + 1 } })).toBe(false);
    expect(accepts({ rating: { metric, value: min + 0.5 } })).toBe(false);
  },
);

test('every limit is taken at its edge and refused beyond it', () => {
  const long = (length: number) => 'ä'.repeat(length);
  expect([accepts({ text: long(limits.text) }), accepts({ text: long(limits.text + 1) })]).toEqual([
    true,
    false,
  ]);
  expect([
    accepts({ outcome: long(limits.outcome) }),
    accepts({ outcome: long(limits.outcome + 1) }),
  ]).toEqual([true, false]);
  expect([accepts({ about: long(limits.about) }), accepts({ about: long(limits.about + 1) })]).toEqual([
    true,
    false,
  ]);
  expect([accepts({ revision: limits.revision }), accepts({ revision: limits.revision + 1 })]).toEqual([
    true,
    false,
  ]);
  const attributes = (n: number) => Object.fromEntries(Array.from({ length: n }, (_, i) => [`a${i}`, i]));
  expect([
    accepts({ attributes: attributes(limits.attributes) }),
    accepts({ attributes: attributes(limits.attributes + 1) }),
  ]).toEqual([true, false]);
});

test('a submission at every limit fits into the body that the widget may send', () => {
  const full = {
    ...rating,
    text: '\u{1F9CA}'.repeat(limits.text / 2),
    outcome: '\u{1F9CA}'.repeat(limits.outcome / 2),
    attributes: Object.fromEntries(
      Array.from({ length: limits.attributes }, (_, i) => [
        `a${i}`.padEnd(limits.attributeName, 'x'),
        'x'.repeat(limits.attributeValue),
      ]),
    ),
    identity: 'x'.repeat(limits.identity),
    context: { url: `https://shop.example/${'x'.repeat(limits.url - 21)}`, title: 'x'.repeat(limits.title) },
  };
  expect(accepts(full)).toBe(true);
  expect(new TextEncoder().encode(JSON.stringify(full)).length).toBeLessThan(limits.keepaliveBytes);
});

test('phone numbers people write are taken, and markup is not', () => {
  for (const phone of ['+49 30 123456', '(030) 12-34/5', '555.1234 x12'])
    expect(accepts({ contact: { phone } })).toBe(true);
  for (const phone of ['call me', '+', '<b>1</b>', '1;ext=<script>'])
    expect(accepts({ contact: { phone } })).toBe(false);
});

test('a text without one of the languages is fine, one with an unknown language is not', () => {
  expect(localizedSchema.safeParse({ en: 'Hello' }).success).toBe(true);
  expect(localizedSchema.safeParse({ en: 'Hello', xx: 'Hi' }).success).toBe(false);
});

test('a code is retryable just where its status is', () => {
  for (const { status, retryable } of Object.values(errorCodes))
    expect(retryableStatuses.includes(status)).toBe(retryable);
});

test('the entry without schemas imports no value that would pull in zod', () => {
  const source = readFileSync(new URL('../src/index.ts', import.meta.url), 'utf8');
  const values = source
    .split('\n')
    .filter((line) => line.includes("from './schemas/") && !line.startsWith('export type'));
  expect(values).toEqual([]);
});
