import type { SigningKey } from '../settings.ts';
import { mac } from './mac.ts';

/** The secret of one hook and generation as Standard Webhooks writes it: `whsec_` and 256 bits in base64. */
export async function hookSecret(key: SigningKey, hook: string, generation: number): Promise<string> {
  const bytes = await hookSecretBytes(key, hook, generation);
  return `whsec_${btoa(String.fromCharCode(...bytes))}`;
}

export const hookSecretBytes = (key: SigningKey, hook: string, generation: number): Promise<Uint8Array> =>
  mac(key, 'hook', `${hook} ${generation}`);
