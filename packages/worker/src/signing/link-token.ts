import { linkClaimsSchema, type LinkClaims } from '../domain/links.ts';
import type { SigningKey } from '../settings.ts';
import { sealClaims, sealedClaims } from './sealed-claims.ts';

/** Of a manager's link to a complaint: board, complaint, action, manager and expiry, sealed. */
export function linkToken(claims: LinkClaims, keys: readonly SigningKey[]): Promise<string> {
  const { board, complaint, action, manager, expiresAt } = claims;
  return sealClaims('link', [board, complaint, action, manager, expiresAt], keys);
}

/** The claims of a token that we signed and that hasn't expired; undefined for anything else. */
export async function readLinkToken(
  token: string,
  keys: readonly SigningKey[],
  now: number,
): Promise<LinkClaims | undefined> {
  const claims = linkClaimsSchema.safeParse(await sealedClaims('link', token, keys));
  if (!claims.success) return undefined;
  const [board, complaint, action, manager, expiresAt] = claims.data;
  return expiresAt > now ? { board, complaint, action, manager, expiresAt } : undefined;
}
