import { passedMailId } from '../domain/ids.ts';
import type { OutboxMessage, OwedMail } from '../domain/outbox.ts';
import { nextPerson, tierOf } from '../domain/people.ts';
import type { Board } from '../queries/board.ts';
import { people, peopleStatement } from '../queries/people.ts';
import { unreachedPeople } from '../storage/outbox.ts';
import { passOn } from '../storage/pass-on.ts';

/** What passes a complaint on; `owed` is the mail to ring for. */
export type PassedOn = { statements: D1PreparedStatement[]; owed: OwedMail };

/** Passes a complaint on whose mail could not reach its person; undefined where there is nobody left to tell. */
export async function passOnUndelivered(
  db: D1Database,
  board: Board,
  { id, complaintId, managerId }: Pick<OutboxMessage, 'id' | 'complaintId' | 'managerId'>,
  now: number,
): Promise<PassedOn | undefined> {
  const [staff, unreached] = await db.batch([
    peopleStatement(db, board.key),
    unreachedPeople(db, complaintId),
  ]);
  const lost = (unreached!.results as { manager_id: string }[]).map(({ manager_id }) => manager_id);
  const next = nextPerson(people(staff), [...lost, managerId]);
  if (!next) return undefined;
  const owed: OwedMail = {
    id: passedMailId(id, next.id),
    boardId: board.key,
    complaintId,
    kind: 'escalation',
    managerId: next.id,
    dueAt: now,
    now,
  };
  return { statements: passOn(db, { owed, tier: tierOf(next), before: managerId }), owed };
}
