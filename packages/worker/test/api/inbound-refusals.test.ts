import { expect, test } from 'vitest';
import { openDesk } from './open-desk.ts';
import { complaintByMail, passed, written, type Letter } from './written-mails.ts';

const noSuch = /Nobody reads this address/;
const theirs = passed('dana@shop.example');

test.each(['reply@desk.example', 'reply+@desk.example', 'reply+abc@desk.example', 'board@desk.example'])(
  'a mail to %s, without a token, is refused with a sentence and does nothing',
  async (to) => {
    const mails = await complaintByMail(await openDesk());
    expect(await mails.reply('dana', { to })).toMatch(noSuch);
    expect(await mails.events()).toEqual([]);
  },
);

test('a token with another seal, another complaint or another domain is refused', async () => {
  const mails = await complaintByMail(await openDesk());
  const others = await complaintByMail(await openDesk());
  const address = await mails.addressOf('dana');
  const turned = address.replace(/.(?=@)/, (last) => (last === '0' ? '1' : '0'));
  const seal = address.slice(32, 52);
  const moved = (await others.addressOf('dana')).replace(/.{20}(?=@)/, seal);
  for (const to of [
    turned,
    moved,
    address.replace('@desk', '@other'),
    address.replace('reply+', 'answer+'),
  ]) {
    expect(await mails.reply('dana', { to })).toMatch(noSuch);
  }
  expect([...(await mails.events()), ...(await others.events())]).toEqual([]);
});

test('a desk without MAIL_REPLY_TO takes no replies', async () => {
  const mails = await complaintByMail(await openDesk({}, { MAIL_REPLY_TO: '' }));
  expect(await mails.reply('dana')).toMatch(noSuch);
  expect(await mails.events()).toEqual([]);
});

test('somebody who has the reply address of another does nothing; its person is told once a day', async () => {
  const mails = await complaintByMail(await openDesk());
  const to = await mails.addressOf('dana');
  for (const from of ['omar@shop.example', 'mallory@evil.example', 'mia@mail.example']) {
    expect(await mails.reply('dana', { to, from })).toBe(undefined);
  }
  expect(await mails.events()).toEqual([]);
  expect(await mails.owed('refused')).toEqual([{ manager_id: 'dana', event_id: 'unproven' }]);
});

test.each<[string, Letter]>([
  ['no result at all', { results: [] }],
  ['a failed DMARC', { results: ['mx.cloudflare.net; dkim=pass; dmarc=fail header.from=shop.example'] }],
  ['no DMARC record', { results: ['mx.cloudflare.net; dmarc=none header.from=shop.example'] }],
  ['a passed DKIM alone', { results: ['mx.cloudflare.net; dkim=pass header.d=shop.example; spf=pass'] }],
  ['a pass of another domain', { results: ['mx.cloudflare.net; dmarc=pass header.from=evil.example'] }],
  [
    'a pass of a longer domain',
    { results: ['mx.cloudflare.net; dmarc=pass header.from=shop.example.evil.example'] },
  ],
  ['a pass that names no domain', { results: ['mx.cloudflare.net; dmarc=pass'] }],
  ['a pass by somebody else', { results: ['mx.evil.example; dmarc=pass header.from=shop.example'] }],
  [
    'a pass by a namesake',
    { results: [theirs.replace('mx.cloudflare.net', 'mx.cloudflare.net.evil.example')] },
  ],
  ['a forged pass below a failure', { results: [theirs.replace('dmarc=pass', 'dmarc=fail'), theirs] }],
  ['a forged pass below a result without DMARC', { results: ['mx.cloudflare.net; spf=pass', theirs] }],
  [
    'a pass inside a comment',
    { results: ['mx.cloudflare.net; spf=pass (; dmarc=pass header.from=shop.example)'] },
  ],
  [
    'a pass inside a quoted string',
    { results: ['mx.cloudflare.net; spf=pass smtp.mailfrom="; dmarc=pass header.from=shop.example"'] },
  ],
  ['two results for DMARC', { results: [`${theirs}; dmarc=fail header.from=shop.example`] }],
  ['a second sender', { headers: ['From: Mallory <mallory@evil.example>'] }],
])('%s proves nothing', async (_, letter) => {
  const mails = await complaintByMail(await openDesk());
  expect(await mails.reply('dana', letter)).toBe(undefined);
  expect(await mails.events()).toEqual([]);
  expect(await mails.owed('refused')).toEqual([{ manager_id: 'dana', event_id: 'unproven' }]);
});

test('another mail server’s word counts where the settings name it', async () => {
  const mails = await complaintByMail(await openDesk({}, { MAIL_AUTHSERV: 'MX.shop.example' }));
  await mails.reply('dana', { results: [theirs.replace('mx.cloudflare.net', 'mx.shop.example')] });
  expect(await mails.events()).toHaveLength(2);
  await mails.reply('dana');
  expect(await mails.events()).toHaveLength(2);
});

test('two senders in one From field are nobody', async () => {
  const desk = await openDesk();
  const mails = await complaintByMail(desk);
  const to = await mails.addressOf('dana');
  const from = 'dana@shop.example';
  const raw = written({ from, to }).replace(`<${from}>`, `<${from}>, Mallory <mallory@evil.example>`);
  expect(await desk.mail(raw, { from, to })).toBe(undefined);
  expect(await mails.events()).toEqual([]);
});

test.each([
  ['an out-of-office note', 'Auto-Submitted: auto-replied'],
  ['a generated mail, as ours are', 'Auto-Submitted: auto-generated'],
  ['an Exchange note', 'X-Auto-Response-Suppress: All'],
  ['an autoreply', 'X-Autoreply: yes'],
  ['bulk', 'Precedence: bulk'],
  ['a mail of a list', 'List-Id: <staff.shop.example>'],
  ['an absence by its subject', 'Subject: Abwesenheitsnotiz: Re: Complaint'],
])('%s does nothing and is answered by nothing', async (_, header) => {
  const desk = await openDesk();
  const mails = await complaintByMail(desk);
  const to = await mails.addressOf('dana');
  const from = 'dana@shop.example';
  const plain = written({ from, to });
  const raw = header.startsWith('Subject') ? plain.replace(/^Subject:.*$/m, header) : `${header}\r\n${plain}`;
  expect(await desk.mail(raw, { from, to })).toBe(undefined);
  expect(await mails.events()).toEqual([]);
  expect([...(await mails.owed('unclear')), ...(await mails.owed('refused'))]).toEqual([]);
});

test('a mail from nobody does nothing and is not refused', async () => {
  const desk = await openDesk();
  const mails = await complaintByMail(desk);
  const to = await mails.addressOf('dana');
  for (const from of ['', '<>', 'MAILER-DAEMON@mx.example', 'no-reply@shop.example']) {
    expect(await desk.mail(written({ to }), { from, to })).toBe(undefined);
  }
  expect(await mails.events()).toEqual([]);
});

test('a mail that says "Auto-Submitted: no" was written by a person', async () => {
  const mails = await complaintByMail(await openDesk());
  await mails.reply('dana', { headers: ['Auto-Submitted: no'] });
  expect(await mails.events()).toHaveLength(2);
});

test('whoever has left the board can no longer reply', async () => {
  const desk = await openDesk();
  const mails = await complaintByMail(desk);
  await desk.db
    .prepare(`UPDATE managers SET removed_at = 1 WHERE board_id = ? AND id = 'dana'`)
    .bind(desk.key)
    .run();
  expect(await mails.reply('dana')).toMatch(noSuch);
  expect(await mails.events()).toEqual([]);
});
