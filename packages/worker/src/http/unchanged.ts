import type { Context } from 'hono';
import { textDigest } from '../signing/text-digest.ts';
import type { Desk } from './desk.ts';

/**
 * Names what a page shows by `version`: true where the reader has it already, and 304 without a body says all. Weak,
 * because what passes it on may compress it (RFC 9110 §8.8.1).
 */
export async function unchanged(c: Context<Desk>, version: readonly unknown[]): Promise<boolean> {
  const tag = `"${(await textDigest(JSON.stringify(version))).slice(0, 32)}"`;
  c.header('ETag', `W/${tag}`);
  return c.req.header('if-none-match')?.includes(tag) ?? false;
}
