import { boardLinkClaimsSchema, type BoardLinkClaims } from '../domain/board-links.ts';
import type { SigningKey } from '../settings.ts';
import { base64url, fromBase64url, mac, sameBytes } from './mac.ts';

/** `keyId.claims.mac`, as a complaint's link has it, but under a key of its own: neither passes for the other. */
export async function boardLinkToken(claims: BoardLinkClaims, keys: readonly SigningKey[]): Promise<string> {
  const key = keys[0]!;
  const tuple = [claims.board, claims.action, claims.manager, claims.expiresAt];
  const signed = `${key.id}.${base64url(new TextEncoder().encode(JSON.stringify(tuple)))}`;
  return `${signed}.${base64url(await mac(key, 'board-link', signed))}`;
}

/** The claims of a token that we signed and that hasn't expired; undefined for anything else. */
export async function readBoardLinkToken(
  token: string,
  keys: readonly SigningKey[],
  now: number,
): Promise<BoardLinkClaims | undefined> {
  const [keyId, body, seal, ...rest] = token.split('.');
  const key = keys.find(({ id }) => id === keyId);
  if (!key || !body || !seal || rest.length > 0) return undefined;
  const given = fromBase64url(seal);
  if (!given || !sameBytes(given, await mac(key, 'board-link', `${keyId}.${body}`))) return undefined;
  const claims = boardLinkClaimsSchema.safeParse(json(body));
  if (!claims.success) return undefined;
  const [board, action, manager, expiresAt] = claims.data;
  return expiresAt > now ? { board, action, manager, expiresAt } : undefined;
}

function json(body: string): unknown {
  const bytes = fromBase64url(body);
  try {
    return bytes && JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes));
  } catch {
    return undefined;
  }
}
