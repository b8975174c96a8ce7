import { counted } from '../counted.ts';

/** The page of how complaints are handled. */
export const en = {
  complaints: counted('en', { one: 'complaint', other: 'complaints' }),
  opened: (complaints: string, before: string) => `${complaints} came in; ${before} in the time before.`,
  open: (complaints: string) => `${complaints} of them still open.`,
  noneOpen: 'None of them is open.',
  head: 'How fast, and how well',
  measure: 'Measure',
  now: 'Now',
  before: 'Before',
  sample: 'Of',
  acknowledge: 'Until somebody acknowledged it',
  resolve: 'Until it was resolved',
  median: (what: string) => `${what}, half within`,
  p90: (what: string) => `${what}, 9 of 10 within`,
  promise: (what: string) => `${what}: promise kept`,
  climbs: 'Went up a tier',
  reopened: 'Opened again',
  recovered: 'Put right, said the customer',
  recoveredOf: (yes: string, no: string, silent: string) => `${yes} yes, ${no} no, ${silent} silent`,
  byTier: 'By tier',
  tier: (tier: string) => `Tier ${tier}`,
  byOwner: 'By who has it',
  fair: 'In the order of names, not of numbers. Who takes the hard ones is slower; who has few is at the mercy of chance. A complaint counts with whoever has it today, and for the tier that it has reached.',
  ownerHead: {
    who: 'Person',
    tier: 'Tier',
    n: 'Complaints',
    open: 'Open',
    acknowledge: 'Acknowledged, median',
    resolve: 'Resolved, median',
    kept: 'Promises kept',
    climbs: 'Climbs',
    reopened: 'Reopened',
    recovered: 'Put right',
  },
  formerly: 'No longer among the people',
  few: (n: string) => `A dash stands where there are fewer than ${n}.`,
  million: 'Complaints per million moments',
  millionLead: (complaints: string, moments: string) =>
    `${complaints} on ${moments} at which customers were asked or left something.`,
  moments: counted('en', { one: 'moment', other: 'moments' }),
  sigma: (sigma: string) => `${sigma} sigma`,
  tooSeldom: 'Customers were asked too seldom in this time to tell.',
  sigmaTitle: 'What a sigma level is',
  sigmaHow:
    'Six Sigma counts defects per million opportunities. Here a defect is a complaint, and an opportunity a moment at which a customer was asked, or left something unasked. The sigma level is where a normal curve leaves that share above it, plus the customary 1.5 (Harry 1988), which allows for the long run being worse than the short. 3.4 per million is six sigma, 66,807 is three.',
  sigmaMind:
    'It is good for comparing this board with itself. With another firm only where both count the same moments.',
  how: 'How this is counted',
  howDuration:
    'Times run from when a complaint came in until the first acknowledgement or the last resolution, by the clock on the wall, nights included. Promises are counted in opening hours, as they were given. One that still waits after its time counts as broken; one whose time isn’t over doesn’t count yet.',
  howMedian:
    'Half within: the median. 9 of 10 within: the 90th percentile. One that took a year moves neither by much.',
  howRecovered:
    'Put right: customers who said yes, among those who said yes or no. Who said nothing is shown beside it. The range is the 95% interval (Wilson 1927).',
  empty: {
    title: 'No complaints in this time',
    body: 'Nothing had to be answered. Complaints are counted on the day on which they came in.',
  },
};

export type HandlingMessages = typeof en;
