import { expect, test } from 'vitest';
import { settingsSchema } from '../../src/settings.ts';
import { isReplyOf, readReplyAddress, replyAddress } from '../../src/signing/reply-address.ts';

const keys = [{ id: 'k1', secret: 'a-secret-of-at-least-32-characters' }];
const claims = { board: 'shop', complaint: 'cmp_01KQ7M3D9XW2N5R8T6V4Y0ZABC', person: 'dana' };
const settings = {
  ENVIRONMENT: 'local',
  PUBLIC_URL: 'https://desk.example',
  SIGNING_KEYS: 'k1:a-secret-of-at-least-32-characters',
};
const accepts = (address: string) => settingsSchema.safeParse({ ...settings, MAIL_REPLY_TO: address });

test('the longest allowed name makes an address that SMTP still carries', async () => {
  const base = `${'a'.repeat(17)}@desk.example`;
  expect(accepts(base).success).toBe(true);
  const address = await replyAddress(base, claims, keys);
  expect(address.indexOf('@')).toBe(64);
  expect(address).toBe(address.toLowerCase());
  const token = readReplyAddress(base, address)!;
  expect(token.complaint).toBe(claims.complaint);
  expect(await isReplyOf(token, claims, keys)).toBe(true);
});

test.each([
  ['another person', { person: 'omar' }],
  ['the customer', { person: 'customer' }],
  ['another board', { board: 'shop2' }],
  ['another complaint', { complaint: 'cmp_01KQ7M3D9XW2N5R8T6V4Y0ZABD' }],
])('the address of one is not that of %s', async (_, other) => {
  const base = 'reply@desk.example';
  const token = readReplyAddress(base, await replyAddress(base, claims, keys))!;
  expect(await isReplyOf(token, { ...claims, ...other }, keys)).toBe(false);
});

test.each([
  'reply+to@desk.example',
  `${'a'.repeat(18)}@desk.example`,
  'desk.example',
  'Desk <reply@desk.example>',
])('MAIL_REPLY_TO “%s” is refused in a sentence', (address) => {
  const { error } = accepts(address);
  expect(error?.issues.map(({ message }) => message)).toEqual([
    'MAIL_REPLY_TO must be an address like "reply@desk.example", without "+" and with at most 17 characters before the "@"',
  ]);
});

test('without MAIL_REPLY_TO, or with an empty one, there are no replies', () => {
  expect(settingsSchema.parse(settings).MAIL_REPLY_TO).toBe(undefined);
  expect(accepts('').data?.MAIL_REPLY_TO).toBe(undefined);
});
