import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listenLocally } from '../listen-locally.ts';
import { parseMail } from '../mailbox/caught-mail.ts';
import { startMailbox } from '../mailbox/mailbox.ts';
import type { Mailbox } from '../mailbox/mailbox.ts';
import { sendBySmtp } from './smtp-client.ts';

const replyAddress = 'reply+abc@desk.corner-shop.example';
const asked = `From: Corner Shop board <board@corner-shop.example>
To: =?utf-8?Q?D=C3=A4na_Weiss?= <dana@corner-shop.example>
Reply-To: ${replyAddress}
Subject: Your turn
Message-ID: <two@corner-shop.example>
References: <one@corner-shop.example>
Content-Type: text/plain; charset=utf-8

The milk was sour.

Answer by 14:00.`;

let folder: string;
let desk: Server;
let handed: { query: URLSearchParams; message: string }[];
let answers: { status: number; text: string };
let mailbox: Mailbox;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailbox-'));
  handed = [];
  answers = { status: 200, text: 'ok' };
  desk = createServer(async (request, response) => {
    let message = '';
    for await (const chunk of request) message += String(chunk);
    handed.push({ query: new URL(request.url ?? '', 'http://desk').searchParams, message });
    response.writeHead(answers.status).end(answers.text);
  });
  const workerUrl = await listenLocally(desk, 0);
  mailbox = await startMailbox({
    folder,
    httpPort: 0,
    smtpPort: 0,
    desk: { workerUrl, replyTo: 'reply@desk.corner-shop.example', authserv: 'mail.corner-shop.example' },
  });
  await sendBySmtp({ port: mailbox.smtpPort, source: asked });
});

afterEach(async () => {
  await mailbox.stop();
  desk.close();
  await rm(folder, { recursive: true });
});

const post = (path: string, body: URLSearchParams, headers: Record<string, string> = {}) =>
  fetch(mailbox.url + path, { method: 'POST', body, headers, redirect: 'manual' });
const say = (text: string) =>
  post(`/messages/${mailbox.messages()[0]!.id}/reply`, new URLSearchParams({ text }));
const read = (message: string) =>
  parseMail({
    id: '',
    receivedAt: '',
    envelope: { from: '', to: [] },
    sent: true,
    source: Buffer.from(message),
  });

test('a reply goes to the desk as a person’s mail program would write it', async () => {
  expect((await say('Es tut mir leid.\n\nKommen Sie vorbei.')).status).toBe(303);
  expect(handed).toHaveLength(1);
  expect(Object.fromEntries(handed[0]!.query)).toEqual({
    from: 'dana@corner-shop.example',
    to: replyAddress,
  });
  const mail = await read(handed[0]!.message);
  expect(mail).toMatchObject({
    subject: 'Re: Your turn',
    sender: { name: 'Däna Weiss', address: 'dana@corner-shop.example' },
    recipient: { address: replyAddress },
    references: ['<one@corner-shop.example>', '<two@corner-shop.example>'],
  });
  expect(mail.messageId).toMatch(/^<[\w-]+@corner-shop\.example>$/);
  expect(mail.headers).toContainEqual({ name: 'In-Reply-To', value: '<two@corner-shop.example>' });
  expect(mail.text).toMatch(
    /^Es tut mir leid\.\n\nKommen Sie vorbei\.\n\nOn .+, Corner Shop board <board@corner-shop\.example> wrote:\n\n> The milk was sour\.\n>\n> Answer by 14:00\.\n$/,
  );
  expect(mail.html).toContain('<div>Es tut mir leid.</div><div><br></div><div>Kommen Sie vorbei.</div>');
});

test('a sent reply is in its writer’s mailbox and in the conversation, and nowhere else', async () => {
  await say('It is mine.');
  const sent = mailbox.messages()[1]!;
  expect(sent).toMatchObject({ sent: true, envelope: { from: 'dana@corner-shop.example' } });
  const of = (address: string) =>
    fetch(`${mailbox.url}/api/messages?of=${address}`).then((answer) => answer.json());
  expect(await of('dana@corner-shop.example')).toEqual({ messages: mailbox.messages() });
  expect(await of('omar@corner-shop.example')).toEqual({ messages: [] });
  const page = await (await fetch(`${mailbox.url}/messages/${sent.id}?view=thread`)).text();
  expect(page).toMatch(/The milk was sour[\s\S]*It is mine\./);
  expect(page).not.toContain('&gt; The milk');
});

