import { decodeHeader, verifyWithJwks } from 'hono/utils/jwt/jwt';
import * as z from 'zod';

type Key = JsonWebKey & { kid: string };

/** `team` is an origin; `keysFor` answers the team's keys, the named one among them if there is one. */
export type AccessGate = { team: string; audience: string; keysFor: (kid: string) => Promise<Key[]> };

const longest = 10_000;
const leewaySeconds = 60;

const claimsSchema = z.object({
  email: z.email().max(254),
  exp: z.number(),
  nbf: z.number().optional(),
});

/**
 * Whom Cloudflare Access let through, in lower case: RS256 by a key of the team, issuer, audience and expiry as they
 * must be. Undefined for anything else.
 */
export async function readAccessAssertion(
  assertion: string | undefined,
  { team, audience, keysFor }: AccessGate,
  now: number,
): Promise<string | undefined> {
  if (!assertion || assertion.length > longest) return undefined;
  try {
    const { kid } = decodeHeader(assertion);
    if (typeof kid !== 'string') return undefined;
    const claims = await verifyWithJwks(assertion, {
      keys: await keysFor(kid),
      allowedAlgorithms: ['RS256'],
      // The times are held against our own clock below.
      verification: { iss: team, aud: audience, exp: false, nbf: false, iat: false },
    });
    const { email, exp, nbf } = claimsSchema.parse(claims);
    const seconds = now / 1000;
    return exp > seconds && (nbf ?? 0) <= seconds + leewaySeconds ? email.toLowerCase() : undefined;
  } catch {
    return undefined;
  }
}
