import * as z from 'zod';
import { limits } from '@wipeboard/shared';
import { line } from '@wipeboard/shared/schemas';

/**
 * What a shop says of its signed-in customer, in a JWT (HS256) whose audience is the board's key.
 * `value` is what the customer is worth in the shop's own currency.
 */
export const identityClaimsSchema = z.object({
  sub: line(120),
  aud: z.string(),
  exp: z.number(),
  name: line(limits.name).optional(),
  email: z.email().max(limits.email).optional(),
  value: z.number().nonnegative().optional(),
  segment: line(60).optional(),
});

export type Identity = { subject: string; name?: string; email?: string; value?: number; segment?: string };

/** The customer as a key under which their earlier submissions are found; absent for somebody who gave nothing. */
export function customerKey(identity: Identity | undefined, email: string | undefined): string | undefined {
  if (identity) return `id:${identity.subject}`;
  return email ? `mail:${email.toLowerCase()}` : undefined;
}
