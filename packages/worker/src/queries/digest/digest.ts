import { metrics, type Kind } from '@wipeboard/shared';
import { instantOf } from '../../domain/board/due.ts';
import type { Digest, LessonDue, Quoted } from '../../domain/digest/digest.ts';
import { addDays, type DigestKind } from '../../domain/digest/digest-period.ts';
import { moved } from '../../domain/scores/moved.ts';
import { before, type Period } from '../../domain/scores/period.ts';
import type { Board } from '../board.ts';
import { promisedAt, waits } from '../overdue.ts';
import { countStatement } from '../wall/desk-counts.ts';
import { overallScores, overallStatement, weeklyScores, weeklyStatement } from '../scores/overall-scores.ts';
import { submissionView, type SubmissionColumns } from '../submission-view.ts';

const mostOverdue = 5;
const mostPraise = 3;
const mostWanted = 5;
const lessonDays = 7;
const mostLessons = 10;

/** What a board's people look back on. Counts come from rollups, words from the period alone. */
export async function digest(
  db: D1Database,
  board: Board,
  kind: DigestKind,
  period: Period,
  now: number,
): Promise<Digest> {
  const earlier = before(period);
  const eightWeeks = { from: addDays(period.to, 1 - 8 * 7), to: period.to };
  const results = await db.batch([
    leftStatement(db, board, period),
    leftStatement(db, board, earlier),
    openedStatement(db, board.key, period),
    openedStatement(db, board.key, earlier),
    waitingStatement(db, board.key, now),
    overdueStatement(db, board.key, now),
    praiseStatement(db, board, period),
    wantedStatement(db, board, period),
    overallStatement(db, board.key, period),
    overallStatement(db, board.key, earlier),
    lessonsStatement(db, board.key, period),
    weeklyStatement(db, board.key, eightWeeks),
    asideStatement(db, board, period),
    asideStatement(db, board, earlier),
    countStatement(db, board.key, 'waiting'),
  ]);
  const [rated, ratedEarlier] = [overallScores(results[8]), overallScores(results[9])];
  const [aside, asideBefore] = [results[12]!, results[13]!].map(({ results: [row] }) => row as Aside);
  const waiting = results[4]!.results[0] as { open: number; overdue: number | null; worth: number | null };
  const scores = metrics.flatMap((metric) => {
    const [now, earlier] = [rated.get(metric), ratedEarlier.get(metric)];
    return now || earlier ? [{ metric, now, earlier, moved: now && earlier && moved(now, earlier) }] : [];
  });
  const first = scores.find(({ now }) => now)?.metric;
  return {
    kind,
    period,
    before: earlier,
    left: { now: byKind(results[0]!), earlier: byKind(results[1]!) },
    scores,
    trend:
      kind === 'weekly' && first
        ? { metric: first, points: weeklyScores(results[11], first, eightWeeks) }
        : undefined,
    complaints: {
      opened: counted(results[2]!),
      openedBefore: counted(results[3]!),
      open: waiting.open,
      overdue: waiting.overdue ?? 0,
      worth: waiting.worth ?? 0,
    },
    putAside: { now: aside!.n, earlier: asideBefore!.n, held: aside!.held },
    waitingCards: counted(results[14]!),
    overdue: (results[5]!.results as OverdueRow[]).map(({ text, worth, ...row }) => ({
      ...row,
      text: text ?? undefined,
      worth: worth ?? undefined,
    })),
    praise: quoted(results[6]!),
    wanted: quoted(results[7]!),
    lessonsDue: results[10]!.results as LessonDue[],
  };
}

type Aside = { n: number; held: number };

type OverdueRow = {
  submission: string;
  owner: string;
  dueAt: number;
  text: string | null;
  worth: number | null;
};

const byKind = ({ results }: D1Result): Partial<Record<Kind, number>> =>
  Object.fromEntries((results as { kind: Kind; n: number }[]).map(({ kind, n }) => [kind, n]));

const counted = ({ results }: D1Result): number => (results[0] as { n: number | null }).n ?? 0;

const quoted = ({ results }: D1Result): Quoted[] =>
  (results as SubmissionColumns[]).map((row) => {
    const { id, receivedAt, text = '', rating, about } = submissionView(row);
    return { submission: id, at: receivedAt, text, rating, about };
  });

