import type { SigningKey } from '../settings.ts';
import { base64url, fromBase64url, mac, sameBytes } from './mac.ts';

const sealBytes = 16;

/** `id.mac`, with 128 bits of HMAC: what a mail lets its reader in with. Derived from the id, so that none is stored. */
export async function signInToken(id: string, keys: readonly SigningKey[]): Promise<string> {
  return `${id}.${base64url(await seal(id, keys[0]!))}`;
}

/** Which sign-in a token belongs to; undefined for a token that none of our keys made. */
export async function readSignInToken(
  token: string,
  keys: readonly SigningKey[],
): Promise<string | undefined> {
  const [id, sealText, ...rest] = token.split('.');
  const given = fromBase64url(sealText ?? '');
  if (!id || !given || rest.length > 0 || !/^[0-9A-HJKMNP-TV-Z]{26}$/.test(id)) return undefined;
  const seals = await Promise.all(keys.map((key) => seal(id, key)));
  return seals.map((expected) => sameBytes(given, expected)).includes(true) ? id : undefined;
}

/** The six digits for another device. */
export async function signInCode(id: string, keys: readonly SigningKey[]): Promise<string> {
  return digits(id, keys[0]!);
}

/** Whether these are the digits of a sign-in, under any of our keys; compared in constant time. */
export async function isSignInCode(id: string, given: string, keys: readonly SigningKey[]): Promise<boolean> {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const codes = await Promise.all(keys.map((key) => digits(id, key)));
  return codes.map((code) => sameBytes(bytes(given), bytes(code))).includes(true);
}

async function seal(id: string, key: SigningKey): Promise<Uint8Array> {
  return (await mac(key, 'sign-in', `link ${id}`)).slice(0, sealBytes);
}

async function digits(id: string, key: SigningKey): Promise<string> {
  const [first] = new Uint32Array((await mac(key, 'sign-in', `code ${id}`)).slice(0, 4).buffer);
  return String(first! % 1_000_000).padStart(6, '0');
}
