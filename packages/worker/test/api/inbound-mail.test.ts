import { expect, test } from 'vitest';
import { openDesk } from './open-desk.ts';
import { complaintByMail, passed, written } from './written-mails.ts';

test('a reply to the mail answers the customer and acknowledges the complaint', async () => {
  const mails = await complaintByMail(await openDesk());
  expect(
    await mails.reply('dana', { text: 'We are sorry, Mia.\n\nOn 22.11.26 10:03, Corner Shop wrote:\n> x' }),
  ).toBe(undefined);
  expect(await mails.events()).toEqual([
    { type: 'acknowledged', by: 'dana', text: null },
    { type: 'answered', by: 'dana', text: 'We are sorry, Mia.' },
  ]);
  expect(await mails.owed('answer')).toHaveLength(1);
});

test.each([
  ['a command acknowledges', 'Ack', 'acknowledged', 'acknowledged'],
  ['a command in German acknowledges', 'Übernehme ich!', 'acknowledged', 'acknowledged'],
  ['a command resolves', 'resolved: we refunded it', 'resolved', 'resolved'],
  ['a command in Arabic resolves', 'تم الحل: أعدنا المبلغ', 'resolved', 'resolved'],
  ['a command keeps a remark', 'note: she is a regular', 'remarked', 'open'],
  ['a command hands over', 'hand over to Omar: please call her', 'handed-over', 'open'],
])('%s', async (_, text, type, status) => {
  const mails = await complaintByMail(await openDesk());
  await mails.reply('dana', { text });
  expect((await mails.events()).map((event) => event.type)).toContain(type);
  expect(await mails.status()).toBe(status);
});

test('a mail program may write the address in capitals', async () => {
  const mails = await complaintByMail(await openDesk());
  await mails.reply('dana', { to: (await mails.addressOf('dana')).toUpperCase(), from: 'Dana@Shop.example' });
  expect(await mails.events()).toHaveLength(2);
});

test('an address that an older key made still works', async () => {
  const mails = await complaintByMail(await openDesk());
  await mails.reply('dana', { to: await mails.addressOf('dana', 1) });
  expect(await mails.events()).toHaveLength(2);
});

test('the same mail sent twice acts once', async () => {
  const mails = await complaintByMail(await openDesk());
  const letter = { text: 'done: we refunded it', messageId: '<same@client.example>' };
  await mails.reply('dana', letter);
  const after = await mails.events();
  expect(await mails.reply('dana', letter)).toBe(undefined);
  expect(await mails.events()).toEqual(after);
  expect(await mails.owed('refused')).toEqual([]);
});

test('two copies of a mail at once act once', async () => {
  const mails = await complaintByMail(await openDesk());
  const letter = { text: 'Sorry.', messageId: '<twins@client.example>' };
  await Promise.all([mails.reply('dana', letter), mails.reply('dana', letter)]);
  expect((await mails.events()).filter(({ type }) => type === 'answered')).toHaveLength(1);
});

test('what is unclear is kept as a private remark and the sender is asked', async () => {
  const mails = await complaintByMail(await openDesk());
  await mails.reply('dana', { text: 'resloved: we refunded it' });
  expect(await mails.events()).toEqual([{ type: 'remarked', by: 'dana', text: 'resloved: we refunded it' }]);
  expect(await mails.owed('unclear')).toEqual([
    { manager_id: 'dana', event_id: expect.stringMatching(/^remarked:/) },
  ]);
  expect(await mails.owed('answer')).toEqual([]);
});

test('a mail without new words keeps nothing and asks', async () => {
  const mails = await complaintByMail(await openDesk());
  await mails.reply('dana', {
    text: 'Sent from my iPhone\n\n> On 22 Nov 2026, at 10:03, Corner Shop wrote:\n> x',
  });
  expect(await mails.events()).toEqual([]);
  expect(await mails.owed('unclear')).toEqual([{ manager_id: 'dana', event_id: null }]);
});

