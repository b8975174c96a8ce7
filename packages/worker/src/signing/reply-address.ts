import type { SigningKey } from '../settings.ts';
import { mac, sameBytes } from './mac.ts';

/** Whose words a reply is: a manager's id, or `customer`. */
export type ReplyClaims = { board: string; complaint: string; person: string };

/** What an address says before anybody has checked it. */
export type ReplyToken = { complaint: string; seal: string };

// Crockford's alphabet in lower case: mail programs may lower-case an address, so case says nothing here.
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const sealLength = 20;
const tokenForm = new RegExp(`^[${alphabet}]{${26 + sealLength}}$`);

/** The part of an address that the token takes, with its plus sign: RFC 5321 §4.5.3.1.1 leaves 64 octets for all. */
export const replyTokenLength = 26 + sealLength + 1;

/** `reply+<token>@desk.example`: the complaint's ULID and 100 bits of HMAC over board, complaint and person. */
export async function replyAddress(
  base: string,
  claims: ReplyClaims,
  keys: readonly SigningKey[],
): Promise<string> {
  const { local, domain } = parts(base);
  return `${local}+${claims.complaint.slice(4).toLowerCase()}${await seal(claims, keys[0]!)}@${domain}`;
}

/** The token of an address that belongs to `base`; undefined for any other address. */
export function readReplyAddress(base: string, address: string): ReplyToken | undefined {
  const ours = parts(base.toLowerCase());
  const { local, domain } = parts(address.trim().toLowerCase());
  const [name, token, ...rest] = local.split('+');
  if (domain !== ours.domain || name !== ours.local || rest.length > 0) return undefined;
  if (!token || !tokenForm.test(token)) return undefined;
  return { complaint: `cmp_${token.slice(0, 26).toUpperCase()}`, seal: token.slice(26) };
}

/** Whether one of our keys made this token for this person. */
export async function isReplyOf(
  token: ReplyToken,
  claims: ReplyClaims,
  keys: readonly SigningKey[],
): Promise<boolean> {
  const given = new TextEncoder().encode(token.seal);
  const seals = await Promise.all(keys.map((key) => seal(claims, key)));
  const same = seals.map((expected) => sameBytes(given, new TextEncoder().encode(expected)));
  return token.complaint === claims.complaint && same.includes(true);
}

async function seal({ board, complaint, person }: ReplyClaims, key: SigningKey): Promise<string> {
  const bytes = await mac(key, 'reply', JSON.stringify([board, complaint, person]));
  return Array.from({ length: sealLength }, (_, place) => alphabet[fiveBits(bytes, place * 5)]).join('');
}

function fiveBits(bytes: Uint8Array, from: number): number {
  const pair = (bytes[from >> 3]! << 8) | bytes[(from >> 3) + 1]!;
  return (pair >> (11 - (from & 7))) & 31;
}

function parts(address: string): { local: string; domain: string } {
  const at = address.lastIndexOf('@');
  return { local: address.slice(0, Math.max(at, 0)), domain: address.slice(at + 1) };
}
