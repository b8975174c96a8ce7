import type { Manager } from '../../domain/board/people.ts';
import { localDate } from '../../domain/board/due.ts';
import { inTier, type Touched } from '../../domain/people/staff.ts';
import type { Board } from '../board.ts';
import { people, peopleStatement } from '../people.ts';

/** A board's people of today, the version of the last change, and the ids of all who ever were. */
export type Staff = { people: Manager[]; version: number; known: string[] };

export async function staffOf(db: D1Database, board: string): Promise<Staff> {
  const [staff, ids, last] = await db.batch([
    peopleStatement(db, board),
    db.prepare('SELECT id FROM managers WHERE board_id = ?').bind(board),
    db
      .prepare('SELECT version FROM people_changes WHERE board_id = ? ORDER BY version DESC LIMIT 1')
      .bind(board),
  ]);
  return {
    people: people(staff),
    version: (last!.results[0] as { version: number } | undefined)?.version ?? 0,
    known: (ids!.results as { id: string }[]).map(({ id }) => id),
  };
}

export type PeopleChangeKind = 'added' | 'changed' | 'removed' | 'moved' | 'undone';

/** One change of a board's people; instants in ms, `by` and `person` are ids. */
export type PeopleChange = {
  version: number;
  at: number;
  by: string;
  kind: PeopleChangeKind;
  person: string;
  touched: Touched[];
};

type Row = {
  version: number;
  at: number;
  manager_id: string;
  kind: PeopleChangeKind;
  person: string;
  before: string;
  after: string;
};

export async function peopleChange(
  db: D1Database,
  board: string,
  version: number,
): Promise<PeopleChange | undefined> {
  const row = await db
    .prepare(
      'SELECT version, at, manager_id, kind, person, before, after FROM people_changes WHERE board_id = ? AND version = ?',
    )
    .bind(board, version)
    .first<Row>();
  return row ? changeOf(row) : undefined;
}

/** The newest changes of a board's people, the newest first. */
export async function newestPeopleChanges(db: D1Database, board: string): Promise<PeopleChange[]> {
  const { results } = await db
    .prepare(
      `SELECT version, at, manager_id, kind, person, before, after FROM people_changes
       WHERE board_id = ? ORDER BY version DESC LIMIT 20`,
    )
    .bind(board)
    .all<Row>();
  return results.map(changeOf);
}

function changeOf({ manager_id, before, after, ...row }: Row): PeopleChange {
  const was = JSON.parse(before) as Record<string, Manager | null>;
  const is = JSON.parse(after) as Record<string, Manager | null>;
  const touched = Object.keys(was).map((id) => ({ id, before: was[id] ?? null, after: is[id] ?? null }));
  return { ...row, by: manager_id, touched };
}

/** How many complaints that are not settled somebody has now. */
export async function heldComplaints(db: D1Database, board: string, person: string): Promise<number> {
  const row = await db
    .prepare(
      `SELECT COUNT(*) AS n FROM complaints WHERE board_id = ? AND assignee = ?
         AND status IN ('open', 'acknowledged', 'reopened')`,
    )
    .bind(board, person)
    .first<{ n: number }>();
  return row?.n ?? 0;
}

/** Somebody as the list of people shows them; days are ISO dates of the board's time zone. */
export type ListedPerson = Manager & {
  /** The last day of an absence that holds today, or the first of one that comes. */
  awayUntil?: string;
  awayFrom?: string;
  /** How their invitation stands, as long as it has not left. */
  invitation?: 'waits' | 'failed';
};

/** The people of a board by tier, those without one last; and the newest changes of them. */
export async function listedStaff(
  db: D1Database,
  { key, people: all, timeZone }: Pick<Board, 'key' | 'people' | 'timeZone'>,
  now: number,
): Promise<{ tiers: { tier?: number; people: ListedPerson[] }[]; changes: PeopleChange[] }> {
  const [changes, invited] = await Promise.all([newestPeopleChanges(db, key), invitations(db, key)]);
  const today = localDate(now, timeZone);
  const listed = (one: Manager): ListedPerson => {
    const current = one.away.find(({ from, to }) => from <= today && today <= to);
    const next = one.away
      .filter(({ from }) => from > today)
      .toSorted((a, b) => (a.from < b.from ? -1 : 1))[0];
    const state = invited.findLast(({ manager }) => manager === one.id)?.state;
    return {
      ...one,
      awayUntil: current?.to,
      awayFrom: current ? undefined : next?.from,
      invitation: invitationState(state),
    };
  };
  const tiers = [...new Set(all.map(({ tier }) => tier))].toSorted((a, b) => (a ?? 10) - (b ?? 10));
  return {
    tiers: tiers.map((tier) => ({ tier, people: inTier(all, tier).map(listed) })),
    changes,
  };
}

function invitationState(state: string | undefined): ListedPerson['invitation'] {
  if (state === 'pending' || state === 'sending') return 'waits';
  return state === undefined || state === 'sent' || state === 'withheld' ? undefined : 'failed';
}

async function invitations(db: D1Database, board: string): Promise<{ manager: string; state: string }[]> {
  const { results } = await db
    .prepare(
      `SELECT o.manager_id AS manager, o.state
       FROM people_changes p JOIN outbox o ON o.id = 'obx_' || p.change_id || '.invitation'
       WHERE p.board_id = ? AND p.kind = 'added' ORDER BY p.version`,
    )
    .bind(board)
    .all<{ manager: string; state: string }>();
  return results;
}
