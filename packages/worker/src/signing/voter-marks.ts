import type { SigningKey } from '../settings.ts';
import { base64url, mac } from './mac.ts';

/**
 * What stands for a device’s token among a board’s votes: keyed, so that nobody who reads the database can vote in its
 * name, and another at each board. One for each key, today’s first.
 */
export const voterMarks = (token: string, board: string, keys: readonly SigningKey[]): Promise<Marks> =>
  marks('dev', `${board} ${token}`, keys);

/** The same for who votes by mail, without a script. */
export const mailVoterMarks = (address: string, board: string, keys: readonly SigningKey[]): Promise<Marks> =>
  marks('mail', `${board} mail ${address.toLowerCase()}`, keys);

type Marks = [string, ...string[]];

async function marks(kind: string, text: string, keys: readonly SigningKey[]): Promise<Marks> {
  const seals = await Promise.all(keys.map((key) => mac(key, 'voter', text)));
  return seals.map((seal) => `${kind}:${base64url(seal.slice(0, 16))}`) as Marks;
}
