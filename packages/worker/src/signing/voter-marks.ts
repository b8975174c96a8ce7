import type { SigningKey } from '../settings.ts';
import { base64url, mac } from './mac.ts';

/**
 * What stands for a device’s token among a board’s votes: keyed, so that nobody who reads the database can vote in its
 * name, and another at each board. One for each key, today’s first.
 */
export async function voterMarks(
  token: string,
  board: string,
  keys: readonly SigningKey[],
): Promise<[string, ...string[]]> {
  const seals = await Promise.all(keys.map((key) => mac(key, 'voter', `${board} ${token}`)));
  return seals.map((seal) => `dev:${base64url(seal.slice(0, 16))}`) as [string, ...string[]];
}
