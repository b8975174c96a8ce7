import { boardKeySchema } from '../domain/board/board.ts';
import type { SigningKey } from '../settings.ts';
import { base64url, fromBase64url, mac, sameBytes } from './mac.ts';

const sealBytes = 16;

/** `board.submission.mac`, with 128 bits of HMAC: derived, so that a resend gets the same receipt and none is stored. */
export async function receiptToken(
  board: string,
  submission: string,
  keys: readonly SigningKey[],
): Promise<string> {
  const name = `${board}.${submission.slice(4)}`;
  return `${name}.${base64url(await seal(name, keys[0]!))}`;
}

/** Which submission a receipt is for; undefined for a token that none of our keys made. */
export async function readReceiptToken(
  token: string,
  keys: readonly SigningKey[],
): Promise<{ board: string; submission: string } | undefined> {
  const [board, ulid, sealText, ...rest] = token.split('.');
  const given = fromBase64url(sealText ?? '');
  if (!given || rest.length > 0 || !boardKeySchema.safeParse(board).success) return undefined;
  if (!/^[0-9A-HJKMNP-TV-Z]{26}$/.test(ulid ?? '')) return undefined;
  const seals = await Promise.all(keys.map((key) => seal(`${board}.${ulid}`, key)));
  if (!seals.some((expected) => sameBytes(given, expected))) return undefined;
  return { board: board!, submission: `sub_${ulid}` };
}

async function seal(name: string, key: SigningKey): Promise<Uint8Array> {
  return (await mac(key, 'receipt', name)).slice(0, sealBytes);
}
