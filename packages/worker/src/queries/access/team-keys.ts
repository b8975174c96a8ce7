import * as z from 'zod';
import { logFault } from '../../log-fault.ts';

const keysSchema = z.object({
  keys: z
    .array(z.looseObject({ kid: z.string(), kty: z.literal('RSA'), n: z.string(), e: z.string() }))
    .max(50),
});

/** A public key as RFC 7517 writes it. */
export type TeamKey = z.infer<typeof keysSchema>['keys'][number];

type Kept = { keys: TeamKey[]; readAt: number };

const freshMs = 3_600_000;
// Whoever sends made-up names of keys shall not have us ask Cloudflare at each request.
const pauseMs = 60_000;
const timeoutMs = 5_000;

const kept = new Map<string, Kept>();

/** The keys with which a team of Cloudflare Access signs; they change every six weeks, so an unknown one is looked up. */
export async function teamKeys(team: string, kid: string, now: number): Promise<TeamKey[]> {
  const known = kept.get(team);
  const age = known ? Math.abs(now - known.readAt) : Infinity;
  const wanted = known?.keys.some((key) => key.kid === kid);
  if (known && (wanted ? age < freshMs : age < pauseMs)) return known.keys;
  const keys = (await readKeys(team)) ?? known?.keys ?? [];
  kept.set(team, { keys, readAt: now });
  return keys;
}

async function readKeys(team: string): Promise<TeamKey[] | undefined> {
  try {
    const answer = await fetch(`${team}/cdn-cgi/access/certs`, {
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (!answer.ok) throw new Error(`Cloudflare Access answered ${answer.status} for the keys of ${team}`);
    return keysSchema.parse(await answer.json()).keys;
  } catch (error) {
    logFault('team-keys', undefined, error);
    return undefined;
  }
}
