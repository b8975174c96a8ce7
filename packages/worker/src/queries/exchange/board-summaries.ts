import type { Metric } from '@wipeboard/shared';
import { roleMay } from '../../domain/access/capabilities.ts';
import { localDate } from '../../domain/board/due.ts';
import { worstFirst, type BoardSummary } from '../../domain/exchange/board-summary.ts';
import { shareOf, type Share } from '../../domain/exchange/share.ts';
import { before, lastWeeks, type Period } from '../../domain/scores/period.ts';
import type { Membership } from '../access/memberships.ts';
import type { Services } from '../../services.ts';

const dayMs = 86_400_000;

type Listed = { key: string; name: string; database: string; timeZone: string; mayManage: boolean };
type Asked = Listed & { now: Period; earlier: Period };
type ByBoard<Row> = Map<string, (Row & { board: string })[]>;

/** How somebody’s boards stand, those that need somebody first on top. Each database is asked once. */
export async function boardSummaries(
  services: Services,
  memberships: readonly Membership[],
  now: number,
): Promise<BoardSummary[]> {
  const { results: listed } = await services.directory
    .prepare(
      `SELECT key, database, json_extract(document, '$.name') AS name, json_extract(document, '$.timeZone') AS timeZone
       FROM boards WHERE key IN (SELECT value FROM json_each(?))`,
    )
    .bind(JSON.stringify(memberships.map(({ board }) => board)))
    .all<Omit<Listed, 'mayManage'>>();
  const managed = new Set(
    memberships.filter(({ role }) => roleMay(role, 'manage')).map(({ board }) => board),
  );
  const boards = listed.map((board): Listed => ({ ...board, mayManage: managed.has(board.key) }));
  const byDatabase = Map.groupBy(boards, ({ database }) => database);
  const found = await Promise.all(
    [...byDatabase].map(([name, boards]) => summaries(services.database(name), boards, now)),
  );
  return worstFirst(found.flat());
}

async function summaries(db: D1Database, boards: readonly Listed[], now: number): Promise<BoardSummary[]> {
  const asked = boards.map((board): Asked => {
    const period = lastWeeks(localDate(now, board.timeZone), 4);
    return { ...board, now: period, earlier: before(period) };
  });
  const keys = JSON.stringify(boards.map(({ key }) => key));
  const periods = JSON.stringify(asked.map(({ key, now, earlier }) => [key, now.from, now.to, earlier.from]));
  const results = await db.batch([
    db.prepare(waiting).bind(now, keys),
    db.prepare(unreached).bind(now - 28 * dayMs, keys),
    db.prepare(rated).bind(periods),
    db.prepare(answering).bind(periods),
    db.prepare(last).bind(keys),
    db.prepare(putAside).bind(now - 7 * dayMs, keys),
  ]);
  const rows = <Row>(place: number) =>
    byBoard((results[place]?.results ?? []) as (Row & { board: string })[]);
  const stand = rows<Waiting>(0);
  const mails = rows<{ mails: number }>(1);
  const ratings = rows<Rated>(2);
  const answers = rows<Answering>(3);
  const lasts = rows<{ at: number | null }>(4);
  const asides = rows<{ n: number }>(5);
  return asked.map(({ key, name, timeZone, mayManage }) => ({
    key,
    name,
    timeZone,
    mayManage,
    ...(stand.get(key)?.[0] ?? { open: 0, overdue: 0, unanswered: 0 }),
    unreached: mails.get(key)?.[0]?.mails ?? 0,
    satisfied: share(ratings.get(key), 1),
    earlier: share(ratings.get(key), 0),
    ...handled(answers.get(key)),
    aside: asides.get(key)?.[0]?.n ?? 0,
    lastAt: lasts.get(key)?.[0]?.at ?? undefined,
  }));
}

const byBoard = <Row>(rows: (Row & { board: string })[]): ByBoard<Row> =>
  Map.groupBy(rows, ({ board }) => board);

type Waiting = { open: number; overdue: number; unanswered: number };
type Answering = { name: string | null; complaints: number; acknowledged: number; climbs: number };
type Rated = { metric: Metric; lately: number; satisfied: number; n: number };

const waiting = `SELECT board_id AS board, count(*) AS open,
    sum((acknowledged_at IS NULL AND acknowledge_due_at <= ?1) OR COALESCE(resolve_due_at <= ?1, 0)) AS overdue,
    sum(status IN ('open', 'reopened')) AS unanswered
  FROM complaints
  WHERE board_id IN (SELECT value FROM json_each(?2)) AND status IN ('open', 'acknowledged', 'reopened')
    AND test = 0 AND left_out = 0
  GROUP BY board_id`;

const unreached = `SELECT board_id AS board, count(*) AS mails FROM outbox
  WHERE board_id IN (SELECT value FROM json_each(?2)) AND state IN ('dead', 'uncertain') AND created_at > ?1
  GROUP BY board_id`;

const rated = `SELECT s.board_id AS board, s.metric, s.day >= p.value ->> 1 AS lately,
    sum(s.c0 + s.c1 + s.c2 + s.c3 + s.c4 + s.c5) AS n, sum(iif(s.metric = 'csat', s.c4 + s.c5, s.c1)) AS satisfied
  FROM json_each(?1) p JOIN score_days s
    ON s.board_id = p.value ->> 0 AND s.dimension = 'all' AND s.day BETWEEN p.value ->> 3 AND p.value ->> 2
  WHERE s.metric IN ('csat', 'thumbs') GROUP BY 1, 2, 3`;

const answering = `SELECT h.board_id AS board, m.name, sum(h.complaints) AS complaints,
    sum(h.acknowledged) AS acknowledged, sum(h.climbs) AS climbs
  FROM json_each(?1) p
    JOIN handling_days h ON h.board_id = p.value ->> 0 AND h.day BETWEEN p.value ->> 1 AND p.value ->> 2
    LEFT JOIN managers m ON m.board_id = h.board_id AND m.id = h.owner
  GROUP BY 1, h.owner ORDER BY acknowledged DESC, m.name`;

const putAside = `SELECT board_id AS board, count(*) AS n FROM submissions INDEXED BY submissions_quarantined
  WHERE board_id IN (SELECT value FROM json_each(?2)) AND created_at > ?1 AND quarantined_at IS NOT NULL
    AND suspicion ->> '$.owed' = 1 AND suspicion ->> '$.judged' IS NULL GROUP BY 1`;

const last = `SELECT b.value AS board,
    (SELECT created_at FROM submissions WHERE board_id = b.value ORDER BY created_at DESC LIMIT 1) AS at
  FROM json_each(?1) b`;

function handled(rows: Answering[] = []): Pick<BoardSummary, 'complaints' | 'answering' | 'climbs'> {
  const sum = (of: (row: Answering) => number) => rows.reduce((all, row) => all + of(row), 0);
  return {
    complaints: sum(({ complaints }) => complaints),
    answering: rows.flatMap(({ name, acknowledged }) =>
      name && acknowledged ? [{ name, complaints: acknowledged }] : [],
    ),
    climbs: sum(({ climbs }) => climbs),
  };
}

/** Of stars where there are any, else of thumbs: other metrics have no share that is satisfied. */
function share(rows: Rated[] = [], lately: 0 | 1): Share | undefined {
  const inPeriod = rows.filter((row) => row.lately === lately && row.n > 0);
  const row = inPeriod.find(({ metric }) => metric === 'csat') ?? inPeriod[0];
  return row && shareOf(row.satisfied, row.n);
}
