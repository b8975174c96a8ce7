import { localDate } from '../domain/board/due.ts';
import { complaintId } from '../domain/ids.ts';
import type { Board } from '../queries/board.ts';
import { receiptFile } from '../queries/receipt.ts';
import type { Services } from '../services.ts';
import { addressMarks } from '../signing/address-mark.ts';
import { forgetAddress } from '../storage/customer-addresses.ts';
import { forgetErased } from './inbox/index-submissions.ts';
import { buryKey, composeAnew, leaveJoined, uncount, wipe } from '../storage/erasure.ts';
import { logFault } from '../log-fault.ts';
import { bequeath } from '../storage/heirs.ts';
import { forgetCards } from './wall/index-cards.ts';
import { leaveMarks, recentlyMailed, recentStatement } from '../storage/unconfirmed-mails.ts';

/**
 * Erases what belongs to one receipt (R48): the submission, its complaint and timeline, mails and their tries, the count.
 * What else its customer left keeps its own receipts, and a complaint that it joined goes on as theirs. False where there
 * is nothing to erase.
 */
export async function eraseSubmission(
  services: Services,
  board: Board,
  submission: string,
): Promise<boolean> {
  const db = services.database(board.database);
  const now = services.now();
  const file = await receiptFile(db, board, submission, now);
  if (!file) return false;
  const erased = { boardId: board.key, submission, complaint: complaintId(submission) };
  const [recent] = await db.batch([recentStatement(db, erased.complaint, now)]);
  const marked = await Promise.all(
    recentlyMailed(recent).map(async (address) => {
      const [mark] = await addressMarks(address, services.settings.SIGNING_KEYS);
      return { address, mark: mark! };
    }),
  );
  const { contact, receivedAt } = file.view;
  const results = await db.batch([
    buryKey(db, erased, now),
    uncount(db, erased, localDate(Date.parse(receivedAt), board.timeZone)),
    ...bequeath(db, erased, now),
    ...leaveJoined(db, erased),
    composeAnew(db, erased),
    ...leaveMarks(db, erased.complaint, marked, now),
    ...wipe(db, erased),
    ...(contact.email ? [forgetAddress(db, board.key, contact.email)] : []),
  ]);
  for (const forget of [forgetErased, forgetCards])
    await forget(db).catch((error: unknown) => logFault('search', undefined, error));
  return results[0]!.meta.changes > 0;
}
