import type { Context } from 'hono';
import { membershipsOf } from '../queries/access/memberships.ts';
import { languageOf, openSession, type Session } from '../queries/access/session.ts';
import { teamKeys } from '../queries/access/team-keys.ts';
import { accessOf } from '../settings.ts';
import { readAccessAssertion } from '../signing/access-assertion.ts';
import { sessionId } from '../signing/session-token.ts';
import type { Desk, Viewer } from './desk.ts';
import { sessionToken } from './session-cookie.ts';

/** Who is signed in here, whether or not any board is theirs. Where Cloudflare Access stands before the desk, only it says so. */
export async function viewerOf(c: Context<Desk>): Promise<Viewer | undefined> {
  const { services } = c.var;
  const access = accessOf(services.settings);
  const known = access ? await letThrough(c, access) : await bySession(c);
  if (!known) return undefined;
  const memberships = await membershipsOf(services, known.email);
  const only = known.session?.onlyBoard;
  return { ...known, memberships: memberships.filter(({ board }) => !only || board === only) };
}

type Known = Omit<Viewer, 'memberships'>;

async function bySession(c: Context<Desk>): Promise<Known | undefined> {
  const { services } = c.var;
  const token = sessionToken(c);
  const found = token && (await openSession(services.directory, await sessionId(token), services.now()));
  if (!found) return undefined;
  const { locale, ...session }: Session & Pick<Viewer, 'locale'> = found;
  return { email: session.email, session, locale };
}

async function letThrough(
  c: Context<Desk>,
  access: NonNullable<ReturnType<typeof accessOf>>,
): Promise<Known | undefined> {
  const { services } = c.var;
  const now = services.now();
  const gate = { ...access, keysFor: (kid: string) => teamKeys(access.team, kid, now) };
  const email = await readAccessAssertion(c.req.header('cf-access-jwt-assertion'), gate, now);
  return email === undefined ? undefined : { email, locale: await languageOf(services.directory, email) };
}
