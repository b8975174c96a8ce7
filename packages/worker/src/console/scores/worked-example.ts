import { scales } from '@wipeboard/shared';
import type { Score } from '../../domain/scores/score.ts';
import { formatDecimal, formatScore } from '../../messages/figures.ts';
import { formatNumber } from '../../messages/instants.ts';
import type { ReportPart } from './report-part.ts';

/** A score's formula with its own numbers in it. */
export function workedExample(score: Score, part: ReportPart): { words: string; formula?: string } {
  const said = part.messages.reports.counting;
  const whole = (value: number) => formatNumber(value, part.locale);
  const decimal = (value: number, digits = 2) => formatDecimal(value, part.locale, digits);
  const { metric, n, counts, value, interval } = score;
  const shown = (one: number) => formatScore(metric, one, part.locale);
  const [low, high] = [shown(interval.low), shown(interval.high)];
  const above = (least: number) => total(counts.slice(least - scales[metric].min));
  if (metric === 'nps') {
    const promoters = above(9);
    const words = said.exampleNps(whole(promoters), whole(n - above(7)), whole(n), shown(value), low, high);
    return { words };
  }
  if (metric === 'ces') {
    const squares = counts.map((count, index) => count * (scales.ces.min + index - value) ** 2);
    const deviation = n > 1 ? Math.sqrt(total(squares) / (n - 1)) : 0;
    return { words: said.exampleCes(whole(n), decimal(value), decimal(deviation), low, high) };
  }
  const satisfied = above(metric === 'csat' ? 4 : 1);
  const share = decimal(value, 3);
  const [z, z2] = [decimal(1.96), decimal(3.84)];
  return {
    words: said.exampleWilson(whole(satisfied), whole(n), share, low, high),
    formula: `(${share} + ${z2}/${whole(2 * n)} ± ${z} √(${share} · ${decimal(1 - value, 3)}/${whole(n)} + ${z2}/(4 · ${whole(n)}²))) / (1 + ${z2}/${whole(n)})`,
  };
}

const total = (numbers: number[]): number => numbers.reduce((sum, one) => sum + one, 0);
