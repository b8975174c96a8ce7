import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { cloudflareTransport } from '../../../src/mail/cloudflare-transport.ts';
import { headerLimits, nameText, subjectText } from '../../../src/mail/mail-headers.ts';
import { resendTransport } from '../../../src/mail/resend-transport.ts';
import { smtpTransport } from '../../../src/mail/smtp-transport.ts';
import type { Mail, Transport } from '../../../src/mail/transport.ts';
import type { CaughtMail } from '../../../test-servers/orders.ts';
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

/** What a reader should see of words: spaces folded, encoded words broken up, too much cut off. */
function seenAs(text: string, limit: number): string {
  const words = text.toWellFormed().replaceAll('=?', '= ?').replaceAll(/\s+/g, ' ').trim();
  return words.length <= limit ? words : `${words.slice(0, limit - 1).trimEnd()}…`;
}

function expectOnlyWhatWasSaid([caught, ...more]: CaughtMail[], mail: Mail, adds: string[]): void {
  expect(more).toEqual([]);
  const expected = ['from', 'to', 'subject', 'mime-version', 'content-type', 'auto-submitted', ...adds];
  if (mail.replyTo) expected.push('reply-to');
  expected.push(...Object.keys(mail.headers).map((name) => name.toLowerCase()));
  expect(caught?.headerNames.toSorted()).toEqual(expected.toSorted());
  expect(caught).toMatchObject({
    from: [{ name: seenAs(mail.from.name, headerLimits.name), address: mail.from.email }],
    to: [{ address: mail.to.email }],
    replyTo: mail.replyTo ? [{ address: mail.replyTo.email }] : [],
    cc: 0,
    bcc: 0,
  });
  expect(caught?.envelope.to).toHaveLength(1);
  expect(seenAs(caught?.subject ?? '', 10_000)).toBe(seenAs(mail.subject, headerLimits.subject));
  expect(caught?.text.trimEnd()).toBe(mail.text.trimEnd());
  expect(caught?.html.trimEnd()).toBe(mail.html.trimEnd());
}

/** Sends all, sixteen at a time, each marked in its text; gives what became of each and what arrived of it. */
async function sendAll(line: Line, mails: { name: string; mail: Mail }[]) {
  const marked = mails.map(({ name, mail }, index) => ({ name, mail: { ...mail, text: `number ${index}` } }));
  const outcomes: string[] = [];
  for (let start = 0; start < marked.length; start += 16) {
    const batch = marked.slice(start, start + 16);
    const tries = batch.map(({ mail }, place) => line.transport.send(mail, `number-${start + place}`));
    outcomes.push(...(await Promise.all(tries)).map(({ outcome }) => outcome));
  }
  const caught = await line.arrived();
  return marked.map(({ name, mail }, index) => ({
    name,
    mail,
    outcome: outcomes[index],
    caught: caught.filter(({ text }) => text.trimEnd() === mail.text),
    arrived: caught.length,
  }));
}

describe.each(Object.keys(lines))('header injections by %s', { timeout: 60_000 }, (name) => {
  it('either are refused and nothing leaves, or arrive as plain words', async () => {
    const line = await lines[name]!();
    const results = await sendAll(line, injections);
    const sent = results.filter(({ outcome }) => outcome === 'sent');
    const refused = results.filter(({ outcome }) => outcome === 'refused');
    expect(sent.length + refused.length).toBe(injections.length);
    expect(results[0]?.arrived).toBe(sent.length);
    for (const { mail, caught } of sent) expectOnlyWhatWasSaid(caught, mail, line.adds);
    expect(injections.length).toBeGreaterThanOrEqual(300);
    expect(sent.length).toBeGreaterThan(30);
    expect(refused.length).toBeGreaterThan(200);
  });

  it('in words that went through subjectText and nameText always arrive, and as plain words', async () => {
    const line = await lines[name]!();
    const inWords = injections.filter((injection) => /^(?:subject|\w+ name):/.test(injection.name));
    const results = await sendAll(
      line,
      inWords.map(({ name: what, mail }) => ({
        name: what,
        mail: {
          ...mail,
          from: { ...mail.from, name: nameText(mail.from.name) },
          to: { ...mail.to, name: nameText(mail.to.name ?? '') },
          replyTo: mail.replyTo && { ...mail.replyTo, name: nameText(mail.replyTo.name ?? '') },
          subject: subjectText(mail.subject),
        },
      })),
    );
    expect(results.length).toBeGreaterThan(120);
    expect(results[0]?.arrived).toBe(results.length);
    for (const { name: what, mail, outcome, caught } of results) {
      expect(outcome, what).toBe('sent');
      expectOnlyWhatWasSaid(caught, mail, line.adds);
    }
  });
});
