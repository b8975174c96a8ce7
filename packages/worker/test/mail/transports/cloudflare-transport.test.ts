import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { cloudflareTransport } from '../../../src/mail/cloudflare-transport.ts';
import { sampleMail } from './sample-mail.ts';

const bindings = env as unknown as { SEND_EMAIL: SendEmail; SEND_EMAIL_TO_OWNER: SendEmail };

/** The real binding, with a note of what it was handed. */
function watched(binding: SendEmail): { binding: SendEmail; handed: unknown[] } {
  const handed: unknown[] = [];
  const send = (message: EmailMessage): Promise<EmailSendResult> => {
    handed.push(message);
    return binding.send(message);
  };
  return { binding: { send } as SendEmail, handed };
}

const failing = (error: unknown): SendEmail => ({ send: () => Promise.reject(error) }) as SendEmail;

describe('Cloudflare taking a mail', () => {
  it('gets one recipient and our headers, and its id is kept', async () => {
    const { binding, handed } = watched(bindings.SEND_EMAIL);
    const mail = sampleMail();
    const delivery = await cloudflareTransport({ binding }).send(mail, 'out_1');
    expect(delivery).toEqual({ outcome: 'sent', providerId: expect.stringMatching(/^<.+@shop\.example>$/) });
    expect(handed).toEqual([
      {
        from: mail.from,
        to: mail.to,
        replyTo: 'customer@post.example',
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        headers: { ...mail.headers, 'Auto-Submitted': 'auto-generated' },
      },
    ]);
  });
});

describe('Cloudflare not taking a mail', () => {
  it('because the binding may not write to that address: kept, and the binding is named', async () => {
    const delivery = await cloudflareTransport({ binding: bindings.SEND_EMAIL_TO_OWNER }).send(
      sampleMail(),
      'out_1',
    );
    expect(delivery).toMatchObject({ outcome: 'retry', reason: expect.stringContaining('SEND_EMAIL') });
  });

  it.each([
    ['E_RATE_LIMIT_EXCEEDED', 'retry'],
    ['E_DAILY_LIMIT_EXCEEDED', 'retry'],
    ['E_INTERNAL_SERVER_ERROR', 'retry'],
    ['E_SENDER_NOT_VERIFIED', 'retry'],
    ['E_SENDER_DOMAIN_NOT_AVAILABLE', 'retry'],
    ['E_RECIPIENT_NOT_ALLOWED', 'retry'],
    ['E_SOMETHING_NEW', 'retry'],
    ['E_RECIPIENT_SUPPRESSED', 'refused'],
    ['E_DELIVERY_FAILED', 'refused'],
    ['E_VALIDATION_ERROR', 'refused'],
    ['E_HEADER_NOT_ALLOWED', 'refused'],
  ])('with %s: %s', async (code, outcome) => {
    const binding = failing(Object.assign(new Error('planted'), { code }));
    const delivery = await cloudflareTransport({ binding }).send(sampleMail(), 'out_1');
    expect(delivery).toEqual({ outcome, reason: expect.stringContaining(`${code}: planted`) });
  });

  it('because the line to it broke: nobody knows', async () => {
    const binding = failing(new Error('Network connection lost.'));
    expect((await cloudflareTransport({ binding }).send(sampleMail(), 'out_1')).outcome).toBe('uncertain');
  });

  it('because it never answers: nobody knows', async () => {
    const binding = { send: () => new Promise(() => undefined) } as unknown as SendEmail;
    const delivery = await cloudflareTransport({ binding, timeoutMs: 20 }).send(sampleMail(), 'out_1');
    expect(delivery).toMatchObject({ outcome: 'uncertain', reason: expect.stringContaining('20 ms') });
  });
});
