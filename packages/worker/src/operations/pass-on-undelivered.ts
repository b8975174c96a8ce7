import { passedMailId } from '../domain/ids.ts';
import type { OwedMail } from '../domain/outbox.ts';
import { lastTier, nextPerson } from '../domain/people.ts';
import type { Board } from '../queries/board.ts';
import { people, peopleStatement } from '../queries/people.ts';
import { passOn, toldPeople } from '../storage/outbox.ts';

/** The mail that the next person is owed, and what writes it: for the batch that records why. */
export type PassedOn = { owed: OwedMail; statements: D1PreparedStatement[] };

/**
 * Who has a complaint now that a mail could not reach its person; undefined where nobody is left to tell. The caller
 * commits the statements and then rings for `owed`.
 */
export async function passOnUndelivered(
  db: D1Database,
  board: Board,
  complaintId: string,
  now: number,
): Promise<PassedOn | undefined> {
  const [staff, told] = await db.batch([peopleStatement(db, board.key), toldPeople(db, complaintId)]);
  const next = nextPerson(
    people(staff),
    (told!.results as { manager_id: string }[]).map(({ manager_id }) => manager_id),
  );
  if (!next) return undefined;
  const owed: OwedMail = {
    id: passedMailId(complaintId, next.id),
    boardId: board.key,
    complaintId,
    kind: 'escalation',
    managerId: next.id,
    dueAt: now,
    now,
  };
  return { owed, statements: passOn(db, owed, next.tier ?? lastTier) };
}
