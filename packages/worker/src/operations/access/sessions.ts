import type { Locale } from '@wipeboard/shared';
import { dayMs, seenEveryMs, sessionLifeMs } from '../../domain/access/sign-in.ts';
import type { Session } from '../../queries/access/session.ts';
import type { Services } from '../../services.ts';
import { sessionId } from '../../signing/session-token.ts';
import { keepLanguage } from '../../storage/access/preferences.ts';
import {
  endOtherSessions,
  endSession,
  forgetOver,
  forgetSession,
  keepSession,
} from '../../storage/access/sessions.ts';

/** Lets a session in use last, at most once an hour. Answers until when, where it was written. */
export async function useSession(services: Services, session: Session): Promise<number | undefined> {
  const now = services.now();
  if (now - session.seenAt < seenEveryMs) return undefined;
  const expiresAt = now + sessionLifeMs;
  await keepSession(services.directory, session.id, now, expiresAt).run();
  return expiresAt;
}

/** Ends the session of a cookie, if it is one. */
export async function signOut(services: Services, token: string): Promise<void> {
  await forgetSession(services.directory, await sessionId(token)).run();
}

/** Ends one of somebody's own sessions; another's stays. */
export async function endOne(services: Services, theirs: Session, id: string): Promise<void> {
  await endSession(services.directory, theirs, id).run();
}

/** Ends all of somebody's sessions but the one that they do it in. */
export async function endOthers(services: Services, kept: Session): Promise<void> {
  await endOtherSessions(services.directory, kept).run();
}

export async function chooseLanguage(services: Services, email: string, locale: Locale): Promise<void> {
  await keepLanguage(services.directory, email, locale).run();
}

/** Deletes sessions, sign-ins and links for a first board once they are over. */
export async function forgetAccess(services: Services): Promise<void> {
  const { directory } = services;
  const now = services.now();
  await directory.batch(forgetOver(directory, now, now - dayMs));
}
