import { metrics, type Metric } from '@wipeboard/shared';
import { before, trendOf, trendStep, type Period } from '../../domain/scores/period.ts';
import { scoreOf } from '../../domain/scores/score-of.ts';
import { dimensions, type Dimension, type Score } from '../../domain/scores/score.ts';
import type { MetricReport, Only, Part, ScoreReport } from '../../domain/scores/score-report.ts';
import { minus, nobody, onScale, plus, total, type Tally } from '../../domain/scores/tally.ts';
import type { Board } from '../board.ts';
import { askedOf, askedStatement, type AskedRow } from './asked.ts';
import { partRows } from './part-rows.ts';
import { sums, tallyOf, type TallyRow } from './tallies.ts';

type PointRow = TallyRow & { back: number };
type PartRow = TallyRow & { dimension: Dimension; member: string };
type LeftOutRow = { member: 'test' | 'quarantined'; n: number };

/** How a board was rated in a period and in the one of the same length before, from rollups alone. */
export async function scoreReport(
  db: D1Database,
  { key }: Pick<Board, 'key'>,
  { period, only }: { period: Period; only?: Only },
): Promise<ScoreReport> {
  const earlier = before(period);
  const apart = only?.member === '' ? only.dimension : undefined;
  const whole = only && !apart ? only : { dimension: 'all', member: '' };
  const [points, apartPoints, then, apartThen, parts, asked, leftOut] = await db.batch([
    pointsStatement(db, key, whole.dimension, whole.member, period),
    pointsStatement(db, key, apart ?? '', undefined, period),
    pointsStatement(db, key, whole.dimension, whole.member, earlier),
    pointsStatement(db, key, apart ?? '', undefined, earlier),
    partRows(db, key, only ? [only.dimension] : dimensions, period),
    askedStatement(db, key, period),
    leftOutStatement(db, key, period),
  ]);
  const now = without(byPoint(points), byPoint(apartPoints));
  const past = without(byPoint(then), byPoint(apartThen));
  const members = (parts?.results ?? []) as PartRow[];
  const left = (leftOut?.results ?? []) as LeftOutRow[];
  const counted = (member: LeftOutRow['member']) => left.find((row) => row.member === member)?.n ?? 0;
  const reports = metrics
    .filter((metric) => now.has(metric) || past.has(metric))
    .map((metric) => metricReport(metric, { period, only, now, past, members }));
  return {
    period,
    before: earlier,
    metrics: reports,
    asked: askedOf((asked?.results ?? []) as AskedRow[], reports, only),
    testsLeftOut: counted('test'),
    quarantinedLeftOut: counted('quarantined'),
  };
}

type ByPoint = Map<Metric, Map<number, Tally>>;

type Found = { period: Period; only?: Only; now: ByPoint; past: ByPoint; members: PartRow[] };

function metricReport(metric: Metric, { period, only, now, past, members }: Found): MetricReport {
  const points = now.get(metric);
  const whole = sumOf(points);
  const own = members.filter((row) => row.metric === metric);
  const split = (dimension: Dimension): Part[] => {
    if (only && only.dimension !== dimension) return [];
    const rows = own.filter((row) => row.dimension === dimension);
    const rest = rows.reduce((left, row) => minus(left, tallyOf(row)), whole);
    const tallies = [
      ...rows.map((row) => ({ member: row.member, tally: tallyOf(row) })),
      ...(only ? [] : [{ member: '', tally: rest }]),
    ];
    return tallies
      .flatMap(({ member, tally }) => scored(metric, tally, (score) => ({ member, score })))
      .toSorted((a, b) => b.score.n - a.score.n || (a.member < b.member ? -1 : 1));
  };
  const trend = trendOf(period);
  return {
    metric,
    now: scoreOf(metric, onScale(metric, whole)),
    earlier: scoreOf(metric, onScale(metric, sumOf(past.get(metric)))),
    trend: trend.map((point, index) => ({
      period: point,
      score: scoreOf(metric, onScale(metric, points?.get(trend.length - 1 - index) ?? nobody)),
    })),
    parts: {
      moment: split('moment'),
      segment: split('segment'),
      language: split('language'),
      page: split('page'),
    },
  };
}

function scored<Found>(metric: Metric, tally: Tally, found: (score: Score) => Found): Found[] {
  const score = scoreOf(metric, onScale(metric, tally));
  return score ? [found(score)] : [];
}

const sumOf = (points: Map<number, Tally> = new Map()): Tally => [...points.values()].reduce(plus, nobody);

/** Ratings by metric and point of the trend, counted back from the period’s end. */
function pointsStatement(
  db: D1Database,
  board: string,
  dimension: string,
  member: string | undefined,
  period: Period,
): D1PreparedStatement {
  return db
    .prepare(
      `SELECT metric, CAST((julianday(?4) - julianday(day)) / ?6 AS INTEGER) AS back, ${sums} FROM score_days
       WHERE board_id = ?1 AND dimension = ?2 AND day BETWEEN ?3 AND ?4 AND metric <> '' AND (?5 IS NULL OR member = ?5)
       GROUP BY 1, 2`,
    )
    .bind(board, dimension, period.from, period.to, member ?? null, trendStep(period));
}

function byPoint(result: D1Result | undefined): ByPoint {
  const found: ByPoint = new Map();
  for (const row of (result?.results ?? []) as PointRow[]) {
    const points = found.get(row.metric) ?? new Map<number, Tally>();
    found.set(row.metric, points.set(row.back, tallyOf(row)));
  }
  return found;
}

/** Those without a member of a dimension are all but those with one. */
function without(all: ByPoint, some: ByPoint): ByPoint {
  const left: ByPoint = new Map();
  for (const [metric, points] of all) {
    const rest = [...points].map(([back, tally]): [number, Tally] => [
      back,
      minus(tally, some.get(metric)?.get(back) ?? nobody),
    ]);
    const rated = rest.filter(([, tally]) => total(tally) > 0);
    if (rated.length > 0) left.set(metric, new Map(rated));
  }
  return left;
}

function leftOutStatement(db: D1Database, board: string, { from, to }: Period): D1PreparedStatement {
  return db
    .prepare(
      `SELECT member, SUM(c0) AS n FROM score_days
       WHERE board_id = ? AND dimension = 'left-out' AND day BETWEEN ? AND ? GROUP BY 1`,
    )
    .bind(board, from, to);
}