test('what can no longer be done is said to the sender', async () => {
  const mails = await complaintByMail(await openDesk());
  await mails.reply('dana', { text: 'resolved: we refunded it' });
  await mails.reply('omar', { text: 'hand over to Dana' });
  expect(await mails.owed('refused')).toEqual([{ manager_id: 'omar', event_id: 'resolved' }]);
});

test('words below an acknowledgement are kept for the people of the board', async () => {
  const mails = await complaintByMail(await openDesk());
  await mails.reply('dana', { text: 'Mine.\n\nOmar, was it you who left it open?' });
  expect((await mails.events()).map(({ type }) => type)).toEqual(['acknowledged', 'remarked']);
});

test('a very long mail is kept in parts, and the sender is asked', async () => {
  const mails = await complaintByMail(await openDesk());
  await mails.reply('dana', { text: 'We are sorry for that. '.repeat(400) });
  expect((await mails.events()).map(({ type }) => type)).toEqual(['remarked', 'remarked']);
  expect(await mails.owed('unclear')).toHaveLength(1);
});

test('a mail of 256 KiB is read, one byte more is refused with a sentence', async () => {
  const desk = await openDesk();
  const mails = await complaintByMail(desk);
  const to = await mails.addressOf('dana');
  const from = 'dana@shop.example';
  const quoting = (letters: number) =>
    written({ from, to, text: `Sorry.\n\nOn 22.11.26 10:03, Corner Shop wrote:\n> ${'x'.repeat(letters)}` });
  const room = 256 * 1024 - quoting(0).length;
  const full = quoting(room);
  expect(await desk.mail(quoting(room + 1), { from, to })).toMatch(/too large/);
  expect(await mails.events()).toEqual([]);
  expect(await desk.mail(full, { from, to })).toBe(undefined);
  expect((await mails.events()).at(-1)).toMatchObject({ type: 'answered', text: 'Sorry.' });
});

test('a megabyte of short lines is refused before anything takes it apart', async () => {
  const desk = await openDesk();
  const mails = await complaintByMail(desk);
  const to = await mails.addressOf('dana');
  const lines = written({ to }) + 'a\r\n'.repeat(350_000);
  const counting = desk.all<{ n: number }>('SELECT COUNT(*) AS n FROM complaint_events');
  const [before] = await counting;
  expect(await desk.mail(lines, { from: 'dana@shop.example', to })).toMatch(/too large/);
  expect(await desk.all('SELECT COUNT(*) AS n FROM complaint_events')).toEqual([before]);
});

test('a mail of nothing but short lines is refused, however small', async () => {
  const desk = await openDesk();
  const mails = await complaintByMail(desk);
  const to = await mails.addressOf('dana');
  const from = 'dana@shop.example';
  const lines = 'a\r\n'.repeat(16_000);
  expect(await desk.mail(written({ from, to }) + lines, { from, to })).toMatch(/too large/);
  expect(await mails.events()).toEqual([]);
});

test('while the database is away, whoever writes is told to send again', async () => {
  const desk = await openDesk();
  const mails = await complaintByMail(desk);
  const to = await mails.addressOf('dana');
  const from = 'dana@shop.example';
  const DB = { prepare: () => { throw new Error('D1 is overloaded'); } }; // prettier-ignore
  expect(await desk.mail(written({ from, to }), { from, to, faults: { DB } })).toMatch(/send it again later/);
  expect(await mails.events()).toEqual([]);
});

test('a passing result needs no particular order of its parts', async () => {
  const mails = await complaintByMail(await openDesk());
  const results = [
    `mx.cloudflare.net 1; spf=none (a; dmarc=fail) smtp.helo=x;\r\n\tdmarc=pass (p=none) header.from="shop.example"; arc=none`,
  ];
  await mails.reply('dana', { results });
  expect(await mails.events()).toHaveLength(2);
  expect(passed('dana@shop.example')).toContain('dmarc=pass');
});
