import type { Locale } from '@wipeboard/shared';
import { signInLifeMs } from '../../domain/access/sign-in.ts';
import { membershipsOf } from '../../queries/access/memberships.ts';
import type { Services } from '../../services.ts';
import { addressMarks } from '../../signing/address-mark.ts';
import { belongs, noteSignIn } from '../../storage/access/sign-ins.ts';
import { oweMail } from '../../storage/owe-mails.ts';

/** `next`: a page of ours. */
export type AskedSignIn = { email: string; locale: Locale; next: string };

/**
 * Somebody wants to come in: if the address belongs to one of a board's people, they are mailed. The same is asked of
 * the databases whoever it is, so that neither the answer nor its time tells. Answers the id of the sign-in.
 */
export async function askSignIn(services: Services, { email, locale, next }: AskedSignIn): Promise<string> {
  const address = email.toLowerCase();
  const [mark] = await addressMarks(address, services.settings.SIGNING_KEYS);
  const [first] = await membershipsOf(services, address);
  const now = services.now();
  const id = services.newId();
  const asked = { id, locale, next, now, expiresAt: now + signInLifeMs };
  const noted = await services.directory.batch([
    noteSignIn(services.directory, { ...asked, address: first ? address : mark! }),
  ]);
  // A board may lie in another database than the sign-in, so this can't be one batch; whoever gets no mail asks again.
  const { board, manager, database } =
    noted[0]!.meta.changes > 0 && first ? first : { board: '', manager: '', database: 'DB' };
  const owed = {
    id: `obx_${id}`,
    boardId: board,
    complaintId: '',
    kind: 'sign-in' as const,
    managerId: manager,
    eventId: id,
    dueAt: now,
    now,
  };
  await services
    .database(database)
    .batch([oweMail(services.database(database), owed, belongs(board, manager, address))]);
  if (board) void services.ring([{ message: { board, outbox: owed.id }, dueAt: now }]);
  return id;
}
