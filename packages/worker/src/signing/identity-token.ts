import { verify } from 'hono/jwt';
import { identityClaimsSchema, type Identity } from '../domain/identity.ts';
import type { SigningKey } from '../settings.ts';
import { derivedSecret } from './mac.ts';

/** The secret that a board's shop signs its customers' identities with. */
export function identitySecret(board: string, key: SigningKey): Promise<string> {
  return derivedSecret(key, 'identity', board);
}

/**
 * The customer that a JWT (HS256, audience the board's key, `exp` required) speaks of. Anything wrong with it makes
 * the customer anonymous, never somebody else.
 */
export async function readIdentity(
  token: string | undefined,
  board: string,
  keys: readonly SigningKey[],
  now: number,
): Promise<Identity | undefined> {
  if (!token) return undefined;
  for (const key of keys) {
    const claims = await verified(token, await identitySecret(board, key));
    if (!claims || claims.aud !== board || claims.exp * 1000 <= now) continue;
    const { sub: subject, name, email, value, segment } = claims;
    return { subject, name, email, value, segment };
  }
  return undefined;
}

async function verified(token: string, secret: string) {
  try {
    const claims = await verify(token, secret, { alg: 'HS256', exp: false, nbf: true, iat: false });
    return identityClaimsSchema.safeParse(claims).data;
  } catch {
    return undefined;
  }
}
