import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startMailbox } from '../mailbox/mailbox.ts';
import type { Mailbox } from '../mailbox/mailbox.ts';
import { multipartMail, plainMail, sendBySmtp } from './smtp-client.ts';

let folder: string;
let mailbox: Mailbox;
const start = () => startMailbox({ folder, httpPort: 0, smtpPort: 0 });
const send = (source: string) => sendBySmtp({ port: mailbox.smtpPort, source });
const page = async (path: string, init?: RequestInit) => fetch(mailbox.url + path, init);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailbox-'));
  mailbox = await start();
});

afterEach(async () => {
  await mailbox.stop();
  await rm(folder, { recursive: true });
});

test('a mail sent by SMTP is parsed: words, addresses, headers, both parts', async () => {
  expect(await send(multipartMail)).toEqual({ code: 250, at: 'body' });
  const [mail] = mailbox.messages();
  expect(mail).toMatchObject({
    envelope: { from: 'board@corner-shop.example', to: ['dana@corner-shop.example'] },
    from: '"Corner Shop board" <board@corner-shop.example>',
    subject: 'Käse · 2 of 5',
    text: 'It is your turn.\n.a line that begins with a dot',
    html: '<html><head></head><body><a href="https://desk.example/a">I have this</a></body></html>',
  });
  expect(mail?.headers).toContainEqual({ name: 'X-Folded', value: 'one two' });
  expect(mail?.raw).toContain('X-Folded: one\r\n two');
});

test('mails are still there after a restart, in their order, until the mailbox is emptied', async () => {
  await send(plainMail('first'));
  await send(plainMail('second'));
  const before = mailbox.messages();
  await mailbox.stop();
  mailbox = await start();
  expect(mailbox.messages()).toEqual(before);
  await mailbox.clear();
  await mailbox.stop();
  mailbox = await start();
  expect(mailbox.messages()).toEqual([]);
});

test('the JSON interface lists mails and empties the mailbox', async () => {
  await send(plainMail('listed'));
  const listed = await (await page('/api/messages')).json();
  expect(listed).toEqual({ messages: mailbox.messages() });
  expect((await page('/api/messages', { method: 'DELETE' })).status).toBe(204);
  expect(mailbox.messages()).toEqual([]);
});

test('another page may not empty the mailbox', async () => {
  await send(plainMail('kept'));
  const forged = await page('/empty', { method: 'POST', headers: { 'sec-fetch-site': 'same-site' } });
  expect(forged.status).toBe(403);
  expect(mailbox.messages()).toHaveLength(1);
});

test('the web page encodes what the mail says', async () => {
  await send(plainMail('<img src=x onerror=alert(1)>', '<script>alert(1)</script>'));
  const [mail] = mailbox.messages();
  for (const path of ['/', `/messages/${mail?.id}`, `/messages/${mail?.id}?view=raw`]) {
    const markup = await (await page(path)).text();
    expect(markup).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(markup).not.toContain('<img src=x');
    expect(markup).not.toContain('<script>alert');
  }
});

test('the mail itself is shown in a sandbox that runs no script and opens links in a new tab', async () => {
  await send(multipartMail);
  const [mail] = mailbox.messages();
  const shown = await page(`/messages/${mail?.id}/html`);
  const policy = shown.headers.get('content-security-policy');
  expect(policy).toMatch(/^sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none';/);
  expect(policy).not.toContain('allow-scripts');
  expect(await shown.text()).toContain('<head><base target="_blank"></head>');
});

test('a mail that is gone answers with the list and a sentence', async () => {
  const gone = await page('/messages/nothing');
  expect(gone.status).toBe(404);
  expect(await gone.text()).toContain('That mail is not here any more.');
});

test('whoever follows the mailbox hears of a new mail', async () => {
  const events = await page('/events');
  const reader = events.body!.pipeThrough(new TextDecoderStream()).getReader();
  await reader.read();
  await send(plainMail('news'));
  expect((await reader.read()).value).toContain('event: change');
  await reader.cancel();
});
