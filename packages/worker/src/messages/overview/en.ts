import { counted } from '../counted.ts';

const complaints = counted('en', { one: 'complaint', other: 'complaints' });

/** The page that shows somebody’s boards side by side. */
export const en = {
  title: 'Your boards',
  late: (overdue: number, open: number) =>
    `${complaints(overdue)} beyond the promise, ${open} waiting in all. Boards that need somebody first are on top.`,
  inHand: (open: number) => `Nothing is beyond its promise; ${complaints(open)} in hand.`,
  allQuiet: 'Nothing is waiting on any of them.',
  board: 'Board',
  waiting: 'Complaints',
  nothingWaiting: 'None waiting',
  overdue: counted('en', { one: 'is overdue', other: 'are overdue' }),
  open: counted('en', { one: 'is open', other: 'are open' }),
  unanswered: counted('en', { one: 'that nobody has taken yet', other: 'that nobody has taken yet' }),
  allTaken: 'Somebody has each of them',
  mails: 'Mails, 4 weeks',
  allArrived: 'All arrived',
  unreached: counted('en', { one: 'mail reached nobody', other: 'mails reached nobody' }),
  satisfied: 'Satisfied, 4 weeks',
  share: (share: string) => `${share} of ratings`,
  between: (low: string, high: string, ratings: number) =>
    `likely ${low} to ${high}, from ${counted('en', { one: 'rating', other: 'ratings' })(ratings)}`,
  earlier: (share: string) => `${share} in the 4 weeks before`,
  noRatings: 'No ratings in these weeks',
  noEarlier: 'No ratings in the weeks before',
  answering: 'Who answers, 4 weeks',
  nobodyNeeded: 'No complaint came in',
  nobodyYet: 'Nobody yet',
  climbs: counted('en', { one: 'time one went up a tier', other: 'times one went up a tier' }),
  noneClimbed: 'None went up a tier',
  last: 'Last feedback',
  never: 'None yet',
  putOnPage: 'Put the board on a page',
};

export type OverviewMessages = typeof en;
