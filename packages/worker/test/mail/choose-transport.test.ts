import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { chooseTransport } from '../../src/mail/choose-transport.ts';
import { parseMailConfiguration } from '../../src/mail/mail-configuration.ts';

const { SEND_EMAIL } = env as unknown as { SEND_EMAIL: SendEmail };
const MAIL_FROM = 'Corner Shop board <board@shop.example>';
const resend = { MAIL_TRANSPORT: 'resend', MAIL_FROM, RESEND_API_KEY: 're_1' };
const smtp = { MAIL_TRANSPORT: 'smtp', MAIL_FROM, SMTP_HOST: 'mail.shop.example' };
const wrong = (environment: Record<string, unknown>): string => {
  try {
    chooseTransport(environment);
    return 'nothing';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('the transport that the environment asks for', () => {
  it('is chosen by MAIL_TRANSPORT, and other variables are no matter', () => {
    const around = { DB: {}, PUBLIC_URL: 'https://desk.example' };
    expect(chooseTransport({ ...around, ...resend })).toMatchObject({ name: 'resend', deduplicates: true });
    expect(chooseTransport({ ...around, ...smtp })).toMatchObject({ name: 'smtp', deduplicates: false });
    expect(chooseTransport({ MAIL_TRANSPORT: 'cloudflare', MAIL_FROM, SEND_EMAIL })).toMatchObject({
      name: 'cloudflare',
      deduplicates: false,
    });
  });

  it('takes the sender with a name, with a quoted name or bare', () => {
    for (const given of [MAIL_FROM, '"Corner Shop board" <board@shop.example>']) {
      expect(parseMailConfiguration({ ...smtp, MAIL_FROM: given }).from).toEqual({
        name: 'Corner Shop board',
        email: 'board@shop.example',
      });
    }
    expect(parseMailConfiguration({ ...smtp, MAIL_FROM: 'board@shop.example' }).from.name).toBe('');
  });

  it('fills in what is usual', () => {
    expect(parseMailConfiguration(resend)).toMatchObject({ url: 'https://api.resend.com' });
    expect(parseMailConfiguration(smtp)).toMatchObject({ port: 465, security: 'tls' });
    expect(parseMailConfiguration({ ...smtp, SMTP_SECURITY: 'starttls', SMTP_PORT: '' })).toMatchObject({
      port: 587,
    });
  });
});

describe('a wrong setting', () => {
  it.each<[Record<string, unknown>, string]>([
    [{}, 'MAIL_TRANSPORT must be'],
    [{ ...resend, MAIL_TRANSPORT: 'sendgrid' }, 'MAIL_TRANSPORT must be "resend", "cloudflare" or "smtp".'],
    [{ ...resend, MAIL_FROM: undefined }, 'MAIL_FROM is missing'],
    [{ ...resend, MAIL_FROM: 'Corner Shop' }, 'MAIL_FROM must be'],
    [{ ...resend, MAIL_FROM: 'a@b.example, c@d.example' }, 'MAIL_FROM must be'],
    [{ ...resend, RESEND_API_KEY: ' ' }, 'RESEND_API_KEY is missing'],
    [{ ...resend, RESEND_API_KEY: 're_1\n' }, 'RESEND_API_KEY holds'],
    [{ ...resend, RESEND_URL: 'api.resend.com' }, 'RESEND_URL must be a web address'],
    [{ ...resend, RESEND_URL: 'http://api.resend.com' }, 'RESEND_URL must be https'],
    [{ MAIL_TRANSPORT: 'cloudflare', MAIL_FROM }, 'The SEND_EMAIL binding is missing'],
    [{ ...smtp, SMTP_HOST: '' }, 'SMTP_HOST is missing'],
    [{ ...smtp, SMTP_HOST: 'smtp://mail.shop.example' }, 'SMTP_HOST must be a host name'],
    [{ ...smtp, SMTP_PORT: 'high' }, 'SMTP_PORT must be a number'],
    [{ ...smtp, SMTP_PORT: '70000' }, 'SMTP_PORT must be between'],
    [{ ...smtp, SMTP_PORT: '25' }, 'SMTP_PORT 25 is closed'],
    [{ ...smtp, SMTP_USERNAME: 'board' }, 'SMTP_USERNAME and SMTP_PASSWORD belong together'],
    [{ ...smtp, SMTP_SECURITY: 'ssl' }, 'SMTP_SECURITY must be "tls"'],
    [
      { ...smtp, SMTP_SECURITY: 'none', SMTP_USERNAME: 'b', SMTP_PASSWORD: 'hunter2' },
      'SMTP_SECURITY "none" would send',
    ],
  ])('%o is told in a sentence', (environment, sentence) => {
    const told = wrong(environment);
    expect(told).toContain(sentence);
    expect(told).not.toContain('Invalid input');
    expect(told).not.toContain('hunter2');
  });

  it('does not hide the others', () => {
    const told = wrong({ MAIL_TRANSPORT: 'smtp', SMTP_PORT: 'x' });
    for (const name of ['MAIL_FROM', 'SMTP_HOST', 'SMTP_PORT']) expect(told).toContain(name);
  });
});
