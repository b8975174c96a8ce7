import { describe, expect, it } from 'vitest';
import { type SmtpSettings, smtpTransport } from '../../../src/mail/smtp-transport.ts';
import { orderServer } from './ordered-server.ts';
import { sampleMail } from './sample-mail.ts';

const login = { username: 'board', password: 'pässwörd with spaces' };
const send = (settings: Partial<SmtpSettings> & { port: number }) =>
  smtpTransport({ host: 'localhost', security: 'starttls', ...settings }).send(sampleMail(), 'a-key');

describe('an encrypted SMTP session', () => {
  it.each(['starttls', 'tls'] as const)('by %s with a login delivers', async (security) => {
    const server = await orderServer({ kind: 'smtp', security, login });
    const delivery = await send({ port: server.port, security, credentials: login });
    expect(delivery.outcome).toBe('sent');
    expect(await server.mails()).toHaveLength(1);
  });

  it('logs in with LOGIN where PLAIN is not offered', async () => {
    const server = await orderServer({
      kind: 'smtp',
      security: 'starttls',
      login: { ...login, methods: ['LOGIN'] },
    });
    expect((await send({ port: server.port, credentials: login })).outcome).toBe('sent');
  });

  it.each([
    ['starttls', 'stranger'],
    ['tls', 'stranger'],
    ['starttls', 'other-name'],
    ['tls', 'other-name'],
  ] as const)('by %s with a %s certificate is not begun', async (security, certificate) => {
    const server = await orderServer({ kind: 'smtp', security, certificate, login });
    const delivery = await send({ port: server.port, security, credentials: login });
    expect(delivery.outcome).toBe('retry');
    expect(await server.mails()).toEqual([]);
  });

  it('is not replaced by a plain one when the server offers no STARTTLS', async () => {
    const server = await orderServer({ kind: 'smtp' });
    const delivery = await send({ port: server.port });
    expect(delivery).toMatchObject({ outcome: 'retry', reason: expect.stringContaining('no STARTTLS') });
    expect(await server.mails()).toEqual([]);
  });

  it('is not begun when words were slipped in behind the go-ahead for TLS', async () => {
    const server = await orderServer<string>({
      kind: 'scripted',
      greeting: '220 here\r\n',
      answers: [
        { to: 'EHLO', say: '250-here\r\n250 STARTTLS\r\n' },
        { to: 'STARTTLS', say: '220 go ahead\r\n250 AUTH PLAIN\r\n' },
      ],
    });
    const delivery = await send({ port: server.port, credentials: login });
    expect(delivery).toMatchObject({ outcome: 'retry', reason: expect.stringContaining('go-ahead') });
    expect((await server.seen()).some((line) => line.startsWith('AUTH'))).toBe(false);
  });

  it('with a wrong password keeps the mail and says what to correct', async () => {
    const server = await orderServer({ kind: 'smtp', security: 'starttls', login });
    const delivery = await send({ port: server.port, credentials: { ...login, password: 'old' } });
    expect(delivery).toMatchObject({ outcome: 'retry', reason: expect.stringContaining('535') });
    expect(delivery).toMatchObject({ reason: expect.stringContaining('SMTP_') });
    expect(delivery).not.toMatchObject({ reason: expect.stringContaining('old') });
  });
});
