import { describe, expect, it } from 'vitest';
import { resendTransport } from '../../../src/mail/resend-transport.ts';
import type { ResendFault } from '../../../test-servers/orders.ts';
import { orderServer } from './ordered-server.ts';
import { sampleMail } from './sample-mail.ts';

type Seen = { path: string; headers: Record<string, string>; body: string };

async function resend(faults: ResendFault[] = [], timeoutMs = 20_000, apiKey = 're_test') {
  const server = await orderServer<Seen>({ kind: 'resend', faults });
  const url = `http://127.0.0.1:${server.port}`;
  return { server, url, transport: resendTransport({ apiKey, url, timeoutMs }) };
}

describe('Resend taking a mail', () => {
  it('gets one recipient, both parts, our headers and the outbox key, and its id is kept', async () => {
    const { server, transport } = await resend();
    const mail = sampleMail();
    expect(await transport.send(mail, 'out_1')).toEqual({
      outcome: 'sent',
      providerId: '49a3999c-0ce1-4ea6-ab68-000000000000',
    });
    const [seen] = await server.seen();
    expect(seen?.headers).toMatchObject({ authorization: 'Bearer re_test', 'idempotency-key': 'out_1' });
    expect(JSON.parse(seen?.body ?? '')).toEqual({
      from: '"Corner Shop board" <board@shop.example>',
      to: ['dana@shop.example'],
      reply_to: 'customer@post.example',
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      headers: { ...mail.headers, 'Auto-Submitted': 'auto-generated' },
    });
  });

  it.each(['accept-then-reset', 'accept-then-hang', 'accept-then-stall-in-body'] as const)(
    '%s: nobody knows, and the next try finds the same mail and doubles nothing',
    async (fault) => {
      const { server, transport } = await resend([fault], 150);
      expect((await transport.send(sampleMail(), 'out_1')).outcome).toBe('uncertain');
      const patient = resendTransport({ apiKey: 're_test', url: `http://127.0.0.1:${server.port}` });
      expect((await patient.send(sampleMail(), 'out_1')).outcome).toBe('sent');
      expect(await server.mails()).toHaveLength(1);
    },
  );

  it.each(['hang', 'reset'] as const)(
    '%s without taking it: still uncertain, and the next try delivers',
    async (fault) => {
      const { server, transport } = await resend([fault], 150);
      expect((await transport.send(sampleMail(), 'out_1')).outcome).toBe('uncertain');
      const patient = resendTransport({ apiKey: 're_test', url: `http://127.0.0.1:${server.port}` });
      expect((await patient.send(sampleMail(), 'out_1')).outcome).toBe('sent');
      expect(await server.mails()).toHaveLength(1);
    },
  );

  it('another mail under a key already used is neither sent nor called sent', async () => {
    const { server, transport } = await resend();
    await transport.send(sampleMail(), 'out_1');
    const delivery = await transport.send(sampleMail({ subject: 'another' }), 'out_1');
    expect(delivery).toMatchObject({
      outcome: 'uncertain',
      reason: expect.stringContaining('invalid_idempotent_request'),
    });
    expect(await server.mails()).toHaveLength(1);
  });
});

describe('Resend not taking a mail', () => {
  const date = new Date(Date.now() + 3_600_000).toUTCString();
  it.each<[string, ResendFault]>([
    ['429 with seconds', { status: 429, name: 'rate_limit_exceeded', headers: { 'retry-after': '7' } }],
    ['503', { status: 503, body: '<html>oops' }],
    ['500', { status: 500, name: 'internal_server_error' }],
    ['409 while the first is under way', { status: 409, name: 'concurrent_idempotent_requests' }],
    ['408', { status: 408 }],
  ])('%s: another try later', async (_, fault) => {
    const { transport } = await resend([fault]);
    expect((await transport.send(sampleMail(), 'out_1')).outcome).toBe('retry');
  });

  it('Retry-After is handed on in both its forms', async () => {
    const { transport } = await resend([
      { status: 429, headers: { 'retry-after': '7' } },
      { status: 503, headers: { 'retry-after': date } },
      { status: 429, headers: { 'retry-after': 'soon' } },
    ]);
    expect(await transport.send(sampleMail(), 'a')).toMatchObject({ retryAfterMs: 7_000 });
    const later = await transport.send(sampleMail(), 'b');
    const { retryAfterMs = 0 } = later as { retryAfterMs?: number };
    expect(retryAfterMs).toBeGreaterThan(3_000_000);
    expect(retryAfterMs).toBeLessThanOrEqual(3_600_000);
    expect(await transport.send(sampleMail(), 'c')).not.toHaveProperty('retryAfterMs');
  });

  it.each<[string, ResendFault, string]>([
    ['401', { status: 401, name: 'restricted_api_key' }, 'RESEND_API_KEY'],
    [
      '403 for an unverified domain',
      { status: 403, name: 'validation_error', message: 'not verified' },
      'MAIL_FROM',
    ],
    ['422 for the sender', { status: 422, name: 'invalid_from_address' }, 'MAIL_FROM'],
    ['404', { status: 404, name: 'not_found' }, 'RESEND_URL'],
    ['302', { status: 302, headers: { location: '/elsewhere' } }, 'RESEND_URL'],
  ])('%s: our settings are wrong, so the mail is kept and the setting named', async (_, fault, setting) => {
    const { transport } = await resend([fault]);
    const delivery = await transport.send(sampleMail(), 'out_1');
    expect(delivery).toMatchObject({ outcome: 'retry', reason: expect.stringContaining(setting) });
  });

  it('a wrong API key keeps the mail and never shows the key', async () => {
    const { server, transport } = await resend([], 20_000, 're_wrong_secret');
    const delivery = await transport.send(sampleMail(), 'out_1');
    expect(delivery).toMatchObject({ outcome: 'retry', reason: expect.stringContaining('invalid_api_key') });
    expect(JSON.stringify(delivery)).not.toContain('re_wrong_secret');
    expect(await server.mails()).toEqual([]);
  });

  it.each([400, 413, 422, 451])('%i about the mail itself: refused for good', async (status) => {
    const { transport } = await resend([{ status, name: 'validation_error', message: 'no such person' }]);
    const delivery = await transport.send(sampleMail(), 'out_1');
    expect(delivery).toMatchObject({ outcome: 'refused', reason: expect.stringContaining('no such person') });
  });

  it('a web page that says 200 to everything is not believed', async () => {
    const { transport } = await resend([{ status: 200, body: '<h1>Welcome</h1>' }]);
    expect(await transport.send(sampleMail(), 'out_1')).toMatchObject({
      outcome: 'uncertain',
      reason: expect.stringContaining('RESEND_URL'),
    });
  });

  it('an answer without end is cut off, and its status still counts', async () => {
    const { transport } = await resend([{ status: 503, body: 'x'.repeat(5_000_000) }]);
    expect((await transport.send(sampleMail(), 'out_1')).outcome).toBe('retry');
  });

  it('a key that Resend would not take is refused here', async () => {
    const { server, transport } = await resend();
    expect((await transport.send(sampleMail(), 'k'.repeat(257))).outcome).toBe('refused');
    expect(await server.seen()).toEqual([]);
  });
});
