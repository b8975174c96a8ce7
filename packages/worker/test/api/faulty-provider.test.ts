import { expect, test } from 'vitest';
import type { ResendFault, SmtpFault } from '../../test-servers/orders.ts';
import { orderServer } from '../mail/transports/ordered-server.ts';
import { minutes, outbox, said } from './desk-with-provider.ts';
import { openDesk, type OpenDesk } from './open-desk.ts';

const complaints = 500;
const requests = 3_000;

/** The same faults in the same order at each run (mulberry32). */
function planted<Fault>(seed: number, chances: [number, Fault][], none: Fault): Fault[] {
  let state = seed;
  const random = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return Array.from({ length: requests }, () => {
    let rest = random();
    return chances.find(([share]) => (rest -= share) < 0)?.[1] ?? none;
  });
}

// After the first tries, each retry, and the leases and doubts between.
const hours = [0, minutes(0.2), minutes(2), minutes(8), 0.8, 3.5, 9, 10, 20, 21];

async function complainAndDeliver(overrides: Record<string, unknown>): Promise<OpenDesk> {
  const policy = { acknowledgeMinutes: 129_600, resolveMinutes: 129_600 };
  const desk = await openDesk({ policy }, overrides);
  for (let n = 0; n < complaints; n++) await desk.submit(said({ text: `Complaint number ${n}.` }));
  for (const hour of hours) {
    await desk.tick(hour);
    while (desk.rung.length > 0) {
      await desk.answer(
        desk.rung.splice(0, 25).map(({ body }) => body),
        hour,
      );
    }
  }
  return desk;
}

/** How often each complaint's mail came to the one it was for. */
async function copies(provider: Awaited<ReturnType<typeof orderServer>>): Promise<number[]> {
  const counts = Array.from({ length: complaints }, () => 0);
  for (const { to, text } of await provider.mails()) {
    const number = /Complaint number (\d+)\./.exec(text)?.[1];
    if (to[0]!.address === 'dana@shop.example' && number !== undefined) counts[Number(number)]! += 1;
  }
  return counts;
}

test('a provider that fails and knows our keys gets each of 500 mails, and nobody gets one twice', async () => {
  const chances: [number, ResendFault][] = [
    [0.1, { status: 500 }],
    [0.05, { status: 429, headers: { 'retry-after': '2' } }],
    [0.03, 'silent-then-reset'],
    [0.07, 'accept-then-reset'],
    [0.03, 'reset'],
  ];
  const provider = await orderServer({ kind: 'resend', faults: planted<ResendFault>(8, chances, 'none') });
  const desk = await complainAndDeliver({ RESEND_URL: `http://127.0.0.1:${provider.port}` });
  const counts = await copies(provider);
  expect({
    missing: counts.filter((n) => n === 0).length,
    doubled: counts.filter((n) => n > 1).length,
  }).toEqual({ missing: 0, doubled: 0 });
  const rows = await outbox(desk);
  expect(rows.filter(({ state }) => state !== 'sent')).toEqual([]);
  expect(rows.filter(({ doubts }) => doubts > 0).length).toBeGreaterThan(30);
}, 240_000);

test('one that doesn’t know them gets each, twice only where the first was in doubt, and what stays in doubt is in health', async () => {
  const chances: [number, SmtpFault][] = [
    [0.1, { at: 'message', with: 451 }],
    [0.05, { at: 'recipient', with: 450 }],
    [0.03, { at: 'connect', with: 'close' }],
    [0.07, { at: 'message', with: 'stored-then-reset' }],
    [0.03, { at: 'body', with: 'reset' }],
    [0.02, { at: 'message', with: 'reset' }],
  ];
  const faults = planted<SmtpFault | 'none'>(9, chances, 'none');
  const provider = await orderServer({ kind: 'smtp', faults });
  const desk = await complainAndDeliver({
    MAIL_TRANSPORT: 'smtp',
    SMTP_HOST: '127.0.0.1',
    SMTP_PORT: String(provider.port),
    SMTP_SECURITY: 'none',
  });
  const rows = await desk.all<{ number: number; state: string; doubts: number }>(
    `SELECT CAST(substr(s.text, 18) AS INTEGER) AS number, o.state, o.doubts FROM outbox o
     JOIN complaints c ON c.id = o.complaint_id JOIN submissions s ON s.id = c.submission_id
     WHERE o.board_id = ? AND o.kind = 'escalation'`,
    desk.key,
  );
  const counts = await copies(provider);
  const missing = rows.filter(({ number }) => counts[number] === 0);
  const doubled = rows.filter(({ number }) => counts[number]! > 1);
  expect(rows).toHaveLength(complaints);
  expect(missing.filter(({ state }) => state !== 'uncertain')).toEqual([]);
  expect(doubled.filter(({ doubts }) => doubts === 0)).toEqual([]);
  expect(doubled.length).toBeGreaterThan(10);
  expect(Math.max(...counts)).toBe(2);
  expect(rows.filter(({ state }) => state !== 'sent' && state !== 'uncertain')).toEqual([]);
  const stuck = rows.filter(({ state }) => state === 'uncertain').length;
  const { stuck: shown } = await (await desk.ask('/healthz', {}, 21)).json<{ stuck: number }>();
  expect(shown).toBeGreaterThanOrEqual(stuck);
  await desk.db.prepare('DELETE FROM outbox WHERE board_id = ?').bind(desk.key).run();
}, 240_000);
