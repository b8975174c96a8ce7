import { expect, test } from 'vitest';
import { customerDesk, type CustomerDesk } from './customer-desk.ts';

async function received(shop: CustomerDesk) {
  const left = await shop.leave({ wants: { reply: true } });
  await shop.deliver();
  const mail = (await shop.mailsTo(shop.mia.email)).at(-1)!;
  const link = /https:\/\/desk\.example(\/u\/[^>\s]+)/.exec(mail.headers['list-unsubscribe']!)![1]!;
  return { ...left, mail, link };
}

const oneClick = (shop: CustomerDesk, link: string) => shop.post(link, { 'List-Unsubscribe': 'One-Click' });
const muted = ({ desk }: CustomerDesk) =>
  desk.all<{ address: string }>(
    'SELECT address FROM customer_addresses WHERE board_id = ? AND muted_at IS NOT NULL',
    desk.key,
  );

test('a mail that answers nothing can be ended by one click of the mail program, and by hand', async () => {
  const shop = await customerDesk();
  const { mail, link } = await received(shop);
  expect(mail.headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');
  expect(mail.text).toContain(`https://desk.example${link}`);
  expect(mail.html).toContain(`https://desk.example${link}`);
  for (let i = 0; i < 50; i++)
    for (const method of ['GET', 'HEAD']) expect((await shop.desk.ask(link, { method })).status).toBe(200);
  expect(await muted(shop)).toEqual([]);
  const answers = await Promise.all(Array.from({ length: 10 }, () => oneClick(shop, link)));
  expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
  expect(await muted(shop)).toHaveLength(1);
  expect((await muted(shop))[0]!.address).not.toContain('@');
});

test('afterwards only answers come, and the second question doesn’t', async () => {
  const shop = await customerDesk();
  const { mail, link, complaint } = await received(shop);
  await shop.post(/https:\/\/desk\.example(\/confirm\/\S+)/.exec(mail.text)![1]!);
  await oneClick(shop, link);
  await shop.leave({ wants: { reply: true } });
  await shop.deliver();
  expect(await shop.mailsTo(shop.mia.email)).toHaveLength(1);
  await shop.answer(complaint);
  await shop.resolve(complaint);
  await shop.deliver();
  expect(await shop.mailsTo(shop.mia.email)).toHaveLength(3);
  await shop.desk.tick(24 * 5);
  await shop.deliver(24 * 5 + 0.1);
  expect(await shop.mailsTo(shop.mia.email)).toHaveLength(3);
});

test('it works, and holds, when what the mail was about is erased', async () => {
  const shop = await customerDesk();
  const { token, link } = await received(shop);
  await shop.desk.ask(`/v1/receipts/${token}`, { method: 'DELETE' });
  expect((await oneClick(shop, link)).status).toBe(200);
  const again = await shop.leave({ wants: { reply: true } });
  await shop.deliver();
  expect(await shop.mailsTo(shop.mia.email)).toHaveLength(1);
  await shop.desk.ask(`/v1/receipts/${again.token}`, { method: 'DELETE' });
  expect(await muted(shop)).toHaveLength(1);
});

test('an altered link ends nobody’s mails, and one board’s link is not another’s', async () => {
  const shop = await customerDesk();
  const { link } = await received(shop);
  const other = await customerDesk();
  for (const bad of [
    `${link}x`,
    link.slice(0, -1),
    link.replace(shop.desk.key, other.desk.key),
    '/u/nothing',
  ])
    expect((await oneClick(shop, bad)).status).toBe(404);
  expect([...(await muted(shop)), ...(await muted(other))]).toEqual([]);
});

test('where the desk has no https the mail carries only the link in its words', async () => {
  const shop = await customerDesk({}, { PUBLIC_URL: 'http://127.0.0.1:8787' });
  await shop.leave({ wants: { reply: true } });
  await shop.deliver();
  const [mail] = await shop.mailsTo(shop.mia.email);
  expect(mail!.headers['list-unsubscribe']).toBeUndefined();
  expect(mail!.text).toContain('http://127.0.0.1:8787/u/');
});
