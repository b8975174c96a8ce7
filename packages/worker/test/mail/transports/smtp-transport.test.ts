import { describe, expect, it } from 'vitest';
import { messageId } from '../../../src/mail/message-id.ts';
import { type SmtpSettings, smtpTransport } from '../../../src/mail/smtp-transport.ts';
import { orderServer } from './ordered-server.ts';
import { sampleMail } from './sample-mail.ts';

const instant = Date.UTC(2026, 10, 22, 9, 30);
const plain = (port: number, more: Partial<SmtpSettings> = {}) =>
  smtpTransport({ host: '127.0.0.1', port, security: 'none', now: () => instant, ...more });

describe('an SMTP server that takes the mail', () => {
  it('gets it whole: words in every script, dots at line starts, both parts, our Message-ID', async () => {
    const server = await orderServer({ kind: 'smtp' });
    const mail = sampleMail();
    const delivery = await plain(server.port).send(mail, 'out_01J9.escalation');
    expect(delivery).toEqual({ outcome: 'sent', providerId: '<out_01J9=2eescalation@shop.example>' });
    const [caught, ...more] = await server.mails();
    expect(more).toEqual([]);
    expect(caught).toMatchObject({
      envelope: { from: 'board@shop.example', to: ['dana@shop.example'] },
      from: [{ name: 'Corner Shop board', address: 'board@shop.example' }],
      to: [{ name: 'Dana Weiß', address: 'dana@shop.example' }],
      replyTo: [{ name: '', address: 'customer@post.example' }],
      subject: mail.subject,
      messageId: '<out_01J9=2eescalation@shop.example>',
    });
    expect(caught?.text.trimEnd()).toBe(mail.text.trimEnd());
    expect(caught?.html.trimEnd()).toBe(mail.html.trimEnd());
    expect(caught?.headers).toMatchObject({
      'auto-submitted': 'auto-generated',
      'in-reply-to': '<thread-1@shop.example>',
      references: '<thread-1@shop.example>',
      date: 'Sun, 22 Nov 2026 09:30:00 +0000',
    });
    expect(
      caught?.raw.split('\r\n').every((line) => line.length <= 78 && /^[\x20-\x7e\t]*$/.test(line)),
    ).toBe(true);
  });

  it('keeps a long conversation together: twenty references arrive in order and unbroken', async () => {
    const server = await orderServer({ kind: 'smtp' });
    const ids = Array.from({ length: 20 }, (_, index) => messageId(`out_${index}`, 'board@shop.example'));
    const headers = { 'In-Reply-To': ids[19]!, References: ids.join(' ') };
    await plain(server.port).send(sampleMail({ headers }), 'out_20');
    const [caught] = await server.mails();
    expect(caught?.headers).toMatchObject({ 'in-reply-to': ids[19], references: ids.join(' ') });
    expect(caught?.messageId).toBe(messageId('out_20', 'board@shop.example'));
    expect(new Set([...ids, caught?.messageId]).size).toBe(21);
  });

  it('never gets a header line of nothing but spaces, which could be taken for the end of the headers', async () => {
    const server = await orderServer({ kind: 'smtp' });
    await plain(server.port).send(sampleMail({ subject: `a${' '.repeat(200)}b` }), 'spaces');
    const [caught] = await server.mails();
    const head = caught?.raw.slice(0, caught.raw.indexOf('\r\n\r\n')).split('\r\n') ?? [];
    expect(head.length).toBeGreaterThan(8);
    expect(head.filter((line) => line.trim() === '')).toEqual([]);
    expect(caught?.subject).toBe(`a${' '.repeat(200)}b`);
  });

  it('gets the same bytes again when the same mail is sent under the same key', async () => {
    const server = await orderServer({ kind: 'smtp' });
    await plain(server.port).send(sampleMail(), 'same');
    await plain(server.port).send(sampleMail(), 'same');
    const [first, second] = await server.mails();
    expect(second?.raw).toBe(first?.raw);
  });
});

describe('the moment from which an SMTP mail can’t be taken back', () => {
  it('is announced once, before the final dot, and a no leaves nothing with the server', async () => {
    const server = await orderServer({ kind: 'smtp' });
    const announced: number[] = [];
    const refuse = async () => {
      announced.push((await server.mails()).length);
      return false;
    };
    expect((await plain(server.port).send(sampleMail(), 'key', refuse)).outcome).toBe('retry');
    expect(await server.mails()).toEqual([]);
    const allow = async () => (announced.push((await server.mails()).length), true);
    expect((await plain(server.port).send(sampleMail(), 'key', allow)).outcome).toBe('sent');
    expect(await server.mails()).toHaveLength(1);
    expect(announced).toEqual([0, 0]);
  });
});
