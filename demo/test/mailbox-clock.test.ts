import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startMailbox } from '../mailbox/mailbox.ts';
import type { Mailbox } from '../mailbox/mailbox.ts';
import { plainMail, sendBySmtp } from './smtp-client.ts';

const noon = Date.parse('2026-11-24T12:00:00Z');
let folder: string;
let mailbox: Mailbox;
let moved: [number, string][];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailbox-'));
  moved = [];
  mailbox = await startMailbox({
    folder,
    httpPort: 0,
    smtpPort: 0,
    clock: {
      now: () => noon,
      timeZone: 'Europe/Berlin',
      isOpen: () => true,
      aheadMs: () => 29 * 3_600_000,
      fastForward: async (...by) => void moved.push(by),
    },
  });
});

afterEach(async () => {
  await mailbox.stop();
  await rm(folder, { recursive: true });
});

const post = (path: string, body: URLSearchParams | string, headers: Record<string, string> = {}) =>
  fetch(mailbox.url + path, { method: 'POST', body, headers, redirect: 'manual' });

test('the page says what time the desk has, and mails come in at that time', async () => {
  await sendBySmtp({ port: mailbox.smtpPort, source: plainMail('timely') });
  const text = (await (await fetch(mailbox.url)).text()).replace(/<[^>]+>|\s+/g, ' ').replace(/\s+/g, ' ');
  expect(text).toContain('For the desk it is Tue 24 Nov, 13:00 in Berlin, 1 d 5 h ahead of your clock.');
  expect(text).toContain('Tue 13:00 timely');
  expect(mailbox.messages()[0]!.receivedAt).toBe('2026-11-24T12:00:00.000Z');
});

test('a press moves it by opening hours or days, a script by what it says', async () => {
  expect((await post('/clock', new URLSearchParams({ skip: '5-hours' }))).status).toBe(303);
  await post('/clock', new URLSearchParams({ skip: '3-days' }));
  const json = { 'content-type': 'application/json' };
  const scripted = await post('/api/clock', '{"hours": 7, "counting": "all"}', json);
  expect(await scripted.json()).toEqual({ now: '2026-11-24T12:00:00.000Z' });
  expect(moved).toEqual([
    [5, 'opening'],
    [72, 'all'],
    [7, 'all'],
  ]);
});

test.each(['{}', '{"hours": -1}', '{"hours": 9000}'])('%s moves nothing', async (body) => {
  expect((await post('/api/clock', body, { 'content-type': 'application/json' })).status).toBe(422);
  expect(moved).toEqual([]);
});

test('another page may not move it', async () => {
  const skip = new URLSearchParams({ skip: '1-hour' });
  expect((await post('/clock', skip, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect(moved).toEqual([]);
});
