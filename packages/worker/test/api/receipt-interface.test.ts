import { expect, test } from 'vitest';
import { errorAnswerSchema, receiptViewSchema } from '@wipeboard/shared/schemas';
import { customerDesk, type CustomerDesk } from './customer-desk.ts';
import { origin } from './open-desk.ts';

const send = (
  { desk }: CustomerDesk,
  address: string,
  body: unknown,
  headers: Record<string, string> = {},
  hours = 0,
) =>
  desk.ask(
    address,
    {
      method: 'POST',
      headers: { origin, 'content-type': 'text/plain', ...headers },
      body: JSON.stringify(body),
    },
    hours,
  );
const code = async (response: Response) => errorAnswerSchema.parse(await response.json()).error.code;

test('the widget adds words without a preflight, and sees them', async () => {
  const shop = await customerDesk();
  const { token, complaint } = await shop.leave();
  const message = { key: crypto.randomUUID(), text: 'The milk too' };
  await send(shop, `/v1/receipts/${token}/messages`, message);
  const answer = await send(shop, `/v1/receipts/${token}/messages`, message, {
    'content-type': 'application/json',
  });
  expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
  const { events } = receiptViewSchema.parse(await answer.json());
  expect(events.filter(({ type }) => type === 'wrote')).toMatchObject([{ text: 'The milk too' }]);
  expect(await shop.events(complaint, 'wrote')).toHaveLength(1);
});

test('the widget gives a verdict; one that contradicts what stands is refused', async () => {
  const shop = await customerDesk();
  const { token, complaint } = await shop.leave();
  const verdict = `/v1/receipts/${token}/verdict`;
  const early = await send(shop, verdict, { helped: true });
  expect([early.status, await code(early)]).toEqual([409, 'already-decided']);
  await shop.resolve(complaint);
  const asked = await (await shop.desk.ask(`/v1/receipts/${token}`)).json<{ verdictWanted: boolean }>();
  expect(asked.verdictWanted).toBe(true);
  const given = await send(shop, verdict, { helped: false, text: 'Still open' });
  expect(receiptViewSchema.parse(await given.json())).toMatchObject({
    status: 'reopened',
    verdictWanted: false,
  });
  expect((await send(shop, verdict, { helped: false, text: 'Still open' })).status).toBe(200);
  expect((await send(shop, verdict, { helped: true })).status).toBe(409);
});

test('erasing takes a preflight, from the board’s own pages only', async () => {
  const shop = await customerDesk();
  const { token } = await shop.leave();
  const preflight = (from: string) =>
    shop.desk.ask(`/v1/receipts/${token}`, {
      method: 'OPTIONS',
      headers: { origin: from, 'access-control-request-method': 'DELETE' },
    });
  const allowed = await preflight(origin);
  expect(allowed.status).toBe(204);
  expect(allowed.headers.get('access-control-allow-origin')).toBe(origin);
  expect(allowed.headers.get('access-control-allow-methods')).toContain('DELETE');
  expect((await preflight('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull();
  const erased = await shop.desk.ask(`/v1/receipts/${token}`, { method: 'DELETE', headers: { origin } });
  expect([erased.status, erased.headers.get('access-control-allow-origin')]).toEqual([204, origin]);
  const again = await shop.desk.ask(`/v1/receipts/${token}`, { method: 'DELETE', headers: { origin } });
  expect([again.status, await code(again)]).toEqual([404, 'receipt-not-found']);
});

test('wrong bodies, unknown tokens and floods are refused with a code', async () => {
  const shop = await customerDesk();
  const { token } = await shop.leave();
  const messages = `/v1/receipts/${token}/messages`;
  expect(await code(await send(shop, messages, { key: 'x', text: 'y' }))).toBe('invalid-body');
  expect(await code(await send(shop, messages, { key: crypto.randomUUID(), text: ' ' }))).toBe(
    'invalid-body',
  );
  expect(await code(await send(shop, '/v1/receipts/nothing/messages', {}))).toBe('receipt-not-found');
  const flooded = await customerDesk(
    {},
    { RATE_LIMIT: { limit: async ({ key }: { key: string }) => ({ success: !key.endsWith('receipt') }) } },
  );
  const left = await flooded.leave();
  const refused = await send(flooded, `/v1/receipts/${left.token}/messages`, {});
  expect([refused.status, await code(refused)]).toEqual([429, 'rate-limited']);
  expect(refused.headers.get('access-control-allow-origin')).toBe(origin);
});

test('who only names another’s address sees none of their words and decides nothing for them', async () => {
  const shop = await customerDesk();
  await shop.desk.confirm(shop.mia.email);
  const first = await shop.leave();
  const second = await shop.leave({ text: 'I am somebody else', contact: { email: shop.mia.email } }, 1);
  await shop.answer(first.complaint, 'Dear Mia, your order A-58213', 2);
  const say = (token: string, text: string) =>
    send(shop, `/v1/receipts/${token}/messages`, { key: crypto.randomUUID(), text }, {}, 2);
  await say(first.token, 'My own words');
  await say(second.token, 'Their words');
  const view = async (token: string) => (await shop.desk.ask(`/v1/receipts/${token}`)).text();
  expect(await view(second.token)).not.toMatch(/A-58213|My own words|freezer/);
  expect(await view(second.token)).toContain('Their words');
  expect(await view(first.token)).toMatch(/A-58213.*My own words/);
  expect(await view(first.token)).not.toContain('Their words');
  await shop.resolve(first.complaint, 'Dear Mia, done', 3);
  expect(await view(second.token)).not.toContain('Dear Mia');
  expect((await send(shop, `/v1/receipts/${second.token}/verdict`, { helped: false })).status).toBe(409);
  expect((await shop.post(`/r/${second.token}/settle`)).status).toBe(409);
  expect(await shop.status(first.complaint)).toBe('resolved');
});
