import { boardKeySchema } from '../domain/board/board.ts';
import type { SigningKey } from '../settings.ts';
import { base64url, fromBase64url, mac, sameBytes } from './mac.ts';

/** Whose address is to be confirmed: the one given with a submission. */
export type ConfirmClaims = { board: string; submission: string; address: string };

/** What a token says before anybody has checked it against the address on file. */
export type ConfirmToken = { board: string; submission: string; seal: Uint8Array };

const sealBytes = 16;

/** `board.submission.mac` over the address too, which the token doesn't hold: another address, another token. */
export async function confirmToken(claims: ConfirmClaims, keys: readonly SigningKey[]): Promise<string> {
  const { board, submission } = claims;
  return `${board}.${submission.slice(4)}.${base64url(await seal(claims, keys[0]!))}`;
}

/** Undefined for what has not the form of a token. */
export function readConfirmToken(token: string): ConfirmToken | undefined {
  const [board, ulid, sealText, ...rest] = token.split('.');
  const given = fromBase64url(sealText ?? '');
  if (!given || rest.length > 0 || !boardKeySchema.safeParse(board).success) return undefined;
  if (!/^[0-9A-HJKMNP-TV-Z]{26}$/.test(ulid ?? '')) return undefined;
  return { board: board!, submission: `sub_${ulid}`, seal: given };
}

/** Whether one of our keys made this token for this address. */
export async function isConfirmOf(
  { board, submission, seal: given }: ConfirmToken,
  address: string,
  keys: readonly SigningKey[],
): Promise<boolean> {
  const seals = await Promise.all(keys.map((key) => seal({ board, submission, address }, key)));
  return seals.map((expected) => sameBytes(given, expected)).includes(true);
}

async function seal({ board, submission, address }: ConfirmClaims, key: SigningKey): Promise<Uint8Array> {
  const text = JSON.stringify([board, submission, address.toLowerCase()]);
  return (await mac(key, 'confirm', text)).slice(0, sealBytes);
}
