import { fallbackProblems } from '../../src/mail/fallback-configuration.ts';
import { mailConfigurationSchema } from '../../src/mail/mail-configuration.ts';
import { halfAccess, halfAccessSentence, settingsSchema } from '../../src/settings.ts';
import { lastDeployment, trackedConfig, type Variables } from './deploy-config.ts';
import { deploymentFolder } from './deployment-folder.ts';
import type { DeployOptions } from './deploy-options.ts';
import { signingKeys } from './signing-keys.ts';

const checkedVariables = {
  MAIL_REPLY_TO: true,
  MAIL_AUTHSERV: true,
  DESK_URL: true,
  ACCESS_TEAM_DOMAIN: true,
  ACCESS_AUDIENCE: true,
} as const;

const exampleAddress = /[@.]example(\.(com|org|net))?>?$/;

/** Stands in for the address that Cloudflare gives a new Worker, until it is known. */
export const unknownUrl = 'https://address-not-known-yet.workers.dev';

export type DeploySettings = { name: string; vars: Variables; customDomain?: string };

/** What was given now, over what the last deployment had, over what wrangler.jsonc says. */
export function deploySettings(options: DeployOptions): DeploySettings {
  const tracked = trackedConfig();
  const last = lastDeployment();
  const name = options.name ?? last.name ?? tracked.name;
  if (last.name !== undefined && last.name !== name)
    throw new Error(
      `${deploymentFolder} holds the deployment ${last.name}. Set WIPEBOARD_DEPLOYMENT to another folder for ${name}.`,
    );
  const url = options.url ?? last.vars.PUBLIC_URL ?? unknownUrl;
  const { hostname } = new URL(url);
  return {
    name,
    customDomain: hostname.endsWith('.workers.dev') ? undefined : hostname,
    vars: { ...tracked.vars, ...last.vars, ...options.vars, ENVIRONMENT: 'production', PUBLIC_URL: url },
  };
}

/** One sentence for each setting that is wrong, whatever the secrets turn out to be. */
export function settingProblems(vars: Variables): string[] {
  const later = Object.fromEntries(mailSecrets(vars).map((secret) => [secret, 'given-later']));
  const complete = { ...vars, ...later, SEND_EMAIL: { send() {} } };
  const result = mailConfigurationSchema.safeParse(complete);
  const others = settingsSchema.pick(checkedVariables).safeParse(vars);
  const problems = [result, others].flatMap(({ error }) => error?.issues.map(({ message }) => message) ?? []);
  problems.push(...fallbackProblems(complete));
  if (others.success && halfAccess(others.data)) problems.push(halfAccessSentence);
  if (exampleAddress.test(vars.MAIL_FROM ?? ''))
    problems.push(
      `MAIL_FROM is still the example. Give the address that mails come from: --var MAIL_FROM="Corner Shop board <board@your-domain>".`,
    );
  return problems;
}

/** The secrets that mails need besides SIGNING_KEYS, by transport. */
export function mailSecrets(vars: Variables): string[] {
  const needed = (transport: string | undefined, prefix: string) => {
    if (transport === 'resend') return [`${prefix}RESEND_API_KEY`];
    return transport === 'smtp' && vars[`${prefix}SMTP_USERNAME`] ? [`${prefix}SMTP_PASSWORD`] : [];
  };
  return [...needed(vars.MAIL_TRANSPORT, ''), ...needed(vars.MAIL_FALLBACK_TRANSPORT, 'FALLBACK_')];
}

/** Sent along where the environment gives them; nothing is missing without them. */
const furtherSecrets = ['RESEND_WEBHOOK_SECRET'];

/**
 * The secrets to send along: the mail's from the environment, and signing keys where the Worker has none. Those that
 * the Worker has stay as they are unless the environment gives others; `missing` are nowhere.
 */
export function secretsToSet(vars: Variables, there: string[]): { secrets: Variables; missing: string[] } {
  const secrets: Variables = {};
  for (const secret of [...mailSecrets(vars), ...furtherSecrets]) {
    const given = process.env[secret];
    if (given) secrets[secret] = given;
  }
  const missing = mailSecrets(vars).filter((secret) => !secrets[secret] && !there.includes(secret));
  if (!there.includes('SIGNING_KEYS')) secrets.SIGNING_KEYS = signingKeys();
  return { secrets, missing };
}
