import { formatScore, scoreDistance } from '../../messages/figures.ts';
import type { ShownMetric } from './metric-card.tsx';
import type { ReportPart } from './report-part.ts';

/** How a score stands to that of the time before, and whether chance alone explains the difference. */
export function changeWords({ metric, now, earlier, moved }: ShownMetric, part: ReportPart): string {
  const { scores: said, charts } = part.messages.reports;
  if (!now) return said.moved.gone(charts.ratings(earlier?.n ?? 0));
  if (!earlier) return said.moved.first;
  const value = formatScore(metric, earlier.value, part.locale);
  const distance = scoreDistance(metric, now.value, earlier.value);
  if (distance === 0) return said.moved.same(value);
  const points = said.points(distance);
  if (moved === 'up' || moved === 'down') return said.moved[moved](points, value);
  return said.moved[now.value > earlier.value ? 'upByChance' : 'downByChance'](points, value);
}
