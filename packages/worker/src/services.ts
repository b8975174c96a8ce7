import { ulid } from 'ulid';
import { logFault } from './log-fault.ts';
import { chooseTransport } from './mail/choose-transport.ts';
import { hasFallback, parseFallbackConfiguration } from './mail/fallback-configuration.ts';
import { fallbackTransport } from './mail/fallback-transport.ts';
import { parseMailConfiguration } from './mail/mail-configuration.ts';
import type { Transport } from './mail/transport.ts';
import { parseSettings, type Doorbell, type Env, type Settings } from './settings.ts';
import { base64url } from './signing/mac.ts';
import { parseWebhookSecrets } from './signing/webhook-signature.ts';

/** `from` is the address that mails come from. */
export type Mailer = { transport: Transport; from: string };

// Queues delay a message by twelve hours at most.
const longestDelay = 43_200;

/** The world as operations meet it. */
export type Services = {
  settings: Settings;
  /** Where boards are looked up; each board names the database that holds the rest of it. */
  directory: D1Database;
  database(name: string): D1Database;
  databaseNames: string[];
  now(): number;
  random(): number;
  /** A fresh ULID: 26 characters, ordered by time. */
  newId(): string;
  /** 256 random bits in base64url, for what nobody may guess. */
  secret(): string;
  /** Throws one sentence for each wrong mail setting. */
  mailer(): Mailer;
  /** The second transport, if there is one. Throws like `mailer`. */
  fallbackMailer(): Mailer | undefined;
  /** The secrets of the webhook that mail services report to; none where nothing is to be reported. Throws like `mailer`. */
  webhookSecrets(): Uint8Array[];
  /** Tells the queue that mails are owed; false if it couldn't be told. Never throws: the cron finds what the bell missed. */
  ring(owed: { message: Doorbell; dueAt: number }[]): Promise<boolean>;
  /** Lets work end after the answer; what fails in it is for the work itself to say. */
  meanwhile(work: Promise<unknown>): void;
};

/** `waitUntil` keeps the Worker alive for what may end after the answer. */
export function services(env: Env, waitUntil: (work: Promise<unknown>) => void): Services {
  const settings = parseSettings(env);
  const now = () => Date.now() + (settings.ENVIRONMENT === 'local' ? settings.CLOCK_OFFSET_MS : 0);
  const databaseNames = Object.keys(env).filter((name) => name === 'DB' || name.startsWith('DB_'));
  return {
    settings,
    directory: env.DB,
    databaseNames,
    database(name) {
      if (!databaseNames.includes(name)) throw new Error(`no D1 binding named ${name}`);
      return env[name] as D1Database;
    },
    now,
    random: () => crypto.getRandomValues(new Uint32Array(1))[0]! / 2 ** 32,
    newId: () => ulid(now(), units()),
    secret: () => base64url(crypto.getRandomValues(new Uint8Array(32))),
    mailer: () => ({ transport: chooseTransport(env), from: parseMailConfiguration(env).from.email }),
    fallbackMailer: () =>
      hasFallback(env)
        ? { transport: fallbackTransport(env), from: parseFallbackConfiguration(env).from.email }
        : undefined,
    webhookSecrets: () => parseWebhookSecrets(env.RESEND_WEBHOOK_SECRET),
    ring(owed) {
      const messages = owed.map(({ message, dueAt }) => ({
        body: message,
        delaySeconds: Math.min(longestDelay, Math.max(0, Math.ceil((dueAt - now()) / 1000))),
      }));
      const rung = env.DOORBELL.sendBatch(messages).then(
        () => true,
        (error: unknown) => {
          logFault('doorbell', undefined, error);
          return false;
        },
      );
      waitUntil(rung);
      return rung;
    },
    meanwhile: waitUntil,
  };
}

/** Eighty random bits at one call, a character's worth at a time; asking for each by itself takes longer than the rest. */
function units(): () => number {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  let next = 0;
  return () => bytes[next++ % bytes.length]! / 256;
}
