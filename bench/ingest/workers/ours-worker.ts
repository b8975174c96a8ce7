import worker from '../../../packages/worker/src/index.ts';
import type { Env } from '../../../packages/worker/src/settings.ts';

const counts = new Map<string, number>();
let kept: Env | undefined;

/**
 * Our own Worker with a rate limit that counts in memory, as Cloudflare's does. The simulated one writes each request
 * to a SQLite database of its own: a second durable write that no deployed Worker makes.
 */
export default {
  ...worker,
  fetch(request: Request, env: Env, ctx: ExecutionContext) {
    kept ??= { ...env, RATE_LIMIT: { limit: async ({ key }) => ({ success: count(key) <= 60 }) } };
    return worker.fetch(request, kept, ctx);
  },
};

function count(key: string): number {
  const sofar = (counts.get(key) ?? 0) + 1;
  counts.set(key, sofar);
  return sofar;
}
