import type { Metric } from '@wipeboard/shared';
import { byLift } from '../../domain/scores/lift.ts';
import type { Period } from '../../domain/scores/period.ts';
import type { Driver } from '../../domain/scores/score-report.ts';
import { atMost, total } from '../../domain/scores/tally.ts';
import type { Board } from '../board.ts';
import { partRows } from './part-rows.ts';
import { tallyOf, type TallyRow } from './tallies.ts';

type Row = TallyRow & { dimension: 'all' | 'moment' | 'page'; member: string };

/** Which moments and pages hold more low ratings on a metric than the whole does, the strongest first. */
export async function drivers(
  db: D1Database,
  { key, policy }: Pick<Board, 'key' | 'policy'>,
  { period, metric }: { period: Period; metric: Metric },
): Promise<Driver[]> {
  const [found] = await db.batch<Row>([partRows(db, key, ['all', 'moment', 'page'], period)]);
  const results = found!.results.filter((row) => row.metric === metric);
  const rated = results.map((row) => {
    const tally = tallyOf(row);
    return {
      dimension: row.dimension,
      member: row.member,
      low: atMost(tally, policy.lowAtMost[metric]),
      n: total(tally),
    };
  });
  const all = rated.find(({ dimension }) => dimension === 'all');
  const parts = rated.flatMap(({ dimension, ...rest }) =>
    dimension === 'all' ? [] : [{ dimension, ...rest }],
  );
  return all ? byLift(parts, all) : [];
}
