import { counted } from '../counted.ts';

/** What charts and the tables behind them say. */
export const en = {
  asTable: 'The numbers as a table',
  band: 'The band is the 95% interval: the fewer answers, the wider.',
  few: 'Hollow points have fewer than 10 answers: more chance than news.',
  gaps: 'Where the line stops, nobody answered.',
  point: (when: string, value: string, range: string, ratings: string) =>
    `${when}: ${value} (${range}), ${ratings}`,
  none: (when: string) => `${when}: no answers`,
  rose: (what: string, from: string, to: string, first: string, last: string) =>
    `${what} rose from ${from} (${first}) to ${to} (${last}).`,
  fell: (what: string, from: string, to: string, first: string, last: string) =>
    `${what} fell from ${from} (${first}) to ${to} (${last}).`,
  stayed: (what: string, value: string, first: string, last: string) =>
    `${what} was ${value} at the beginning (${first}) and at the end (${last}).`,
  once: (what: string, value: string, when: string) =>
    `${what} was ${value} (${when}); nobody answered at other times.`,
  extremes: (least: string, most: string) => `In between it ran from ${least} to ${most}.`,
  nothing: (what: string) => `${what}: nobody answered.`,
  earlier: (value: string) => `before: ${value}`,
  range: (low: string, high: string) => `${low} to ${high}`,
  ratings: counted('en', { one: 'rating', other: 'ratings' }),
  head: { when: 'Time', value: 'Value', range: '95% interval', n: 'Ratings', all: 'Submissions' },
};

export type ChartsMessages = typeof en;
