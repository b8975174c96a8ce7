import { ownerSchema } from '../../domain/access/first-owner.ts';
import { sessionLifeMs } from '../../domain/access/sign-in.ts';
import type { NewBoardFields } from '../../domain/settings/new-board.ts';
import { isOpenSetupLink } from '../../queries/access/setup-link.ts';
import type { Services } from '../../services.ts';
import { sessionId } from '../../signing/session-token.ts';
import { beginSession } from '../../storage/access/sessions.ts';
import { setupLinkRefused, spendSetupLink } from '../../storage/access/setup-links.ts';
import { createBoard, type NewBoardField } from '../settings/create-board.ts';

/** `email` is known where Cloudflare Access has let them in; no session is begun for them then. */
export type SetUpForm = {
  form: NewBoardFields;
  ownerName?: string;
  ownerEmail?: string;
  letThrough?: string;
};

export type SetUp =
  | { kind: 'done'; key: string; session?: { token: string; expiresAt: number } }
  | { kind: 'wrong'; fields: (NewBoardField | 'ownerName' | 'ownerEmail')[] }
  | { kind: 'taken' }
  | { kind: 'over' };

/**
 * Makes a board for the holder of a link, its first owner, and lets them in: all of it once, or nothing. Nobody has
 * proven the address yet, so their session is good for this board alone.
 */
export async function setUpDesk(
  services: Services,
  link: string,
  { form, ownerName, ownerEmail, letThrough }: SetUpForm,
  agent: string,
): Promise<SetUp> {
  const linkId = await sessionId(link);
  if (!(await isOpenSetupLink(services.directory, linkId, services.now()))) return { kind: 'over' };
  const owner = ownerSchema.safeParse({ ownerName, ownerEmail: letThrough ?? ownerEmail });
  if (!owner.success) {
    const fields = owner.error.issues.map(({ path }) => path[0] as 'ownerName' | 'ownerEmail');
    return { kind: 'wrong', fields: [...new Set(fields)] };
  }
  const { ownerName: name, ownerEmail: email } = owner.data;
  const token = services.secret();
  const id = await sessionId(token);
  const now = services.now();
  const expiresAt = now + sessionLifeMs;
  const begun = letThrough === undefined;
  try {
    const made = await createBoard(services, { form, owner: { name, email } }, (db, onlyBoard) => [
      ...spendSetupLink(db, linkId, now),
      ...(begun
        ? [beginSession(db, { id, email: email.toLowerCase(), agent, now, expiresAt, onlyBoard })]
        : []),
    ]);
    if (made.kind !== 'created') return made;
    return { kind: 'done', key: made.key, session: begun ? { token, expiresAt } : undefined };
  } catch (error) {
    if (setupLinkRefused.test(String(error))) return { kind: 'over' };
    throw error;
  }
}
