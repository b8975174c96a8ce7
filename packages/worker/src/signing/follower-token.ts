import { boardKeySchema } from '../domain/board/board.ts';
import type { SigningKey } from '../settings.ts';
import { addressMarks } from './address-mark.ts';
import { base64url, fromBase64url, mac, sameBytes } from './mac.ts';

const sealBytes = 16;

/** Who holds a follower's link: `mark` stands for the address, and works once the follower is gone. */
export type FollowerClaims = { board: string; follower: string; mark: string };

/** `board.follower.mark.mac`: confirms a follower's address, or ends the mails to it. */
export async function followerToken(
  { board, follower, address }: { board: string; follower: string; address: string },
  keys: readonly SigningKey[],
): Promise<string> {
  const [mark] = await addressMarks(address, keys);
  const name = `${board}.${follower.slice(4)}.${mark!.slice(1)}`;
  return `${name}.${base64url(await seal(name, keys[0]!))}`;
}

/** Undefined for a token that none of our keys made. */
export async function readFollowerToken(
  token: string,
  keys: readonly SigningKey[],
): Promise<FollowerClaims | undefined> {
  const [board, follower, mark, sealText, ...rest] = token.split('.');
  const given = fromBase64url(sealText ?? '');
  if (!given || !follower || !mark || rest.length > 0) return undefined;
  if (!boardKeySchema.safeParse(board).success) return undefined;
  const seals = await Promise.all(keys.map((key) => seal(`${board}.${follower}.${mark}`, key)));
  if (!seals.map((expected) => sameBytes(given, expected)).includes(true)) return undefined;
  return { board: board!, follower: `fol_${follower}`, mark: `~${mark}` };
}

async function seal(name: string, key: SigningKey): Promise<Uint8Array> {
  return (await mac(key, 'follow', name)).slice(0, sealBytes);
}
