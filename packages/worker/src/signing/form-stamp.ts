import * as z from 'zod';
import { boardKeySchema } from '../domain/board/board.ts';
import type { SigningKey } from '../settings.ts';
import { sealClaims, sealedClaims } from './sealed-claims.ts';

const stampSchema = z.tuple([boardKeySchema, z.int()]);

/** When a board's public form was made (ms), for itself to say when it comes back. */
export const formStamp = (board: string, at: number, keys: readonly SigningKey[]): Promise<string> =>
  sealClaims('wall-form', [board, at], keys);

/** When it was made; `null` where none of our keys sealed that for this board. */
export async function readFormStamp(
  token: string | undefined,
  board: string,
  keys: readonly SigningKey[],
): Promise<number | null> {
  const stamp = stampSchema.safeParse(token && (await sealedClaims('wall-form', token, keys)));
  return stamp.success && stamp.data[0] === board ? stamp.data[1] : null;
}
