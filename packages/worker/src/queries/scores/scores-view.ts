import { chosenPeriod, presets } from '../../domain/scores/chosen-period.ts';
import { driversOf } from '../../domain/scores/lift.ts';
import { moved } from '../../domain/scores/moved.ts';
import { narrowed } from '../../domain/scores/narrowed.ts';
import type { MetricReport } from '../../domain/scores/score-report.ts';
import type { Services } from '../../services.ts';
import type { Board } from '../board.ts';
import { themeDrivers } from './theme-drivers.ts';
import { scoreReport } from './score-report.ts';

/** How a board was rated, as its page of scores shows it; `query` is what the page's address asks for. */
export async function scoresView(services: Services, board: Board, query: Record<string, string>) {
  const db = services.database(board.database);
  const { period, weeks, wrong } = chosenPeriod(query, services.now(), board.timeZone);
  const only = narrowed(query);
  const report = await scoreReport(db, board, { period, only });
  // Of one moment alone, what drives its low ratings would be that moment.
  const drive = (one: MetricReport) =>
    one.now && !only ? driversOf(one, board.policy.lowAtMost[one.metric]) : undefined;
  const metrics = report.metrics.map((one) => ({
    ...one,
    moved: one.now && one.earlier && moved(one.now, one.earlier),
    drivers: drive(one),
  }));
  const moments = [
    ...board.questions.flatMap(({ moment }) => moment ?? []),
    ...report.asked.flatMap(({ moment }) => moment || []),
    ...(only?.dimension === 'moment' && only.member ? [only.member] : []),
  ];
  return {
    shown: { weeks, presets, wrong },
    report: { ...report, metrics },
    only,
    moments: [...new Set(moments)].toSorted(),
    themes: only ? [] : await themeDrivers(db, board, { period, metrics }),
    lowAtMost: board.policy.lowAtMost,
  };
}
