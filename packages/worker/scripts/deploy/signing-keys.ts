import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { settingsSchema } from '../../src/settings.ts';
import { workerFolder } from '../run-wrangler.ts';
import { deploymentFolder } from './deployment-folder.ts';

/** Keys made here stay readable to their owner alone: Cloudflare never shows a secret again. */
export const keptKeysFile = join(deploymentFolder, 'signing-keys');

/** The keys of the environment, else those kept for this deployment, else new ones, which are then kept. */
export function signingKeys(): string {
  const found = process.env.SIGNING_KEYS ?? keptKeys();
  if (found) {
    const checked = settingsSchema.shape.SIGNING_KEYS.safeParse(found);
    if (!checked.success) throw new Error(`${checked.error.issues[0]!.message}.`);
    return found;
  }
  const keys = `k1:${randomBytes(32).toString('base64url')}`;
  mkdirSync(deploymentFolder, { recursive: true });
  writeFileSync(keptKeysFile, `${keys}\n`, { mode: 0o600 });
  return keys;
}

export function keptKeys(): string | undefined {
  return existsSync(keptKeysFile) ? readFileSync(keptKeysFile, 'utf8').trim() : undefined;
}

/** The keys of the environment, else those kept for the deployment, else those of packages/worker/.dev.vars. */
export function keysAtHand(): string | undefined {
  const found = process.env.SIGNING_KEYS ?? keptKeys();
  if (found) return found;
  const file = join(workerFolder, '.dev.vars');
  return existsSync(file) ? parseEnv(readFileSync(file, 'utf8')).SIGNING_KEYS : undefined;
}
