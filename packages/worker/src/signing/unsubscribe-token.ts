import { boardKeySchema } from '../domain/board/board.ts';
import type { SigningKey } from '../settings.ts';
import { addressMarks } from './address-mark.ts';
import { base64url, fromBase64url, mac, sameBytes } from './mac.ts';

const sealBytes = 16;

/**
 * `board.mark.mac`: ends the mails of one board to one address. It holds only the address's mark, and works when what
 * the mail was about has long been erased.
 */
export async function unsubscribeToken(
  board: string,
  address: string,
  keys: readonly SigningKey[],
): Promise<string> {
  const [mark] = await addressMarks(address, keys);
  const name = `${board}.${mark!.slice(1)}`;
  return `${name}.${base64url(await seal(name, keys[0]!))}`;
}

/** The board and the address's mark; undefined for a token that none of our keys made. */
export async function readUnsubscribeToken(
  token: string,
  keys: readonly SigningKey[],
): Promise<{ board: string; mark: string } | undefined> {
  const [board, mark, sealText, ...rest] = token.split('.');
  const given = fromBase64url(sealText ?? '');
  if (!given || !mark || rest.length > 0 || !boardKeySchema.safeParse(board).success) return undefined;
  const seals = await Promise.all(keys.map((key) => seal(`${board}.${mark}`, key)));
  if (!seals.map((expected) => sameBytes(given, expected)).includes(true)) return undefined;
  return { board: board!, mark: `~${mark}` };
}

async function seal(name: string, key: SigningKey): Promise<Uint8Array> {
  return (await mac(key, 'unsubscribe', name)).slice(0, sealBytes);
}
