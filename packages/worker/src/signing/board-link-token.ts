import { boardLinkClaimsSchema, type BoardLinkClaims } from '../domain/board-links.ts';
import type { SigningKey } from '../settings.ts';
import { sealClaims, sealedClaims } from './sealed-claims.ts';

/** Of a manager's link to a board, sealed for a purpose of its own: it never passes for a complaint's link. */
export function boardLinkToken(claims: BoardLinkClaims, keys: readonly SigningKey[]): Promise<string> {
  const { board, action, manager, expiresAt } = claims;
  return sealClaims('board-link', [board, action, manager, expiresAt], keys);
}

/** The claims of a token that we signed and that hasn't expired; undefined for anything else. */
export async function readBoardLinkToken(
  token: string,
  keys: readonly SigningKey[],
  now: number,
): Promise<BoardLinkClaims | undefined> {
  const claims = boardLinkClaimsSchema.safeParse(await sealedClaims('board-link', token, keys));
  if (!claims.success) return undefined;
  const [board, action, manager, expiresAt] = claims.data;
  return expiresAt > now ? { board, action, manager, expiresAt } : undefined;
}
