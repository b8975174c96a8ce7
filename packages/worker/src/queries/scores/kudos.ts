import type { Kudos } from '../../domain/scores/handling-report.ts';
import { before, trendOf, trendStep, type Period } from '../../domain/scores/period.ts';
import type { Board } from '../board.ts';

const mostNamed = 100;

type Row = { person: string; back: number; praise: number };

/**
 * Who was praised by name in a period, most often first, a hundred at most. Upper and lower case are one person, shown as
 * they were most often written.
 */
export async function kudos(
  db: D1Database,
  { key }: Pick<Board, 'key'>,
  { period }: { period: Period },
): Promise<Kudos[]> {
  const earlier = before(period);
  const { results } = await db
    .prepare(
      `SELECT about AS person, SUM(praise) AS praise,
         CASE WHEN day < ?2 THEN -1 ELSE CAST((julianday(?3) - julianday(day)) / ?4 AS INTEGER) END AS back
       FROM praise_days WHERE board_id = ?1 AND day BETWEEN ?5 AND ?3 GROUP BY 1, 3`,
    )
    .bind(key, period.from, period.to, trendStep(period), earlier.from)
    .all<Row>();
  return [...Map.groupBy(results, ({ person }) => person.toLocaleLowerCase('und'))]
    .map(([, rows]) => kudosOf(rows, period))
    .filter(({ praise }) => praise > 0)
    .toSorted((a, b) => b.praise - a.praise || (a.person < b.person ? -1 : 1))
    .slice(0, mostNamed);
}

function kudosOf(rows: readonly Row[], period: Period): Kudos {
  const sum = (some: readonly Row[]) => some.reduce((all, { praise }) => all + praise, 0);
  const points = trendOf(period);
  const [spelling] = [...Map.groupBy(rows, ({ person }) => person)].toSorted(
    ([, a], [, b]) => sum(b) - sum(a),
  );
  return {
    person: spelling![0],
    praise: sum(rows.filter(({ back }) => back >= 0)),
    before: sum(rows.filter(({ back }) => back < 0)),
    trend: points.map((point, index) => ({
      period: point,
      praise: sum(rows.filter(({ back }) => back === points.length - 1 - index)),
    })),
  };
}
