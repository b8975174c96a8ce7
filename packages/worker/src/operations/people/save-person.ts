import { awayOf, personOf, type FieldProblems, type Fields } from '../../domain/people/person-form.ts';
import { isAway } from '../../domain/board/people.ts';
import { dayMs } from '../../domain/privacy/retention.ts';
import type { Board } from '../../queries/board.ts';
import type { Services } from '../../services.ts';
import { changeStaff, type PeopleChanged } from './change-people.ts';

export type SavedPerson = PeopleChanged | { kind: 'wrong'; problems: FieldProblems };

/** Adds somebody, or changes `person`, as a form says. */
export async function savePerson(
  services: Services,
  board: Board,
  { by, person, fields }: { by: string; person?: string; fields: Fields },
): Promise<SavedPerson> {
  const read = personOf(fields);
  if (read.kind === 'wrong') return read;
  const change =
    person === undefined
      ? ({ kind: 'added', fields: read.value } as const)
      : ({ kind: 'changed', person, fields: read.value } as const);
  return changeStaff(services, board, by, change);
}

/** Changes when somebody is away, by their own word; the rest of them stays. */
export async function saveMyAway(
  services: Services,
  board: Board,
  { manager, fields }: { manager: string; fields: Fields },
): Promise<SavedPerson> {
  const read = awayOf(fields);
  if (read.kind === 'wrong') return read;
  return changeStaff(services, board, manager, { kind: 'away', person: manager, away: read.value });
}

/** Whether there is a day in the next year on which all who are told of complaints are away, this person among them. */
export function leavesNobody({ people, timeZone }: Board, manager: string, now: number): boolean {
  const told = people.filter((one) => one.tier !== undefined && one.role !== 'viewer');
  const self = told.find(({ id }) => id === manager);
  if (!self || self.away.length === 0) return false;
  return Array.from({ length: 366 }, (_, day) => now + day * dayMs).some(
    (at) => isAway(self, at, timeZone) && told.every((one) => isAway(one, at, timeZone)),
  );
}
