import type { ChartPoint } from '../charts/trend-chart.tsx';
import type { Messages } from '../../messages/messages.ts';

/** In words what a trend's picture shows: from where to where, and between what it ran. */
export function trendSummary(
  what: string,
  points: ChartPoint[],
  say: (value: number) => string,
  messages: Messages,
): string {
  const said = messages.reports.charts;
  const known = points.flatMap(({ value, label }) => (value === undefined ? [] : [{ value, label }]));
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return said.nothing(what);
  if (first === last) return said.once(what, say(first.value), first.label);
  const [from, to] = [say(first.value), say(last.value)];
  const course =
    from === to
      ? said.stayed(what, to, first.label, last.label)
      : said[last.value > first.value ? 'rose' : 'fell'](what, from, to, first.label, last.label);
  const values = known.map(({ value }) => value);
  const [least, most] = [say(Math.min(...values)), say(Math.max(...values))];
  const further = ![from, to].includes(least) || ![from, to].includes(most);
  return further ? `${course} ${said.extremes(least, most)}` : course;
}
