import { mkdtemp, rm } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startMailbox } from '../mailbox/mailbox.ts';
import type { Mailbox } from '../mailbox/mailbox.ts';
import { plainMail, sendBySmtp } from './smtp-client.ts';

let folder: string;
let mailbox: Mailbox;
const send = (onSocket?: (socket: Socket) => void) =>
  sendBySmtp({ port: mailbox.smtpPort, source: plainMail('faulty'), onSocket });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailbox-'));
  mailbox = await startMailbox({ folder, httpPort: 0, smtpPort: 0 });
});

afterEach(async () => {
  await mailbox.stop();
  await rm(folder, { recursive: true });
});

test('it refuses as often as asked, keeps none of those, then takes mail again', async () => {
  mailbox.failNext({ do: 'refuse', code: 451 }, 2);
  expect(await send()).toEqual({ code: 451, at: 'body' });
  expect(await send()).toEqual({ code: 451, at: 'body' });
  expect(mailbox.messages()).toHaveLength(0);
  expect(await send()).toEqual({ code: 250, at: 'body' });
  expect(mailbox.messages()).toHaveLength(1);
});

test.each([
  ['connect', 421, 'greeting'],
  ['mail', 550, 'MAIL'],
  ['recipient', 550, 'RCPT'],
] as const)('it refuses at %s', async (at, code, where) => {
  mailbox.failNext({ do: 'refuse', code, at });
  expect(await send()).toEqual({ code, at: where });
});

test.each([
  [true, 1],
  [false, 0],
])('it drops the connection after DATA; kept: %s leaves %i mail', async (kept, count) => {
  mailbox.failNext({ do: 'drop', kept });
  expect(await send()).toBe('closed');
  expect(mailbox.messages()).toHaveLength(count);
});

test('it hangs without an answer until the client gives up', async () => {
  mailbox.failNext({ do: 'hang', kept: true });
  let socket: Socket | undefined;
  const sent = send((opened) => (socket = opened));
  await expect.poll(() => mailbox.messages().length).toBe(1);
  socket?.destroy();
  expect(await sent).toBe('closed');
});

test('faults that nobody met are forgotten on demand', async () => {
  mailbox.failNext({ do: 'drop' }, 5);
  mailbox.forgetFaults();
  expect(await send()).toEqual({ code: 250, at: 'body' });
});
