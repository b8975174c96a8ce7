import type { OwedMail } from '../../domain/delivery/outbox.ts';
import type { Board } from '../../queries/board.ts';
import type { Services } from '../../services.ts';
import { oweMail } from '../../storage/owe-mails.ts';

/**
 * Owes a manager a mail that only proves that mail arrives, on the way of every mail; answers its id. `key` is the
 * form's own, so that a double press is one mail.
 */
export async function sendTestMail(
  services: Services,
  board: Board,
  { manager, key }: { manager: string; key: string },
): Promise<string> {
  const db = services.database(board.database);
  const now = services.now();
  const owed: OwedMail = {
    id: `obx_${key}.test`,
    boardId: board.key,
    complaintId: '',
    kind: 'test',
    managerId: manager,
    dueAt: now,
    now,
  };
  await oweMail(db, owed, { sql: '1', parameters: [] }).run();
  await services.ring([{ message: { board: board.key, outbox: owed.id }, dueAt: now }]);
  return owed.id;
}
