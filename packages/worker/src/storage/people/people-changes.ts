import type { Manager } from '../../domain/board/people.ts';
import type { Touched } from '../../domain/people/staff.ts';
import type { PeopleChangeKind } from '../../queries/people/staff.ts';
import type { Guard } from '../owe-mails.ts';

export type NewPeopleChange = {
  board: string;
  /** The one that it makes: one more than what it was decided on. */
  version: number;
  changeId: string;
  by: string;
  kind: PeopleChangeKind;
  person: string;
  touched: readonly Touched[];
  undoes?: number;
  now: number;
};

/** True in a batch only if that batch's own change of the people took effect. */
export const peopleChanged = ({ board, version, changeId }: NewPeopleChange): Guard => ({
  sql: 'EXISTS (SELECT 1 FROM people_changes WHERE board_id = ? AND version = ? AND change_id = ?)',
  parameters: [board, version, changeId],
});

/** Changes a board's people; the first of them changes no row where somebody was quicker, and then none does. */
export function changePeople(db: D1Database, made: NewPeopleChange): D1PreparedStatement[] {
  const { board, version, changeId, by, kind, person, touched, undoes, now } = made;
  const side = (which: 'before' | 'after') =>
    JSON.stringify(Object.fromEntries(touched.map((one) => [one.id, one[which]])));
  const { sql, parameters } = peopleChanged(made);
  return [
    db
      .prepare(
        `INSERT OR IGNORE INTO people_changes
           (board_id, version, change_id, at, manager_id, kind, person, before, after, undoes)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .bind(board, version, changeId, now, by, kind, person, side('before'), side('after'), undoes ?? null),
    ...touched.map(({ id, after }) =>
      after === null
        ? db
            .prepare(`UPDATE managers SET removed_at = ? WHERE board_id = ? AND id = ? AND ${sql}`)
            .bind(now, board, id, ...parameters)
        : putPerson(db, board, after, made),
    ),
  ];
}

function putPerson(db: D1Database, board: string, one: Manager, made: NewPeopleChange): D1PreparedStatement {
  const { sql, parameters } = peopleChanged(made);
  return db
    .prepare(
      `INSERT INTO managers (board_id, id, name, email, role, tier, position, away, goodwill_limit)
       SELECT ?, ?, ?, ?, ?, ?, ?, ?, ? WHERE ${sql}
       ON CONFLICT (board_id, id) DO UPDATE SET name = excluded.name, email = excluded.email, role = excluded.role,
         tier = excluded.tier, position = excluded.position, away = excluded.away,
         goodwill_limit = excluded.goodwill_limit, removed_at = NULL`,
    )
    .bind(
      board,
      one.id,
      one.name,
      one.email,
      one.role,
      one.tier ?? null,
      one.position,
      JSON.stringify(one.away),
      one.goodwillLimit,
      ...parameters,
    );
}

/**
 * Ends the turn of whoever left at once: the clock passes on what was theirs, so what still told them of it is not sent.
 * A mail that asks for an approval goes the way of mails that can't reach their person.
 */
export function endTurns(db: D1Database, made: NewPeopleChange, person: string): D1PreparedStatement[] {
  const { sql, parameters } = peopleChanged(made);
  return [
    db
      .prepare(
        `UPDATE complaints SET due_at = MIN(due_at, ?) WHERE board_id = ? AND assignee = ? AND due_at IS NOT NULL
           AND status IN ('open', 'acknowledged', 'reopened') AND ${sql}`,
      )
      .bind(made.now, made.board, person, ...parameters),
    db
      .prepare(
        `UPDATE outbox SET state = 'withheld', reason = 'the manager has left the board'
         WHERE board_id = ? AND state = 'pending' AND manager_id = ? AND kind <> 'approval' AND ${sql}`,
      )
      .bind(made.board, person, ...parameters),
  ];
}
