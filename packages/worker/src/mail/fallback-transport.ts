import { chooseTransport } from './choose-transport.ts';
import { parseMailConfiguration, type MailConfiguration } from './mail-configuration.ts';
import type { Transport } from './transport.ts';

/** What the second transport's settings are called without their prefix. `MAIL_FROM` and `SEND_EMAIL` may be shared. */
const shared = ['MAIL_FROM', 'SEND_EMAIL'];
const own = [
  'RESEND_API_KEY',
  'RESEND_URL',
  'SMTP_HOST',
  'SMTP_PORT',
  'SMTP_SECURITY',
  'SMTP_USERNAME',
  'SMTP_PASSWORD',
];

const isSet = (value: unknown): boolean =>
  value !== undefined && (typeof value !== 'string' || value.trim() !== '');

export const hasFallback = (env: Record<string, unknown>): boolean => isSet(env.MAIL_FALLBACK_TRANSPORT);

/** The settings of the second transport under the names that the first one has. */
function fallbackEnvironment(env: Record<string, unknown>): Record<string, unknown> {
  const value = (name: string) => {
    const given = env[`FALLBACK_${name}`];
    return isSet(given) || !shared.includes(name) ? given : env[name];
  };
  return {
    MAIL_TRANSPORT: env.MAIL_FALLBACK_TRANSPORT,
    ...Object.fromEntries([...shared, ...own].map((name) => [name, value(name)])),
  };
}

/** A sentence about the first transport's settings, said of the second's. */
export const aboutFallback = (sentence: string): string =>
  sentence
    .replaceAll(/\bMAIL_TRANSPORT\b/g, 'MAIL_FALLBACK_TRANSPORT')
    .replaceAll(/\b(MAIL_FROM|SEND_EMAIL|RESEND_[A-Z_]*|SMTP_[A-Z_]*)/g, 'FALLBACK_$1');

/** Throws one sentence for each wrong setting. */
export function parseFallbackConfiguration(env: Record<string, unknown>): MailConfiguration {
  try {
    return parseMailConfiguration(fallbackEnvironment(env));
  } catch (error) {
    throw new Error(aboutFallback(error instanceof Error ? error.message : String(error)));
  }
}

/** The second transport, by which mails go that the first has not delivered in time. Throws like `chooseTransport`. */
export function fallbackTransport(env: Record<string, unknown>): Transport {
  parseFallbackConfiguration(env);
  const transport = chooseTransport(fallbackEnvironment(env));
  return {
    ...transport,
    async send(mail, key, handOver) {
      const delivery = await transport.send(mail, key, handOver);
      return delivery.outcome === 'sent' ? delivery : { ...delivery, reason: aboutFallback(delivery.reason) };
    },
  };
}