test('a mail that any program submits for the desk takes the same way, with our verdict in place of others', async () => {
  const source = `Authentication-Results: mail.corner-shop.example; dmarc=pass
 header.from=corner-shop.example
From: Dana <dana@corner-shop.example>
authentication-results: elsewhere.example; spf=pass
To: ${replyAddress}
Subject: Re: Your turn
Message-ID: <three@corner-shop.example>

Mine.`;
  const send = (from: string) => sendBySmtp({ port: mailbox.smtpPort, source, from, to: replyAddress });
  expect(await send('dana@corner-shop.example')).toMatchObject({ code: 250 });
  expect(await send('somebody@elsewhere.example')).toMatchObject({ code: 250 });
  const verdicts = handed.map(({ message }) =>
    message.split('\r\n').filter((line) => /^authentication-results|header\.from/i.test(line)),
  );
  expect(verdicts).toEqual([
    ['Authentication-Results: mail.corner-shop.example; dmarc=pass header.from=corner-shop.example'],
    ['Authentication-Results: mail.corner-shop.example; dmarc=fail header.from=corner-shop.example'],
  ]);
  expect(handed[0]!.message).toMatch(/\r\n\r\nMine\.\s*$/);
});

test.each([
  [400, 550, 422, 'Worker rejected email with the following reason: too large'],
  [500, 451, 503, 'broken'],
])(
  'where the desk answers %i, SMTP says %i and what was typed is kept',
  async (status, code, shown, text) => {
    answers = { status, text };
    const smtp = { port: mailbox.smtpPort, source: asked, to: replyAddress };
    expect(await sendBySmtp(smtp)).toEqual({ code, at: 'body' });
    const refused = await say('Words that took an hour.');
    expect(refused.status).toBe(shown);
    const page = await refused.text();
    expect(page).toContain(`Not sent: `);
    expect(page).toContain(text);
    expect(page).toContain('>Words that took an hour.</textarea>');
    expect(mailbox.messages()).toHaveLength(1);
  },
);

test('the JSON interface answers a mail too; nothing is no answer', async () => {
  const reply = (text: string) =>
    fetch(`${mailbox.url}/api/messages/${mailbox.messages()[0]!.id}/reply`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text }),
    });
  expect((await reply('  ')).status).toBe(422);
  const answered = await reply('On my way.');
  expect(answered.status).toBe(201);
  expect(await answered.json()).toEqual(mailbox.messages()[1]);
});

test('another page may not answer in somebody’s name', async () => {
  const path = `/messages/${mailbox.messages()[0]!.id}/reply`;
  const forged = await post(path, new URLSearchParams({ text: 'Yes' }), { 'sec-fetch-site': 'cross-site' });
  expect(forged.status).toBe(403);
  expect(handed).toEqual([]);
});

test('a mail that offers it is unsubscribed by one click, and only at the desk', async () => {
  const { port } = desk.address() as { port: number };
  const offering = (url: string) =>
    `From: board@corner-shop.example\nTo: mara@example.com\nSubject: Answered\nList-Unsubscribe: <${url}>\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\n\nHello`;
  for (const url of [`http://127.0.0.1:${port}/u/1`, 'http://127.0.0.1:9/u/1'])
    await sendBySmtp({ port: mailbox.smtpPort, source: offering(url), to: 'mara@example.com' });
  const [asked, ours, theirs] = mailbox.messages();
  const press = (id: string) => post(`/messages/${id}/unsubscribe`, new URLSearchParams());
  expect(await (await fetch(`${mailbox.url}/messages/${asked!.id}`)).text()).not.toContain('Unsubscribe');
  expect(await (await press(ours!.id)).text()).toContain('Unsubscribed by one click.');
  expect(handed.map(({ message }) => message)).toEqual(['List-Unsubscribe=One-Click']);
  expect(await (await press(theirs!.id)).text()).toContain('This mail offers no unsubscribing');
});
