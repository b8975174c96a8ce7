import { byLift } from '../../domain/scores/lift.ts';
import { before, type Period } from '../../domain/scores/period.ts';
import type { Driver, MetricReport } from '../../domain/scores/score-report.ts';
import type { Board } from '../board.ts';
import { themeReport } from '../themes/theme-report.ts';
import { scales } from '@wipeboard/shared';

/** A theme among the drivers; `member` is its id, `n` and `low` are of all its ratings, whatever their metric. */
export type ThemeDriver = Driver & { name: string; submissions: number };

/** Themes with more low ratings than the whole has; `metrics` are those of the same period. */
export async function themeDrivers(
  db: D1Database,
  { key, policy }: Pick<Board, 'key' | 'policy'>,
  { period, metrics }: { period: Period; metrics: readonly MetricReport[] },
): Promise<ThemeDriver[]> {
  const themes = await themeReport(db, key, period, before(period));
  const rated = metrics.flatMap(({ now }) => now ?? []);
  const all = {
    n: sum(rated.map(({ n }) => n)),
    low: sum(
      rated.map(({ metric, counts }) =>
        sum(counts.slice(0, policy.lowAtMost[metric] - scales[metric].min + 1)),
      ),
    ),
  };
  const shares = themes.map(({ id, low, rated: n }) => ({ dimension: 'theme' as const, member: id, low, n }));
  const known = new Map(themes.map((theme) => [theme.id, theme]));
  return byLift(shares, all).map((driver) => {
    const { name, submissions } = known.get(driver.member)!;
    return { ...driver, name, submissions };
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
