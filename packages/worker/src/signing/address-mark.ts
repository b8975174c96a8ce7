import type { SigningKey } from '../settings.ts';
import { base64url, mac } from './mac.ts';

/** An address has an "@"; a mark in its place has none, so nobody takes it for one. */
const sign = '~';

/**
 * What stands for an address where only "the same one again" has to be known: keyed, so that nobody who reads the
 * database can try addresses. One for each key, today's first.
 */
export async function addressMarks(address: string, keys: readonly SigningKey[]): Promise<string[]> {
  const seals = await Promise.all(keys.map((key) => mac(key, 'address', address.toLowerCase())));
  return seals.map((seal) => sign + base64url(seal.slice(0, 16)));
}