/** `daily_rollups` go on counting what was put aside, which is little: it is taken off here. */
const leftStatement = (db: D1Database, board: Board, period: Period) =>
  db
    .prepare(
      `SELECT kind, SUM(n) AS n FROM (
         SELECT kind, submissions AS n FROM daily_rollups WHERE board_id = ?1 AND day BETWEEN ?2 AND ?3
         UNION ALL
         SELECT kind, -1 FROM submissions
         WHERE board_id = ?1 AND created_at >= ?4 AND created_at < ?5 AND quarantined_at IS NOT NULL AND test = 0
       ) GROUP BY kind HAVING SUM(n) > 0`,
    )
    .bind(board.key, period.from, period.to, ...instants(board, period));

const asideStatement = (db: D1Database, board: Board, period: Period) =>
  db
    .prepare(
      `SELECT count(*) AS n,
         COALESCE(SUM(suspicion ->> '$.held' = 1 AND suspicion ->> '$.judged' IS NULL), 0) AS held
       FROM submissions WHERE board_id = ? AND created_at >= ? AND created_at < ?
         AND quarantined_at IS NOT NULL AND test = 0`,
    )
    .bind(board.key, ...instants(board, period));

const openedStatement = (db: D1Database, board: string, { from, to }: Period) =>
  db
    .prepare('SELECT SUM(complaints) AS n FROM handling_days WHERE board_id = ? AND day BETWEEN ? AND ?')
    .bind(board, from, to);

const waitingStatement = (db: D1Database, board: string, now: number) =>
  db
    .prepare(
      `SELECT count(*) AS open, SUM(c.promised < ?) AS overdue, SUM(s.worth) AS worth
       FROM (SELECT submission_id, ${promisedAt} AS promised FROM complaints WHERE board_id = ? AND ${waits}) c
       JOIN submissions s ON s.id = c.submission_id`,
    )
    .bind(now, board);

const overdueStatement = (db: D1Database, board: string, now: number) =>
  db
    .prepare(
      `SELECT c.submission_id AS submission, c.owner, c.promised AS dueAt, s.text, s.worth
       FROM (SELECT submission_id, COALESCE(acknowledged_by, assignee) AS owner, ${promisedAt} AS promised
         FROM complaints WHERE board_id = ? AND ${waits}) c
       JOIN submissions s ON s.id = c.submission_id WHERE c.promised < ? ORDER BY c.promised LIMIT ?`,
    )
    .bind(board, now, mostOverdue);

const instants = ({ timeZone }: Board, { from, to }: Period): [number, number] => [
  instantOf(from, '00:00', timeZone),
  instantOf(addDays(to, 1), '00:00', timeZone),
];

/** Praise that names somebody before praise that doesn't, and the fuller before the shorter. */
const praiseStatement = (db: D1Database, board: Board, period: Period) =>
  db
    .prepare(
      `SELECT * FROM submissions WHERE board_id = ? AND created_at >= ? AND created_at < ? AND tone = 'praise'
         AND text IS NOT NULL AND test = 0 AND quarantined_at IS NULL
       ORDER BY about IS NULL, min(length(text), 300) DESC, created_at DESC LIMIT ?`,
    )
    .bind(board.key, ...instants(board, period), mostPraise);

const wantedStatement = (db: D1Database, board: Board, period: Period) =>
  db
    .prepare(
      `SELECT * FROM submissions WHERE board_id = ? AND created_at >= ? AND created_at < ? AND kind = 'request'
         AND text IS NOT NULL AND test = 0 AND quarantined_at IS NULL ORDER BY created_at DESC LIMIT ?`,
    )
    .bind(board.key, ...instants(board, period), mostWanted);

const lessonsStatement = (db: D1Database, board: string, { from, to }: Period) =>
  db
    .prepare(
      `SELECT c.submission_id AS submission, l.cause, l.prevention, l.prevent_by AS "by"
       FROM lessons l JOIN complaints c ON c.id = l.complaint_id
       WHERE l.board_id = ? AND l.prevent_by BETWEEN ? AND ? AND l.prevention IS NOT NULL
         AND c.test = 0 AND c.left_out = 0 ORDER BY l.prevent_by LIMIT ?`,
    )
    .bind(board, from, addDays(to, lessonDays), mostLessons);
