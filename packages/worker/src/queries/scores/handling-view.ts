import { chosenPeriod, presets } from '../../domain/scores/chosen-period.ts';
import type { Services } from '../../services.ts';
import type { Board } from '../board.ts';
import { handlingReport } from './handling-report.ts';

/** How complaints were handled, as their page shows it: people by name and tiers in order, so that nobody is ranked. */
export async function handlingView(services: Services, board: Board, query: Record<string, string>) {
  const now = services.now();
  const { period, weeks, wrong } = chosenPeriod(query, now, board.timeZone);
  const report = await handlingReport(services.database(board.database), board, { period, now });
  const names = new Map(board.people.map(({ id, name }) => [id, name]));
  const { compare } = new Intl.Collator(board.locale);
  return {
    shown: { weeks, presets, wrong },
    report,
    owners: report.byOwner
      .map(({ manager, ...one }) => ({ ...one, name: names.get(manager) }))
      .toSorted((one, other) => compare(one.name ?? '\uffff', other.name ?? '\uffff')),
    tiers: report.byTier.toSorted((one, other) => one.tier - other.tier),
  };
}
