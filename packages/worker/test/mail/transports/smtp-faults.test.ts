import { describe, expect, it } from 'vitest';
import { type SmtpSettings, smtpTransport } from '../../../src/mail/smtp-transport.ts';
import type { Delivery } from '../../../src/mail/transport.ts';
import type { SmtpOrder } from '../../../test-servers/orders.ts';
import { orderServer } from './ordered-server.ts';
import { sampleMail } from './sample-mail.ts';

async function sendTo(
  fault: NonNullable<SmtpOrder['fault']>,
  timeouts: SmtpSettings['timeouts'] = {},
): Promise<{ delivery: Delivery; stored: number }> {
  const server = await orderServer({ kind: 'smtp', fault });
  const transport = smtpTransport({ host: '127.0.0.1', port: server.port, security: 'none', timeouts });
  const delivery = await transport.send(sampleMail(), 'a-key');
  return { delivery, stored: (await server.mails()).length };
}

describe('an SMTP server that says no', () => {
  it.each([
    ['connect', 421],
    ['sender', 450],
    ['recipient', 421],
    ['recipient', 450],
    ['message', 451],
  ] as const)('for now, at the %s, with %i: the mail is kept for another try', async (at, code) => {
    const { delivery, stored } = await sendTo({ at, with: code });
    expect(delivery).toMatchObject({ outcome: 'retry', reason: expect.stringContaining(`${code} planted`) });
    expect(stored).toBe(0);
  });

  it.each([
    ['recipient', 550],
    ['message', 554],
  ] as const)('for good, at the %s, with %i: the mail is refused', async (at, code) => {
    const { delivery, stored } = await sendTo({ at, with: code });
    expect(delivery).toMatchObject({
      outcome: 'refused',
      reason: expect.stringContaining(`${code} planted`),
    });
    expect(stored).toBe(0);
  });

  it.each([
    ['connect', 554, 'SMTP_'],
    ['sender', 550, 'MAIL_FROM'],
    ['recipient', 530, 'SMTP_'],
  ] as const)(
    'to us and not to the mail, at the %s, with %i: kept, and the setting is named',
    async (at, code, setting) => {
      const { delivery } = await sendTo({ at, with: code });
      expect(delivery).toMatchObject({ outcome: 'retry', reason: expect.stringContaining(setting) });
    },
  );
});

describe('an SMTP server that falls silent or hangs up', () => {
  it.each(['connect', 'sender', 'recipient'] as const)(
    'at the %s: nothing was handed over, so another try',
    async (at) => {
      for (const how of ['reset', 'close'] as const) {
        const { delivery, stored } = await sendTo({ at, with: how });
        expect(delivery).toMatchObject({
          outcome: 'retry',
          reason: expect.stringContaining('not handed over'),
        });
        expect(stored).toBe(0);
      }
      const { delivery } = await sendTo({ at, with: 'hang' }, { replyMs: 100 });
      expect(delivery).toMatchObject({
        outcome: 'retry',
        reason: expect.stringContaining('nothing in 100 ms'),
      });
    },
  );

  it.each(['reset', 'close', 'stored-then-reset'] as const)(
    'with a %s after the whole mail: nobody knows, and it says so',
    async (how) => {
      const { delivery, stored } = await sendTo({ at: 'message', with: how });
      expect(delivery.outcome).toBe('uncertain');
      expect(stored).toBe(how === 'stored-then-reset' ? 1 : 0);
    },
  );

  it('after the whole mail, for longer than we wait: nobody knows', async () => {
    const { delivery } = await sendTo({ at: 'message', with: 'hang' }, { acceptMs: 100 });
    expect(delivery).toMatchObject({
      outcome: 'uncertain',
      reason: expect.stringContaining('nothing in 100 ms'),
    });
  });

  it('is given up when all the steps together take too long, each being quick enough', async () => {
    const { delivery } = await sendTo({ at: 'recipient', with: 'hang' }, { replyMs: 60_000, totalMs: 300 });
    expect(delivery.outcome).toBe('retry');
  });

  it('a big mail cut off in the middle was never accepted, whatever we had written', async () => {
    const server = await orderServer({ kind: 'smtp', fault: { at: 'body', with: 'reset' } });
    const transport = smtpTransport({ host: '127.0.0.1', port: server.port, security: 'none' });
    const delivery = await transport.send(sampleMail({ text: 'word '.repeat(2_000_000) }), 'a-key');
    expect(delivery.outcome).toBe('retry');
    expect(await server.mails()).toEqual([]);
  });
});

describe('something that is no SMTP server', () => {
  const send = (port: number) =>
    smtpTransport({ host: '127.0.0.1', port, security: 'none' }).send(sampleMail(), 'a-key');

  it('answers gibberish: kept for another try', async () => {
    const server = await orderServer({
      kind: 'scripted',
      greeting: 'HTTP/1.1 400 Bad Request\r\n\r\n',
      answers: [],
    });
    expect(await send(server.port)).toMatchObject({
      outcome: 'retry',
      reason: expect.stringContaining('not an SMTP reply'),
    });
  });

  it('never ends its reply: kept, and not read for ever', async () => {
    const server = await orderServer({
      kind: 'scripted',
      greeting: '220-and so on\r\n'.repeat(5_000),
      answers: [],
    });
    expect(await send(server.port)).toMatchObject({
      outcome: 'retry',
      reason: expect.stringContaining('never ends'),
    });
  });

  it('is not there at all: kept for another try', async () => {
    expect(await send(1)).toMatchObject({ outcome: 'retry', reason: expect.stringContaining('connecting') });
  });
});
