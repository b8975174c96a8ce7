import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { boardDocumentSchema, type BoardDocument } from '../../src/domain/board/board.ts';
import { difference, stillStands, takenBack } from '../../src/domain/settings/board-difference.ts';
import { blockedBy } from '../../src/domain/settings/content-policy.ts';
import { keysFor, newBoard } from '../../src/domain/settings/new-board.ts';
import { siteOrigin } from '../../src/domain/settings/site-origin.ts';
import { faintOn } from '../../src/look/launcher-contrast.ts';

const documents: fc.Arbitrary<BoardDocument> = fc
  .record({
    name: fc.constantFrom('Corner Shop', 'Bakery'),
    phone: fc.option(fc.constantFrom('030 1', '030 2'), { nil: undefined }),
    origins: fc.subarray(['https://a.example', 'https://b.example'], { minLength: 1 }),
    look: fc.record(
      { accent: fc.constantFrom('#1f6b45', '#e8b45a'), position: fc.constantFrom('start', 'end') },
      { requiredKeys: [] },
    ),
    policy: fc.record(
      { watchList: fc.subarray(['allergy', 'glass']), closeDays: fc.integer({ min: 1, max: 9 }) },
      { requiredKeys: [] },
    ),
  })
  .map((some) => boardDocumentSchema.parse({ key: 'shop', locale: 'en', timeZone: 'UTC', ...some }));

test('whatever is changed can be taken back, and it only stands as long as nobody changes it again', () => {
  fc.assert(
    fc.property(documents, documents, documents, (before, after, later) => {
      const change = difference(before, after);
      expect(boardDocumentSchema.parse(takenBack(after, change))).toEqual(before);
      const again = difference(after, later);
      const touched = Object.keys({ ...again.before, ...again.after }).some(
        (path) => path in change.before || path in change.after,
      );
      expect(stillStands(later, change)).toBe(!touched);
    }),
    { seed: 4, numRuns: 300 },
  );
});

describe('a content policy', () => {
  const where = { endpoint: 'https://desk.example', page: 'https://shop.example', nonce: 'n1' };
  it.each<[string, string[]]>([
    ["default-src 'self'", ['script-src', 'connect-src']],
    ["img-src 'none'", []],
    ['script-src https://desk.example; connect-src https://desk.example', []],
    ['script-src desk.example; connect-src *.example', []],
    ['script-src https:; connect-src *', []],
    ['script-src http://desk.example; connect-src http:', []],
    ['script-src https://desk.example:8443; connect-src https://desk.example:443', ['script-src']],
    ['script-src https://desk.example/wipeboard.js; connect-src https://*.desk.example', ['connect-src']],
    ["script-src-elem https://desk.example; script-src 'none'; connect-src https:", []],
    ["script-src 'nonce-n1'; connect-src https:", ['script-src']],
    ["script-src 'nonce-n1' 'strict-dynamic'; connect-src https:", []],
    ["script-src https://desk.example 'strict-dynamic'; connect-src https:", ['script-src']],
    ["SCRIPT-SRC *; script-src 'none'; connect-src 'self' *:*", []],
    ['script-src wss: data:; connect-src https://desk.example.evil', ['script-src', 'connect-src']],
  ])('%s blocks %j', (policy, blocked) => {
    expect(blockedBy(policy, where)).toEqual(blocked);
  });
});

test('a site is the origin of whatever address of it somebody types', () => {
  expect(siteOrigin(' Shop.Example/basket?a#b ')).toBe('https://shop.example');
  expect(siteOrigin('http://localhost:3000/')).toBe('http://localhost:3000');
  for (const wrong of [
    '',
    'not a site',
    'ftp://shop.example',
    'javascript:alert(1)',
    'https://a:b@shop.example',
  ])
    expect(siteOrigin(wrong)).toBeUndefined();
});

test('a key is made from any name, and always is one', () => {
  expect(keysFor('Café Zur Mühle & Söhne', 2)).toEqual([
    'cafe-zur-muehle-soehne',
    'cafe-zur-muehle-soehne-2',
  ]);
  const owner = { name: 'مريم', email: 'm@shop.example' };
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), (name) => {
      const form = { name: 'Shop', site: 'shop.example', locale: 'ar', timeZone: 'UTC' };
      for (const key of keysFor(name, 50)) expect(newBoard(form, key, owner).kind).toBe('made');
    }),
    { seed: 4, numRuns: 30 },
  );
});

test('a colour is called faint where its contrast is below 3 to 1', () => {
  expect(faintOn('#1f5fd0').map(({ on }) => on)).toEqual(['dark']);
  expect(faintOn('#ffee88').map(({ on }) => on)).toEqual(['light']);
  expect(faintOn('#767676')).toEqual([]);
  expect(faintOn(undefined)).toEqual([]);
});
