import * as z from 'zod';
import { isPlainAddress } from './mail/mail-headers.ts';
import { replyTokenLength } from './signing/reply-address.ts';

const signingKeysSchema = z
  .string('SIGNING_KEYS is missing: give it at least one "name:secret"')
  .transform((text) => text.split(',').map((pair) => pair.trim().split(':')))
  .refine(
    (pairs) =>
      pairs.every(
        ([id, secret, ...rest]) =>
          /^[a-z0-9]{1,12}$/.test(id ?? '') && (secret?.length ?? 0) >= 32 && rest.length === 0,
      ),
    'SIGNING_KEYS must look like "k1:secret,k0:older-secret", each secret at least 32 characters',
  )
  .transform((pairs) => pairs.map(([id, secret]) => ({ id: id!, secret: secret! })));

const longestReplyName = 64 - replyTokenLength;

const absentIfEmpty = (value: unknown) => (value === '' ? undefined : value);

const replyTo = z
  .string('MAIL_REPLY_TO must be an address like "reply@desk.example"')
  .trim()
  .refine(
    (address) =>
      isPlainAddress(address) && !address.includes('+') && address.lastIndexOf('@') <= longestReplyName,
    `MAIL_REPLY_TO must be an address like "reply@desk.example", without "+" and with at most ${longestReplyName} characters before the "@"`,
  );

const origin = (sentence: string) => z.url(sentence).transform((text) => new URL(text).origin);

const teamDomain = z
  .string()
  .regex(
    /^(?:https:\/\/)?[a-z0-9-]+\.cloudflareaccess\.com\/?$/i,
    'ACCESS_TEAM_DOMAIN must be the team’s domain, like shop.cloudflareaccess.com',
  )
  .transform((text) => `https://${text.replace(/^https:\/\/|\/$/gi, '').toLowerCase()}`);

/** What every door needs of its environment; mail settings are parsed by the mailer. */
export const settingsSchema = z.object({
  ENVIRONMENT: z.enum(['production', 'local'], 'ENVIRONMENT must be "production" or "local"'),
  PUBLIC_URL: origin('PUBLIC_URL must be the address of this Worker, like https://desk.example'),
  /** A host of its own for the desk; absent where it shares the public one. */
  DESK_URL: z.preprocess(
    absentIfEmpty,
    origin('DESK_URL must be the address of the desk, like https://desk.example').optional(),
  ),
  ACCESS_TEAM_DOMAIN: z.preprocess(absentIfEmpty, teamDomain.optional()),
  ACCESS_AUDIENCE: z.preprocess(
    absentIfEmpty,
    z
      .string()
      .regex(/^[A-Za-z0-9_-]{16,200}$/, 'ACCESS_AUDIENCE must be the application’s audience (AUD) tag')
      .optional(),
  ),
  SIGNING_KEYS: signingKeysSchema,
  CLOCK_OFFSET_MS: z.coerce.number().int().default(0),
  /** Where replies by mail come in; absent where nobody receives them. */
  MAIL_REPLY_TO: z.preprocess(absentIfEmpty, replyTo.optional()),
  /** Who says in `Authentication-Results` what was proved of a mail (RFC 8601 §2.5). */
  MAIL_AUTHSERV: z.preprocess(
    absentIfEmpty,
    z
      .string()
      .regex(/^[A-Za-z0-9.-]+$/, 'MAIL_AUTHSERV must be a name like "mx.cloudflare.net"')
      .toLowerCase()
      .default('mx.cloudflare.net'),
  ),
});

export type Settings = z.infer<typeof settingsSchema>;
type Access = Pick<Settings, 'ACCESS_TEAM_DOMAIN' | 'ACCESS_AUDIENCE'>;

export const halfAccess = ({ ACCESS_TEAM_DOMAIN, ACCESS_AUDIENCE }: Access): boolean =>
  (ACCESS_TEAM_DOMAIN === undefined) !== (ACCESS_AUDIENCE === undefined);

export const halfAccessSentence =
  'ACCESS_TEAM_DOMAIN and ACCESS_AUDIENCE belong together: set both, or neither.';

/** What stands before the desk if Cloudflare Access does; `team` is an origin, and the issuer of its assertions. */
export const accessOf = ({ ACCESS_TEAM_DOMAIN: team, ACCESS_AUDIENCE: audience }: Access) =>
  team && audience ? { team, audience } : undefined;

/** Where the board’s people meet the desk. */
export const deskUrl = ({ DESK_URL, PUBLIC_URL }: Settings): string => DESK_URL ?? PUBLIC_URL;

export type SigningKey = Settings['SIGNING_KEYS'][number];

export type Doorbell = { board: string; outbox: string };

/** The bindings of wrangler.jsonc; further D1 databases for boards are named DB_SOMETHING. */
export type Env = {
  DB: D1Database;
  DOORBELL: Queue<Doorbell>;
  RATE_LIMIT: RateLimit;
  SEARCH_LIMIT?: RateLimit;
  ASSETS: Fetcher;
  SEND_EMAIL?: SendEmail;
} & Record<string, unknown>;

const parsed = new WeakMap<Env, Settings>();

/** Refuses an environment with one sentence per wrong setting. One environment is parsed once. */
export function parseSettings(env: Env): Settings {
  const known = parsed.get(env);
  if (known) return known;
  const result = settingsSchema.safeParse(env);
  if (!result.success) throw new Error(result.error.issues.map(({ message }) => message).join('. '));
  if (halfAccess(result.data)) throw new Error(halfAccessSentence);
  parsed.set(env, result.data);
  return result.data;
}
