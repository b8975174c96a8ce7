/** How scores are counted, with a worked example. */
export const en = {
  title: 'How this is counted',
  csat: 'Satisfaction is the share of ratings of 4 or 5 among all ratings from 1 to 5. Thumbs are the share of thumbs up.',
  wilson:
    'Its 95% interval is Wilson’s (1927, Journal of the American Statistical Association 22), which Newcombe (1998, Statistics in Medicine 17) found the best of seven: it stays right for few answers and for shares near 0 or 100%. With p the share, n the ratings and z = 1.96:',
  nps: 'The NPS (Reichheld 2003) is the share of promoters (9, 10) less the share of detractors (0 to 6). Its interval is the adjusted Wald of Rocks (2016): as if three more had answered, ¾ of them promoting and ¾ detracting, from the variance p + d − (p − d)², divided by n + 3.',
  ces: 'Ease (CES) is the mean of ratings from 1 to 7. Its interval is the mean ± 1.96 times the standard deviation divided by √n.',
  interval:
    'How to read an interval: if you asked as many customers again and again, 95 of 100 such intervals would hold the true value. Ten answers give a wide one, a thousand a narrow one.',
  change:
    'A change is more than chance explains where the intervals of both times don’t overlap. That is strict: a real change may be smaller (Schenker and Gentleman 2001, The American Statistician 55).',
  lift: 'What drives low ratings: how often ratings are low there, divided by how often they are low everywhere. 2 means twice as often. Shown are those with 10 ratings and more.',
  left: 'Tests, and what was put aside as suspicious, are never counted. A rating that a customer changes counts once, as it stands. Days are those of the board’s time zone.',
  asked:
    'Response rate is answered divided by shown. A question counts as shown when it came into view; one that was closed or passed by is no answer.',
  example: (what: string) => `With your own numbers: ${what}`,
  exampleWilson: (satisfied: string, n: string, share: string, low: string, high: string) =>
    `${satisfied} of ${n} are satisfied, so p = ${share}, and the interval runs from ${low} to ${high}.`,
  exampleNps: (promoters: string, detractors: string, n: string, value: string, low: string, high: string) =>
    `${promoters} promoters less ${detractors} detractors, of ${n}: ${value}, and the interval runs from ${low} to ${high}.`,
  exampleCes: (n: string, mean: string, deviation: string, low: string, high: string) =>
    `${n} ratings with a mean of ${mean} and a standard deviation of ${deviation}: the interval runs from ${low} to ${high}.`,
};

export type CountingMessages = typeof en;
