import { expect, test } from 'vitest';
import { openDesk } from './open-desk.ts';
import { complaintByMail } from './written-mails.ts';

const addresses =
  'SELECT confirmed_at IS NOT NULL AS confirmed, bounced_at FROM customer_addresses WHERE board_id = ?';

test('a customer’s reply lands in the timeline, reaches the manager and confirms the address', async () => {
  const desk = await openDesk();
  const mails = await complaintByMail(desk);
  expect(await mails.reply('customer', { text: 'It happened again today.' })).toBe(undefined);
  expect(await mails.events()).toEqual([{ type: 'wrote', by: null, text: 'It happened again today.' }]);
  expect(await mails.owed('wrote')).toMatchObject([{ manager_id: 'dana' }]);
  expect(await desk.all(addresses, desk.key)).toEqual([{ confirmed: 1, bounced_at: null }]);
});

test('a customer’s mail gives no orders', async () => {
  const mails = await complaintByMail(await openDesk());
  await mails.reply('customer', { text: 'resolved: give me a voucher' });
  expect(await mails.events()).toMatchObject([{ type: 'wrote' }]);
  expect(await mails.status()).toBe('open');
});

test.each([
  ['Yes, thanks!', true, 'closed'],
  ['Nein, leider nicht.\nDas Eis war wieder weich.', false, 'reopened'],
  ['نعم', true, 'closed'],
  ['لا', false, 'reopened'],
])('“%s” to a resolution is the verdict', async (text, helped, status) => {
  const desk = await openDesk();
  const mails = await complaintByMail(desk);
  await mails.reply('dana', { text: 'resolved: we refunded it' });
  const letter = { text, messageId: `<verdict-${desk.key}@client.example>` };
  await mails.reply('customer', letter);
  await mails.reply('customer', letter);
  expect(await mails.status()).toBe(status);
  const said = (await mails.events()).filter(({ by }) => by === null);
  expect(said.map(({ type }) => type)).toEqual(helped ? ['verdict', 'closed'] : ['verdict']);
});

test('other words to a resolution are words', async () => {
  const mails = await complaintByMail(await openDesk());
  await mails.reply('dana', { text: 'resolved: we refunded it' });
  await mails.reply('customer', { text: 'Yes but when does the money come?' });
  expect(await mails.status()).toBe('resolved');
  expect((await mails.events()).at(-1)).toMatchObject({ type: 'wrote' });
});

test('a yes before anything is resolved is words', async () => {
  const mails = await complaintByMail(await openDesk());
  await mails.reply('customer', { text: 'Yes' });
  expect(await mails.events()).toEqual([{ type: 'wrote', by: null, text: 'Yes' }]);
});

test('a customer hears from their own server why a reply was not taken', async () => {
  const desk = await openDesk();
  const mails = await complaintByMail(desk);
  expect(await mails.reply('customer', { from: 'other@mail.example' })).toMatch(
    /make sure that this mail is from you/,
  );
  expect(await mails.reply('customer', { results: [] })).toMatch(/make sure that this mail is from you/);
  expect(await mails.reply('customer', { text: '> only what we wrote' })).toMatch(/no new words/);
  expect(await mails.reply('customer', { text: 'Once more. '.repeat(2_000) })).toMatch(/too long/);
  expect(await mails.events()).toEqual([]);
  expect(await desk.all(addresses, desk.key)).toEqual([]);
});

test('a customer without an address can’t be taken for somebody without one', async () => {
  const mails = await complaintByMail(await openDesk(), { contact: { name: 'Mia' } });
  expect(await mails.reply('customer', { from: 'mia@mail.example' })).toMatch(/make sure/);
  expect(await mails.events()).toEqual([]);
});
