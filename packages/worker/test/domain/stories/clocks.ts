import { acknowledges, answers, left, older, resolves, tick } from './cast.ts';
import type { Story } from './walk.ts';

const oneTier = { people: { omar: null, lena: null } };
const fourth = { people: { paul: { tier: 4 } } };

export const clocks: Story[] = [
  [
    'nobody acknowledges: it climbs from tier to tier, and the last is reminded each day',
    fourth,
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    ['2026-11-23T11:59Z', tick, 'refused: already'],
    [
      '2026-11-23T12:00Z',
      tick,
      'open omar/2 until 2026-11-23T16:00Z: climbed → escalation omar, moved-on dana',
    ],
    [
      '2026-11-23T16:00Z',
      tick,
      'open lena/3 until 2026-11-23T20:00Z: climbed → escalation lena, moved-on omar',
    ],
    [
      '2026-11-23T20:00Z',
      tick,
      'open paul/4 until 2026-11-24T00:00Z: climbed → escalation paul, moved-on lena',
    ],
    ['2026-11-24T00:00Z', tick, 'open paul/4 until 2026-11-25T00:00Z: reminded → reminder paul'],
    ['2026-11-25T00:00Z', tick, 'open paul/4 until 2026-11-26T00:00Z: reminded → reminder paul'],
    ['2026-11-25T09:00Z', acknowledges('paul'), 'acknowledged paul/4 until 2026-11-26T20:00Z: acknowledged'],
  ],
  [
    'where one person is all there is, they are reminded',
    oneTier,
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    ['2026-11-23T12:00Z', tick, 'open dana/1 until 2026-11-24T12:00Z: reminded → reminder dana'],
    ['2026-11-24T12:00Z', tick, 'open dana/1 until 2026-11-25T12:00Z: reminded → reminder dana'],
  ],
  [
    'acknowledged but not resolved, it climbs too, and whom it climbs to has to say that they have it',
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    ['2026-11-23T09:00Z', acknowledges('dana'), 'acknowledged dana/1 until 2026-11-26T08:00Z: acknowledged'],
    [
      '2026-11-26T08:00Z',
      tick,
      'acknowledged omar/2 until 2026-11-26T12:00Z: climbed → escalation omar, moved-on dana',
    ],
    ['2026-11-26T09:00Z', acknowledges('omar'), 'acknowledged omar/2 until 2026-11-29T08:00Z: acknowledged'],
    [
      '2026-11-29T08:00Z',
      tick,
      'acknowledged lena/3 until 2026-11-29T12:00Z: climbed → escalation lena, moved-on omar',
    ],
    [
      '2026-11-29T09:00Z',
      resolves('lena'),
      'resolved lena/3 until 2026-12-02T09:00Z: acknowledged, resolved → resolution customer, moved-on omar',
    ],
  ],
  [
    'a climbed complaint that the next one leaves alone climbs on by the shorter clock',
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    ['2026-11-23T09:00Z', acknowledges('dana'), 'acknowledged dana/1 until 2026-11-26T08:00Z: acknowledged'],
    [
      '2026-11-26T08:00Z',
      tick,
      'acknowledged omar/2 until 2026-11-26T12:00Z: climbed → escalation omar, moved-on dana',
    ],
    [
      '2026-11-26T12:00Z',
      tick,
      'acknowledged lena/3 until 2026-11-26T16:00Z: climbed → escalation lena, moved-on omar',
    ],
  ],
  [
    'whoever lost the turn by a climb may still resolve it, and whoever got it hears so',
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    ['2026-11-23T09:00Z', acknowledges('dana'), 'acknowledged dana/1 until 2026-11-26T08:00Z: acknowledged'],
    [
      '2026-11-26T08:00Z',
      tick,
      'acknowledged omar/2 until 2026-11-26T12:00Z: climbed → escalation omar, moved-on dana',
    ],
    ['2026-11-26T09:00Z', acknowledges('dana'), 'refused: already'],
    [
      '2026-11-26T10:00Z',
      resolves('dana'),
      'resolved dana/2 until 2026-11-29T10:00Z: resolved → resolution customer, moved-on omar',
    ],
  ],
  [
    'whom it climbed to takes it over by an answer',
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    ['2026-11-23T09:00Z', acknowledges('dana'), 'acknowledged dana/1 until 2026-11-26T08:00Z: acknowledged'],
    [
      '2026-11-26T08:00Z',
      tick,
      'acknowledged omar/2 until 2026-11-26T12:00Z: climbed → escalation omar, moved-on dana',
    ],
    [
      '2026-11-26T09:00Z',
      answers('omar'),
      'acknowledged omar/2 until 2026-11-29T08:00Z: acknowledged, answered → answer customer',
    ],
  ],
  [
    'a third may take over what climbed and was left alone',
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    ['2026-11-23T09:00Z', acknowledges('dana'), 'acknowledged dana/1 until 2026-11-26T08:00Z: acknowledged'],
    [
      '2026-11-26T08:00Z',
      tick,
      'acknowledged omar/2 until 2026-11-26T12:00Z: climbed → escalation omar, moved-on dana',
    ],
    [
      '2026-11-26T09:00Z',
      acknowledges('lena'),
      'acknowledged lena/3 until 2026-11-29T08:00Z: acknowledged → moved-on omar',
    ],
  ],
  [
    'the first takes back what climbed unacknowledged, at the tier that it has reached',
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    [
      '2026-11-23T12:00Z',
      tick,
      'open omar/2 until 2026-11-23T16:00Z: climbed → escalation omar, moved-on dana',
    ],
    [
      '2026-11-23T13:00Z',
      acknowledges('dana'),
      'acknowledged dana/2 until 2026-11-26T12:00Z: acknowledged → moved-on omar',
    ],
    [
      '2026-11-26T12:00Z',
      tick,
      'acknowledged lena/3 until 2026-11-26T16:00Z: climbed → escalation lena, moved-on dana',
    ],
  ],
  [
    'whoever acknowledges when the time to resolve is over too has a day',
    oneTier,
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    ['2026-11-30T12:00Z', tick, 'open dana/1 until 2026-12-01T12:00Z: reminded → reminder dana'],
    ['2026-11-30T13:00Z', acknowledges('dana'), 'acknowledged dana/1 until 2026-12-01T13:00Z: acknowledged'],
    ['2026-12-01T13:00Z', tick, 'acknowledged dana/1 until 2026-12-02T13:00Z: reminded → reminder dana'],
  ],
  [
    'late ticks skip no tier: each climb begins a whole turn',
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    [
      '2026-11-24T17:30Z',
      tick,
      'open omar/2 until 2026-11-24T21:30Z: climbed → escalation omar, moved-on dana',
    ],
    ['2026-11-24T17:31Z', tick, 'refused: already'],
    [
      '2026-11-24T21:30Z',
      tick,
      'open lena/3 until 2026-11-25T01:30Z: climbed → escalation lena, moved-on omar',
    ],
  ],
  [
    'tiers have times of their own',
    {
      policy: {
        tiers: [
          { acknowledgeMinutes: 30 },
          { acknowledgeMinutes: 60, resolveMinutes: 120 },
          { resolveMinutes: 90 },
        ],
      },
    },
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T08:30Z → escalation dana'],
    [
      '2026-11-23T08:30Z',
      tick,
      'open omar/2 until 2026-11-23T09:30Z: climbed → escalation omar, moved-on dana',
    ],
    ['2026-11-23T09:00Z', acknowledges('omar'), 'acknowledged omar/2 until 2026-11-23T10:30Z: acknowledged'],
    [
      '2026-11-23T10:30Z',
      tick,
      'acknowledged lena/3 until 2026-11-23T14:30Z: climbed → escalation lena, moved-on omar',
    ],
  ],
  [
    'a policy that gives more time than when it opened is asked again when it falls due',
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    { policy: { acknowledgeMinutes: 600 } },
    ['2026-11-23T12:00Z', tick, 'open dana/1 until 2026-11-23T18:00Z'],
    [
      '2026-11-23T18:00Z',
      tick,
      'open omar/2 until 2026-11-24T04:00Z: climbed → escalation omar, moved-on dana',
    ],
  ],
  [
    'what an older Worker left open is reckoned from its opening',
    ['2026-11-23T08:00Z', older(), 'open dana/1 until 1970-01-01T00:00Z'],
    ['2026-11-23T09:00Z', tick, 'open dana/1 until 2026-11-23T12:00Z'],
    [
      '2026-11-23T12:00Z',
      tick,
      'open omar/2 until 2026-11-23T16:00Z: climbed → escalation omar, moved-on dana',
    ],
  ],
  [
    'what an older Worker left open for long climbs at once',
    ['2026-11-01T08:00Z', older(), 'open dana/1 until 1970-01-01T00:00Z'],
    [
      '2026-11-23T09:00Z',
      tick,
      'open omar/2 until 2026-11-23T13:00Z: climbed → escalation omar, moved-on dana',
    ],
  ],
  [
    'what an older Worker left acknowledged was never promised a resolution, and has all the time for one',
    [
      '2026-11-01T08:00Z',
      older({
        status: 'acknowledged',
        acknowledgedBy: 'dana',
        acknowledgedAt: Date.parse('2026-11-01T09:00Z'),
      }),
      'acknowledged dana/1 until 1970-01-01T00:00Z',
    ],
    ['2026-11-23T09:00Z', tick, 'acknowledged dana/1 until 2026-11-26T09:00Z'],
    [
      '2026-11-26T09:00Z',
      tick,
      'acknowledged omar/2 until 2026-11-26T13:00Z: climbed → escalation omar, moved-on dana',
    ],
  ],
];
