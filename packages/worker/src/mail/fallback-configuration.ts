import { parseMailConfiguration, type MailConfiguration } from './mail-configuration.ts';

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
export function fallbackEnvironment(env: Record<string, unknown>): Record<string, unknown> {
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
    const sentence = error instanceof Error ? error.message : String(error);
    throw new Error(aboutFallback(sentence), { cause: error });
  }
}

/** One sentence for each wrong setting of the second transport; none where there is no such transport. */
export function fallbackProblems(env: Record<string, unknown>): string[] {
  if (!hasFallback(env)) return [];
  try {
    parseFallbackConfiguration(env);
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
