import type { Context } from 'hono';
import { textDigest } from '../signing/text-digest.ts';
import type { Desk } from './desk.ts';

// Nobody asks for an old version again; what was taken down since is gone from the cache soon, too.
const keptSeconds = 300;

/**
 * Answers JSON that is the same as long as `version` is: 304 to who has it, else from the cache of this place, else
 * anew. Browsers ask each time, so that whoever just wrote sees it at once; what they have costs one small statement.
 */
export async function versionedAnswer<Body extends object>(
  c: Context<Desk>,
  version: readonly unknown[],
  read: () => Promise<{ body: Body; keep: boolean }>,
): Promise<Response> {
  const { board, services } = c.var;
  const tag = (await textDigest(JSON.stringify(version))).slice(0, 32);
  c.header('Cache-Control', 'public, max-age=0, must-revalidate');
  // Weak, because what passes it on may compress it (RFC 9110 §8.8.1).
  c.header('ETag', `W/"${tag}"`);
  if (c.req.header('if-none-match')?.includes(`"${tag}"`)) return c.body(null, 304);
  // No request is answered from this address by itself.
  const address = `${services.settings.PUBLIC_URL}/v1/boards/${board.key}/wall/${tag}`;
  const kept = await caches.default.match(address);
  if (kept) return c.body(await kept.text(), 200, { 'Content-Type': 'application/json' });
  const { body, keep } = await read();
  const text = JSON.stringify(body);
  if (keep) {
    const headers = { 'Content-Type': 'application/json', 'Cache-Control': `max-age=${keptSeconds}` };
    c.executionCtx.waitUntil(caches.default.put(address, new Response(text, { headers })));
  }
  return c.body(text, 200, { 'Content-Type': 'application/json' });
}
