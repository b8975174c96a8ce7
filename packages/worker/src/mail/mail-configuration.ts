import * as z from 'zod';
import { isPlainAddress, nameText } from './mail-headers.ts';

const absentIfEmpty = (value: unknown): unknown =>
  typeof value === 'string' && value.trim() === '' ? undefined : value;
const text = (message: string) => z.preprocess(absentIfEmpty, z.string(message));
const optionalText = z.preprocess(absentIfEmpty, z.string().optional());

const isLoopback = (host: string): boolean => ['localhost', '127.0.0.1', '::1', '[::1]'].includes(host);

const isHttp = (url: string): boolean => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

/** `Corner Shop board <board@shop.example>`, `"Corner Shop" <board@…>` or the plain address. */
function parseSender(value: string): { name: string; email: string } | undefined {
  const named = /^\s*(.*?)\s*<([^<>]+)>\s*$/.exec(value);
  const name = (named?.[1] ?? '').replace(/^"(.*)"$/, '$1');
  const email = (named?.[2] ?? value).trim();
  if (!isPlainAddress(email) || name !== nameText(name)) return undefined;
  return { name, email };
}

const from = text(
  'MAIL_FROM is missing: give the address that mails come from, like "Corner Shop board <board@shop.example>".',
).transform((value, context) => {
  const sender = parseSender(value);
  if (sender !== undefined) return sender;
  context.addIssue(
    'MAIL_FROM must be an address or "Name <address>", like "Corner Shop board <board@shop.example>".',
  );
  return z.NEVER;
});

const resend = z
  .object({
    MAIL_TRANSPORT: z.literal('resend'),
    MAIL_FROM: from,
    RESEND_API_KEY: text(
      'RESEND_API_KEY is missing: make one at resend.com/api-keys and set it as a secret.',
    ).refine(
      (key) => /^[\x21-\x7e]+$/.test(key),
      'RESEND_API_KEY holds a space or a line break; it was probably copied with something around it.',
    ),
    RESEND_URL: z.preprocess(
      absentIfEmpty,
      z
        .string()
        .refine(isHttp, {
          error: 'RESEND_URL must be a web address; leave it out to use https://api.resend.com.',
          abort: true,
        })
        .refine(
          (url) => new URL(url).protocol === 'https:' || isLoopback(new URL(url).hostname),
          'RESEND_URL must be https, because the API key travels with each request.',
        )
        .default('https://api.resend.com'),
    ),
  })
  .transform((env) => ({
    transport: 'resend' as const,
    from: env.MAIL_FROM,
    apiKey: env.RESEND_API_KEY,
    url: env.RESEND_URL,
  }));

const cloudflare = z
  .object({
    MAIL_TRANSPORT: z.literal('cloudflare'),
    MAIL_FROM: from,
    SEND_EMAIL: z.custom<SendEmail>(
      (binding) => typeof (binding as Partial<SendEmail> | undefined)?.send === 'function',
      'The SEND_EMAIL binding is missing: add "send_email": [{ "name": "SEND_EMAIL" }] to wrangler.jsonc.',
    ),
  })
  .transform((env) => ({ transport: 'cloudflare' as const, from: env.MAIL_FROM, binding: env.SEND_EMAIL }));

const smtp = z
  .object({
    MAIL_TRANSPORT: z.literal('smtp'),
    MAIL_FROM: from,
    SMTP_HOST: text('SMTP_HOST is missing: give the name of your mail server.').refine(
      (host) => /^[A-Za-z0-9.:[\]-]+$/.test(host),
      'SMTP_HOST must be a host name alone, without "smtp://" or a port.',
    ),
    SMTP_PORT: z.preprocess(
      absentIfEmpty,
      z.coerce
        .number('SMTP_PORT must be a number, usually 465.')
        .int('SMTP_PORT must be a whole number, usually 465.')
        .min(1, 'SMTP_PORT must be between 1 and 65535.')
        .max(65_535, 'SMTP_PORT must be between 1 and 65535.')
        .refine(
          (port) => port !== 25,
          'SMTP_PORT 25 is closed to Workers: use 465 with tls or 587 with starttls.',
        )
        .optional(),
    ),
    SMTP_USERNAME: optionalText,
    SMTP_PASSWORD: optionalText,
    // RFC 8314 §3.3 prefers TLS from the first byte to STARTTLS.
    SMTP_SECURITY: z.preprocess(
      absentIfEmpty,
      z
        .enum(['tls', 'starttls', 'none'], 'SMTP_SECURITY must be "tls", "starttls" or "none".')
        .default('tls'),
    ),
  })
  .superRefine((env, context) => {
    if ((env.SMTP_USERNAME === undefined) !== (env.SMTP_PASSWORD === undefined)) {
      context.addIssue('SMTP_USERNAME and SMTP_PASSWORD belong together: set both or neither.');
    }
    if (env.SMTP_SECURITY === 'none' && env.SMTP_PASSWORD !== undefined && !isLoopback(env.SMTP_HOST)) {
      context.addIssue(
        'SMTP_SECURITY "none" would send SMTP_PASSWORD readable to everyone on the way: use "tls" or "starttls".',
      );
    }
  })
  .transform((env) => ({
    transport: 'smtp' as const,
    from: env.MAIL_FROM,
    host: env.SMTP_HOST,
    port: env.SMTP_PORT ?? (env.SMTP_SECURITY === 'tls' ? 465 : 587),
    security: env.SMTP_SECURITY,
    ...(env.SMTP_USERNAME !== undefined && env.SMTP_PASSWORD !== undefined
      ? { credentials: { username: env.SMTP_USERNAME, password: env.SMTP_PASSWORD } }
      : {}),
  }));

/** The Worker's environment as far as mail goes; other variables are none of its business. */
export const mailConfigurationSchema = z.discriminatedUnion('MAIL_TRANSPORT', [resend, cloudflare, smtp], {
  error: 'MAIL_TRANSPORT must be "resend", "cloudflare" or "smtp".',
});

export type MailConfiguration = z.infer<typeof mailConfigurationSchema>;

/** Throws one sentence for each wrong setting. */
export function parseMailConfiguration(env: Record<string, unknown>): MailConfiguration {
  const result = mailConfigurationSchema.safeParse(env);
  if (result.success) return result.data;
  throw new Error(result.error.issues.map(({ message }) => message).join(' '));
}
