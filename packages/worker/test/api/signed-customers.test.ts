import { sign } from 'hono/jwt';
import { expect, test } from 'vitest';
import { identitySecret } from '../../src/signing/identity-token.ts';
import { customerDesk, type CustomerDesk } from './customer-desk.ts';

const key = { id: 'k2', secret: 'a-secret-of-at-least-32-characters' };

/** What the shop's server says of a customer who is signed in. */
async function signedIn({ desk }: CustomerDesk, subject: string, email: string) {
  const exp = Math.floor(Date.now() / 1000) + 36_000;
  return sign({ sub: subject, aud: desk.key, exp, email }, await identitySecret(desk.key, key), 'HS256');
}

test('an address that the shop has signed needs no further proof', async () => {
  const shop = await customerDesk();
  const identity = await signedIn(shop, 'c-7', shop.mia.email.toLowerCase());
  const { complaint, token } = await shop.leave({ identity });
  await shop.answer(complaint, 'We are sorry');
  await shop.answer(complaint, 'And again');
  await shop.deliver();
  const mails = await shop.mailsTo(shop.mia.email);
  expect(mails).toHaveLength(2);
  for (const { text } of mails) expect(text).not.toContain('/confirm/');
  expect(await (await shop.desk.ask(`/v1/receipts/${token}`)).json()).toMatchObject({
    contact: { confirmed: true },
  });
});

test('another address than the signed one is as unproven as any', async () => {
  const shop = await customerDesk();
  const identity = await signedIn(shop, 'c-7', 'somebody@shop.example');
  const { complaint } = await shop.leave({ identity });
  await shop.answer(complaint, 'We are sorry');
  await shop.answer(complaint, 'And again');
  await shop.deliver();
  expect(await shop.mailsTo(shop.mia.email)).toHaveLength(1);
});

test('what a signed customer leaves besides shows the answers too, and may say whether it helped', async () => {
  const shop = await customerDesk();
  const identity = await signedIn(shop, 'c-7', shop.mia.email);
  const first = await shop.leave({ identity });
  const second = await shop.leave({ identity, text: 'The milk too' }, 0.1);
  await shop.resolve(first.complaint, 'Both are mended', 0.2);
  const page = await (await shop.desk.ask(`/r/${second.token}`)).text();
  expect(page).toContain('Both are mended');
  expect(
    (await shop.post(`/r/${second.token}/verdict`, { helped: 'no', text: 'Not the narwhal' }, 0.3)).status,
  ).toBe(303);
  expect(await shop.status(first.complaint)).toBe('reopened');
  expect(await (await shop.desk.ask(`/r/${first.token}`)).text()).toContain('Not the narwhal');
  await shop.post(`/r/${second.token}/erase`, { sure: 'yes' }, 0.4);
  expect(JSON.stringify(await shop.desk.all('SELECT text FROM complaint_events'))).not.toContain('narwhal');
  expect(await shop.status(first.complaint)).toBe('reopened');
});
