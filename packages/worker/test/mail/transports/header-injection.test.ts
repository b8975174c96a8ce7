import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { cloudflareTransport } from '../../../src/mail/cloudflare-transport.ts';
import { nameText, subjectText } from '../../../src/mail/mail-headers.ts';
import { resendTransport } from '../../../src/mail/resend-transport.ts';
import { smtpTransport } from '../../../src/mail/smtp-transport.ts';
import type { Mail, Transport } from '../../../src/mail/transport.ts';
import type { CaughtMail } from '../../../test-servers/caught-mail.ts';
import { injections } from './injections.ts';
import { orderServer, parseCarelessly } from './ordered-server.ts';

type Line = { transport: Transport; arrived(): Promise<CaughtMail[]>; adds: string[] };

const lines: Record<string, () => Promise<Line>> = {
  async smtp() {
    const server = await orderServer({ kind: 'smtp' });
    const transport = smtpTransport({ host: '127.0.0.1', port: server.port, security: 'none' });
    return { transport, arrived: server.mails, adds: ['date', 'message-id'] };
  },
  async resend() {
    const server = await orderServer({ kind: 'resend' });
    const transport = resendTransport({ apiKey: 're_test', url: `http://127.0.0.1:${server.port}` });
    return { transport, arrived: server.mails, adds: [] };
  },
  async cloudflare() {
    const { SEND_EMAIL } = env as unknown as { SEND_EMAIL: SendEmail };
    const handed: (EmailMessageBuilder & { to: string | EmailAddress })[] = [];
    const address = (one: string | EmailAddress) =>
      typeof one === 'string' ? one : `"${one.name}" <${one.email}>`;
    const binding = {
      send(builder: EmailMessageBuilder & { to: string | EmailAddress }) {
        handed.push(builder);
        return SEND_EMAIL.send(builder);
      },
    } as unknown as SendEmail;
    const arrived = () =>
      Promise.all(
        handed.map(({ from, to, replyTo, text = '', html = '', ...rest }) =>
          parseCarelessly({
            ...rest,
            from: address(from),
            to: [address(to)],
            ...(replyTo ? { reply_to: address(replyTo) } : {}),
            text,
            html,
          }),
        ),
      );
    return { transport: cloudflareTransport({ binding }), arrived, adds: [] };
  },
};

const squeezed = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

function expectOnlyWhatWasSaid(caught: CaughtMail | undefined, mail: Mail, adds: string[]): void {
  const expected = ['from', 'to', 'subject', 'mime-version', 'content-type', 'auto-submitted', ...adds];
  if (mail.replyTo) expected.push('reply-to');
  expected.push(...Object.keys(mail.headers).map((name) => name.toLowerCase()));
  expect(caught?.headerNames.toSorted()).toEqual(expected.toSorted());
  expect(caught).toMatchObject({
    from: [{ name: squeezed(mail.from.name), address: mail.from.email }],
    to: [{ address: mail.to.email }],
    replyTo: mail.replyTo ? [{ address: mail.replyTo.email }] : [],
    cc: 0,
    bcc: 0,
  });
  expect(caught?.envelope.to).toHaveLength(1);
  expect(squeezed(caught?.subject ?? '')).toBe(squeezed(mail.subject));
  expect(caught?.text.trimEnd()).toBe(mail.text.trimEnd());
  expect(caught?.html.trimEnd()).toBe(mail.html.trimEnd());
}

describe.each(Object.keys(lines))('header injections by %s', { timeout: 60_000 }, (name) => {
  it('either are refused and nothing leaves, or arrive as plain words', async () => {
    const { transport, arrived, adds } = await lines[name]!();
    const sent: { name: string; mail: Mail }[] = [];
    for (const [index, injection] of injections.entries()) {
      const delivery = await transport.send(injection.mail, `injection-${index}`);
      if (delivery.outcome === 'sent') sent.push(injection);
      else expect(delivery.outcome, injection.name).toBe('refused');
    }
    const caught = await arrived();
    expect(caught).toHaveLength(sent.length);
    for (const [index, { mail }] of sent.entries()) expectOnlyWhatWasSaid(caught[index], mail, adds);
    expect(injections.length).toBeGreaterThanOrEqual(300);
    expect(sent.length).toBeGreaterThan(30);
    expect(injections.length - sent.length).toBeGreaterThan(200);
  });

  it('in words that went through subjectText and nameText always arrive, and as plain words', async () => {
    const { transport, arrived, adds } = await lines[name]!();
    const sent: Mail[] = [];
    for (const [index, { name: what, mail }] of injections.entries()) {
      if (!/^(?:subject|\w+ name):/.test(what)) continue;
      const clean: Mail = {
        ...mail,
        from: { ...mail.from, name: nameText(mail.from.name) },
        to: { ...mail.to, name: nameText(mail.to.name ?? '') },
        replyTo: mail.replyTo && { ...mail.replyTo, name: nameText(mail.replyTo.name ?? '') },
        subject: subjectText(mail.subject),
      };
      expect(await transport.send(clean, `clean-${index}`), what).toMatchObject({ outcome: 'sent' });
      sent.push(clean);
    }
    const caught = await arrived();
    expect(caught).toHaveLength(sent.length);
    for (const [index, mail] of sent.entries()) expectOnlyWhatWasSaid(caught[index], mail, adds);
  });
});
