import { describe, expect, it } from 'vitest';
import { hasFallback, parseFallbackConfiguration } from '../../src/mail/fallback-configuration.ts';
import { fallbackTransport } from '../../src/mail/fallback-transport.ts';
import { orderServer } from './transports/ordered-server.ts';
import { sampleMail } from './transports/sample-mail.ts';

const first = {
  MAIL_TRANSPORT: 'resend',
  MAIL_FROM: 'Corner Shop <board@shop.example>',
  RESEND_API_KEY: 're_first',
};
const smtp = { ...first, MAIL_FALLBACK_TRANSPORT: 'smtp', FALLBACK_SMTP_HOST: 'mail.second.example' };

describe('the second transport', () => {
  it('is absent until it is named', () => {
    expect(hasFallback(first)).toBe(false);
    expect(hasFallback({ ...first, MAIL_FALLBACK_TRANSPORT: ' ' })).toBe(false);
    expect(hasFallback(smtp)).toBe(true);
  });

  it('has settings of its own, and the first one’s sender unless it names another', () => {
    expect(parseFallbackConfiguration(smtp)).toMatchObject({
      transport: 'smtp',
      host: 'mail.second.example',
      port: 465,
      from: { email: 'board@shop.example' },
    });
    expect(
      parseFallbackConfiguration({ ...smtp, FALLBACK_MAIL_FROM: 'board@second.example' }).from.email,
    ).toBe('board@second.example');
  });

  it('shares the binding of Cloudflare unless it has its own', () => {
    const SEND_EMAIL = { send: async () => ({ messageId: 'x' }) };
    const cloudflare = { ...first, MAIL_FALLBACK_TRANSPORT: 'cloudflare', SEND_EMAIL };
    expect(fallbackTransport(cloudflare)).toMatchObject({ name: 'cloudflare', deduplicates: false });
  });

  it.each([
    [
      { MAIL_FALLBACK_TRANSPORT: 'pigeon' },
      'MAIL_FALLBACK_TRANSPORT must be "resend", "cloudflare" or "smtp".',
    ],
    [{ MAIL_FALLBACK_TRANSPORT: 'resend' }, 'FALLBACK_RESEND_API_KEY is missing'],
    [{ FALLBACK_SMTP_HOST: '' }, 'FALLBACK_SMTP_HOST is missing'],
    [{ FALLBACK_SMTP_PORT: '25' }, 'FALLBACK_SMTP_PORT 25 is closed to Workers'],
    [{ FALLBACK_SMTP_USERNAME: 'dana' }, 'FALLBACK_SMTP_USERNAME and FALLBACK_SMTP_PASSWORD belong together'],
    [{ FALLBACK_MAIL_FROM: 'Corner Shop' }, 'FALLBACK_MAIL_FROM must be an address'],
    [{ MAIL_FALLBACK_TRANSPORT: 'cloudflare' }, 'The FALLBACK_SEND_EMAIL binding is missing'],
  ])('refuses %j and names the setting as it is called', (wrong, sentence) => {
    expect(() => fallbackTransport({ ...smtp, ...wrong })).toThrow(sentence);
  });

  it('names its own settings where the service blames them', async () => {
    const { port } = await orderServer({ kind: 'resend', apiKey: 're_other' });
    const transport = fallbackTransport({
      ...first,
      MAIL_FALLBACK_TRANSPORT: 'resend',
      FALLBACK_RESEND_API_KEY: 're_wrong',
      FALLBACK_RESEND_URL: `http://127.0.0.1:${port}`,
    });
    const delivery = await transport.send(sampleMail(), 'obx_1');
    expect(delivery).toMatchObject({
      outcome: 'retry',
      reason: expect.stringContaining(
        'see FALLBACK_RESEND_API_KEY and the sender domain in FALLBACK_MAIL_FROM',
      ),
    });
  });
});
