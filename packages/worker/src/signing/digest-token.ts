import * as z from 'zod';
import { boardKeySchema } from '../domain/board/board.ts';
import type { SigningKey } from '../settings.ts';
import { sealClaims, sealedClaims } from './sealed-claims.ts';

/** Whose look-backs of which board a link ends. */
export type DigestClaims = { board: string; manager: string };

const claimsSchema = z.tuple([boardKeySchema, z.string().max(40)]);

export const digestToken = ({ board, manager }: DigestClaims, keys: readonly SigningKey[]): Promise<string> =>
  sealClaims('digest', [board, manager], keys);

/** Undefined for anything that none of our keys sealed. */
export async function readDigestToken(
  token: string,
  keys: readonly SigningKey[],
): Promise<DigestClaims | undefined> {
  const claims = claimsSchema.safeParse(await sealedClaims('digest', token, keys));
  return claims.success ? { board: claims.data[0], manager: claims.data[1] } : undefined;
}
