import { expect, test } from 'vitest';
import { customerDesk, type CustomerDesk } from './customer-desk.ts';

let victims = 0;
const newVictim = () => `victim-${++victims}-${crypto.randomUUID().slice(0, 8)}@mail.example`;

const digits = ['nought', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
let attacks = 0;
/** Other words each time: the same ones would be put aside. */
const nextNumber = () => [...`${++attacks}`].map((digit) => digits[Number(digit)]).join(' ');

const attack = (
  shop: CustomerDesk,
  victim: string,
  hours = 0,
  more: Parameters<CustomerDesk['leave']>[0] = {},
) =>
  shop.leave(
    {
      wants: { reply: true },
      kind: 'comment',
      rating: undefined,
      tone: 'question',
      text: `Buy ${nextNumber()} zebrafish at zebrafish.example`,
      contact: { name: 'Zebrafish', email: victim },
      ...more,
    },
    hours,
  );

async function harmless(shops: CustomerDesk[], victim: string) {
  const mails = (await Promise.all(shops.map((shop) => shop.mailsTo(victim)))).flat();
  for (const { headers, text, html } of mails)
    for (const part of [JSON.stringify(headers), text, html]) expect(part).not.toMatch(/zebrafish/i);
  return mails.length;
}

test('fifty submissions that name a victim, on two boards, send three mails in an hour and none of the words', async () => {
  const shops = [await customerDesk(), await customerDesk()];
  const victim = newVictim();
  for (let i = 0; i < 50; i++) await attack(shops[i % 2]!, victim);
  for (const shop of shops) await shop.deliver();
  expect(await harmless(shops, victim)).toBe(3);
  for (const shop of shops) await shop.deliver(0.9);
  expect(await harmless(shops, victim)).toBe(3);
});

test('all at once they are no more', async () => {
  const shop = await customerDesk();
  const victim = newVictim();
  await Promise.all(Array.from({ length: 50 }, () => attack(shop, victim)));
  const owed = await shop.desk.all<{ id: string }>(
    `SELECT id FROM outbox WHERE board_id = ? AND recipient = 'customer'`,
    shop.desk.key,
  );
  expect(owed).toHaveLength(50);
  await Promise.all([
    ...owed.map(({ id }) => shop.desk.answer([{ board: shop.desk.key, outbox: id }])),
    shop.deliver(),
  ]);
  expect(await harmless([shop], victim)).toBe(3);
});

test('an hour later there may be three more, and never more than three in any hour', async () => {
  const shop = await customerDesk();
  const victim = newVictim();
  for (const at of [0, 0.5, 1.01, 1.4]) {
    for (let i = 0; i < 5; i++) await attack(shop, victim, at);
    await shop.deliver(at);
  }
  expect(await harmless([shop], victim)).toBe(6);
});

test('erasing between makes no room for more', async () => {
  const shop = await customerDesk();
  const victim = newVictim();
  for (let i = 0; i < 12; i++) {
    const { token } = await attack(shop, victim);
    await shop.deliver();
    await shop.desk.ask(`/v1/receipts/${token}`, { method: 'DELETE' });
  }
  expect(await harmless([shop], victim)).toBe(3);
  expect(JSON.stringify(await shop.desk.all('SELECT * FROM unconfirmed_mails'))).not.toContain(victim);
});

test('an address that its owner has confirmed is not open to a flood either', async () => {
  const shop = await customerDesk();
  const victim = newVictim();
  await attack(shop, victim);
  await shop.deliver();
  const link = /https:\/\/desk\.example(\/confirm\/\S+)/.exec((await shop.mailsTo(victim))[0]!.text)![1]!;
  await shop.post(link);
  for (let i = 0; i < 20; i++) await attack(shop, victim);
  await shop.deliver();
  expect(await harmless([shop], victim)).toBe(3);
});

test('correcting an address over and over reaches nobody more often', async () => {
  const shop = await customerDesk();
  const victim = newVictim();
  const { token, complaint } = await attack(shop, victim, 0, { tone: 'complaint' });
  await shop.deliver();
  for (let i = 0; i < 10; i++) {
    await shop.post(`/r/${token}/contact`, { email: i % 2 ? victim : newVictim() });
    await shop.answer(complaint, `Answer ${i}`);
    await shop.deliver();
  }
  // That something has come, and one answer.
  expect(await harmless([shop], victim)).toBe(2);
});

test('a second try of the one mail is no second mail', async () => {
  const shop = await customerDesk();
  const victim = newVictim();
  const { complaint } = await attack(shop, victim);
  await shop.deliver();
  await shop.desk.db
    .prepare(
      `UPDATE outbox SET state = 'pending', mail = NULL WHERE complaint_id = ? AND recipient = 'customer'`,
    )
    .bind(complaint)
    .run();
  await shop.deliver(0.1);
  expect(
    await shop.desk.all(
      `SELECT state FROM outbox WHERE complaint_id = ? AND recipient = 'customer'`,
      complaint,
    ),
  ).toEqual([{ state: 'sent' }]);
});
