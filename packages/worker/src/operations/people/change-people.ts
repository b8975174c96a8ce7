import type { OwedMail } from '../../domain/delivery/outbox.ts';
import {
  decideStaff,
  decideUndo,
  type StaffChange,
  type StaffDecision,
  type StaffRefusal,
} from '../../domain/people/staff.ts';
import { freshBoard, type Board } from '../../queries/board.ts';
import { peopleChange, staffOf, type PeopleChangeKind, type Staff } from '../../queries/people/staff.ts';
import type { Services } from '../../services.ts';
import { oweMail } from '../../storage/owe-mails.ts';
import {
  changePeople,
  endTurns,
  peopleChanged,
  type NewPeopleChange,
} from '../../storage/people/people-changes.ts';

/** `same`: nothing was different. `version` is what an undo names. */
export type PeopleChanged =
  | { kind: 'changed'; version: number; person: string }
  | { kind: 'same' }
  | { kind: 'refused'; refusal: StaffRefusal };

type Asked = {
  by: string;
  kind: PeopleChangeKind;
  decide: (staff: Staff) => StaffDecision;
  undoes?: number;
};

const mostRaces = 5;

/** The one way a board's people change at the desk: decided on who is there, written only if nobody was quicker. */
export function changeStaff(
  services: Services,
  board: Board,
  by: string,
  change: StaffChange,
): Promise<PeopleChanged> {
  const decide = ({ people, known }: Staff) => decideStaff(people, change, { by, known });
  const kind = change.kind === 'away' ? 'changed' : change.kind;
  return changed(services, board, { by, kind, decide });
}

/** Puts back what one change did, if all of it still stands; complaints that have moved on meanwhile stay there. */
export async function undoStaffChange(
  services: Services,
  board: Board,
  { by, version }: { by: string; version: number },
): Promise<PeopleChanged> {
  const change = await peopleChange(services.database(board.database), board.key, version);
  if (!change) return { kind: 'refused', refusal: 'gone' };
  const decide = ({ people }: Staff) => decideUndo(people, change.person, change.touched);
  return changed(services, board, { by, kind: 'undone', decide, undoes: version });
}

async function changed(services: Services, board: Board, asked: Asked): Promise<PeopleChanged> {
  for (let race = 0; race < mostRaces; race++) {
    const done = await tryOnce(services, board, asked);
    if (done !== 'lost') return done;
  }
  throw new Error('D1 is overloaded: too many changed these people at once');
}

async function tryOnce(
  services: Services,
  board: Board,
  { by, kind, decide, undoes }: Asked,
): Promise<PeopleChanged | 'lost'> {
  const db = services.database(board.database);
  const staff = await staffOf(db, board.key);
  const decision = decide(staff);
  if (decision.kind === 'refused') return decision;
  const { person, touched } = decision;
  if (touched.length === 0) return { kind: 'same' };
  const now = services.now();
  const made: NewPeopleChange = {
    board: board.key,
    version: staff.version + 1,
    changeId: services.newId(),
    by,
    kind,
    person,
    touched,
    undoes,
    now,
  };
  const invited = touched.filter(({ before, after }) => !before && after && kind === 'added');
  const mails = invited.map(({ id }) => invitation(made, id));
  const left = touched.filter(({ after }) => !after);
  const [written] = await db.batch([
    ...changePeople(db, made),
    ...left.flatMap(({ id }) => endTurns(db, made, id)),
    ...mails.map((owed) => oweMail(db, owed, peopleChanged(made))),
  ]);
  if (written!.meta.changes === 0) return 'lost';
  await freshBoard(services, board.key, now);
  if (mails.length > 0) {
    await services.ring(mails.map(({ id, dueAt }) => ({ message: { board: board.key, outbox: id }, dueAt })));
  }
  return { kind: 'changed', version: made.version, person };
}

const invitation = ({ board, changeId, by, now }: NewPeopleChange, to: string): OwedMail => ({
  id: `obx_${changeId}.invitation`,
  boardId: board,
  complaintId: '',
  kind: 'invitation',
  managerId: to,
  eventId: by,
  dueAt: now,
  now,
});
