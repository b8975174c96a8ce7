import type { SigningKey } from '../settings.ts';

export type Purpose =
  | 'link'
  | 'receipt'
  | 'identity'
  | 'visitor'
  | 'reply'
  | 'confirm'
  | 'unsubscribe'
  | 'follow'
  | 'address'
  | 'board-link'
  | 'hook'
  | 'digest'
  | 'words'
  | 'wall-form'
  | 'sign-in'
  | 'voter';

const imported = new Map<string, Promise<CryptoKey>>();
const encoder = new TextEncoder();

/** HMAC-SHA-256 (RFC 2104) of `text` under a key of its own for each purpose. */
export async function mac(key: SigningKey, purpose: Purpose, text: string): Promise<Uint8Array> {
  return sign(await purposeKey(key, purpose), text);
}

/** A secret derived for one purpose and name, in base64url, so that it need not be stored. */
export async function derivedSecret(key: SigningKey, purpose: Purpose, name: string): Promise<string> {
  return base64url(await mac(key, purpose, name));
}

/** Compares in constant time; a difference in length is no secret. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.byteLength === b.byteLength && crypto.subtle.timingSafeEqual(a, b);
}

export function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** Undefined for anything but the one canonical spelling of its bytes. */
export function fromBase64url(text: string): Uint8Array | undefined {
  if (!/^[A-Za-z0-9_-]*$/.test(text)) return undefined;
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) =>
      c.charCodeAt(0),
    );
    return base64url(bytes) === text ? bytes : undefined;
  } catch {
    return undefined;
  }
}

function purposeKey(key: SigningKey, purpose: Purpose): Promise<CryptoKey> {
  const name = `${purpose}:${key.secret}`;
  let found = imported.get(name);
  if (!found) {
    found = importKey(encoder.encode(key.secret))
      .then((root) => sign(root, `wipeboard ${purpose} v1`))
      .then(importKey);
    imported.set(name, found);
  }
  return found;
}

function importKey(bytes: Uint8Array): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
}

async function sign(key: CryptoKey, text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(text)));
}
