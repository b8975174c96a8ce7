import { mostCodes, sessionLifeMs } from '../../domain/access/sign-in.ts';
import type { Services } from '../../services.ts';
import { sessionId } from '../../signing/session-token.ts';
import { isSignInCode } from '../../signing/sign-in-token.ts';
import { beginSignedIn } from '../../storage/access/sessions.ts';
import { countCode, spendSignIn } from '../../storage/access/sign-ins.ts';

/** `in`: a session has begun, under `token`, and `next` is the page of ours that was wanted. */
export type CameIn =
  | { kind: 'in'; token: string; expiresAt: number; next: string }
  | { kind: 'wrong'; left: number }
  | { kind: 'over' };

/** Lets somebody in who holds the link of a sign-in, once. `agent`: what their browser says it is. */
export async function comeIn(services: Services, signIn: string, agent: string): Promise<CameIn> {
  const { directory } = services;
  const token = services.secret();
  const id = await sessionId(token);
  const now = services.now();
  const expiresAt = now + sessionLifeMs;
  const [spent] = await directory.batch([
    spendSignIn(directory, signIn, id, now),
    beginSignedIn(directory, signIn, { id, agent, now, expiresAt }),
  ]);
  const used = spent!.results[0] as { next: string } | undefined;
  return used ? { kind: 'in', token, expiresAt, next: used.next } : { kind: 'over' };
}

/** Lets somebody in who knows the code of a sign-in. Each try is counted before it is looked at, so that none is free. */
export async function comeInByCode(
  services: Services,
  signIn: string,
  code: string,
  agent: string,
): Promise<CameIn> {
  const counted = await countCode(services.directory, signIn, services.now()).first<{ attempts: number }>();
  if (!counted) return { kind: 'over' };
  const left = mostCodes - counted.attempts;
  const wrong: CameIn = left > 0 ? { kind: 'wrong', left } : { kind: 'over' };
  if (!(await isSignInCode(signIn, code, services.settings.SIGNING_KEYS))) return wrong;
  const came = await comeIn(services, signIn, agent);
  return came.kind === 'in' ? came : wrong;
}
