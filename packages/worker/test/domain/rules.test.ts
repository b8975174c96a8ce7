import { expect, test } from 'vitest';
import { boardFileSchema } from '../../src/domain/board/board.ts';
import { nextPerson, type Manager } from '../../src/domain/board/people.ts';
import { visitorNetwork } from '../../src/domain/visitor-network.ts';
import { parseSettings } from '../../src/settings.ts';

test.each([
  ['203.0.113.9', '203.0.113.9'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:0DB8:0001:0002:ffff::1', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
])('%s counts as the sender %s', (address, network) => {
  expect(visitorNetwork(address)).toBe(network);
});

const person = (id: string, tier: number | undefined, role: Manager['role'] = 'manager'): Manager => ({
  id,
  name: id,
  email: '',
  role,
  tier,
  position: 0,
  away: [],
  goodwillLimit: 0,
});

test('people are told by tier, then by id, then owners without a tier, then nobody', () => {
  const people = [
    person('z', 2),
    person('b', 1),
    person('a', 1),
    person('o', undefined, 'owner'),
    person('v', undefined, 'viewer'),
  ];
  const order: string[] = [];
  for (let next = nextPerson(people, order); next; next = nextPerson(people, order)) order.push(next.id);
  expect(order).toEqual(['a', 'b', 'z', 'o']);
});

const board = {
  key: 'corner-shop',
  name: 'Corner Shop',
  locale: 'en',
  timeZone: 'Europe/Berlin',
  origins: ['https://shop.example'],
  managers: [{ id: 'dana', name: 'Dana', email: 'dana@shop.example', tier: 1 }],
};

test('a board file needs little, and gets sensible defaults', () => {
  const parsed = boardFileSchema.parse(board);
  expect(parsed.policy).toMatchObject({
    lowAtMost: { csat: 2, nps: 6 },
    tones: ['complaint'],
    acknowledgeMinutes: 240,
    quietSeconds: 120,
  });
  expect(parsed.kinds).toEqual(['rating', 'comment', 'request']);
});

test.each([
  ['an origin with a path', { origins: ['https://shop.example/'] }],
  ['an origin with its scheme’s own port', { origins: ['https://shop.example:443'] }],
  ['a wildcard origin', { origins: ['*'] }],
  ['no origin', { origins: [] }],
  ['a time zone that isn’t one', { timeZone: 'Berlin' }],
  ['a key with capitals', { key: 'Corner' }],
  ['nobody with a tier', { managers: [{ ...board.managers[0], tier: undefined }] }],
  ['two people of one id', { managers: [board.managers[0], board.managers[0]] }],
  ['a manager called as we call the customer', { managers: [{ ...board.managers[0], id: 'customer' }] }],
  ['a name with a line break', { name: 'Corner\nShop' }],
  ['an unknown member', { colour: 'red' }],
])('a board with %s is refused', (_, change) => {
  expect(boardFileSchema.safeParse({ ...board, ...change }).success).toBe(false);
});

test('wrong settings are refused with one sentence each', () => {
  expect(() =>
    parseSettings({ ENVIRONMENT: 'x', PUBLIC_URL: 'y', SIGNING_KEYS: 'k1:short' } as never),
  ).toThrow(/ENVIRONMENT must be .*PUBLIC_URL must be .*SIGNING_KEYS must look like/s);
});
