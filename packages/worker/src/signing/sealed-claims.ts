import type { SigningKey } from '../settings.ts';
import { base64url, fromBase64url, mac, sameBytes, type Purpose } from './mac.ts';

/** `keyId.claims.mac`: claims readable as JSON, and bound with the key’s name to one purpose by HMAC. */
export async function sealClaims(
  purpose: Purpose,
  claims: readonly unknown[],
  keys: readonly SigningKey[],
): Promise<string> {
  const key = keys[0]!;
  const signed = `${key.id}.${base64url(new TextEncoder().encode(JSON.stringify(claims)))}`;
  return `${signed}.${base64url(await mac(key, purpose, signed))}`;
}

/** What one of our keys sealed for this purpose, still to be parsed; undefined for anything else. */
export async function sealedClaims(
  purpose: Purpose,
  token: string,
  keys: readonly SigningKey[],
): Promise<unknown> {
  const [keyId, body, seal, ...rest] = token.split('.');
  const key = keys.find(({ id }) => id === keyId);
  if (!key || !body || !seal || rest.length > 0) return undefined;
  const given = fromBase64url(seal);
  if (!given || !sameBytes(given, await mac(key, purpose, `${keyId}.${body}`))) return undefined;
  return json(body);
}

function json(body: string): unknown {
  const bytes = fromBase64url(body);
  try {
    return bytes && JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes));
  } catch {
    return undefined;
  }
}
