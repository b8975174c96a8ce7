import { acknowledges, away, didNotHelp, left, resolves, tick, writes } from './cast.ts';
import type { Story } from './walk.ts';

const monday = away('2026-11-23', '2026-11-23');

export const absence: Story[] = [
  [
    'who is away when it comes is passed over',
    { people: { dana: monday } },
    ['2026-11-23T08:00Z', left(), 'open omar/2 until 2026-11-23T12:00Z → escalation omar'],
  ],
  [
    'a second person of the same tier comes before the next tier',
    { people: { dana: monday, dora: { tier: 1, position: 1 } } },
    ['2026-11-23T08:00Z', left(), 'open dora/1 until 2026-11-23T12:00Z → escalation dora'],
    [
      '2026-11-23T12:00Z',
      tick,
      'open omar/2 until 2026-11-23T16:00Z: climbed → escalation omar, moved-on dora',
    ],
  ],
  [
    'a whole tier that is away is passed over in a climb',
    { people: { omar: monday, otto: { tier: 2, ...monday } } },
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    [
      '2026-11-23T12:00Z',
      tick,
      'open lena/3 until 2026-11-23T16:00Z: climbed → escalation lena, moved-on dana',
    ],
  ],
  [
    'where everybody is away, it comes to the first, and climbs as if they were not',
    { people: { dana: monday, omar: monday, lena: monday } },
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    [
      '2026-11-23T12:00Z',
      tick,
      'open omar/2 until 2026-11-23T16:00Z: climbed → escalation omar, moved-on dana',
    ],
  ],
  [
    'nobody above is there: it stays with whoever is, who is reminded until somebody is back',
    { people: { omar: monday, lena: monday } },
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    ['2026-11-23T12:00Z', tick, 'open dana/1 until 2026-11-24T12:00Z: reminded → reminder dana'],
    [
      '2026-11-24T12:00Z',
      tick,
      'open omar/2 until 2026-11-24T16:00Z: climbed → escalation omar, moved-on dana',
    ],
  ],
  [
    'somebody’s days away end while another has the turn, and the turn stays where it is',
    { people: { dana: monday } },
    ['2026-11-23T20:00Z', left(), 'open omar/2 until 2026-11-24T00:00Z → escalation omar'],
    [
      '2026-11-23T23:30Z',
      acknowledges('dana'),
      'acknowledged dana/2 until 2026-11-26T20:00Z: acknowledged → moved-on omar',
    ],
  ],
  [
    'somebody goes away in the middle of their turn, and the clock brings it on',
    { people: { dana: away('2026-11-24', '2026-11-30') } },
    ['2026-11-23T22:00Z', left(), 'open dana/1 until 2026-11-24T02:00Z → escalation dana'],
    [
      '2026-11-24T02:00Z',
      tick,
      'open omar/2 until 2026-11-24T06:00Z: climbed → escalation omar, moved-on dana',
    ],
  ],
  [
    'what comes after closing goes to whoever will be there when the shop opens',
    {
      policy: { hours: { weekly: { mon: [['08:00', '18:00']], fri: [['08:00', '18:00']] } } },
      people: { dana: monday },
    },
    ['2026-11-20T18:00Z', left(), 'open omar/2 until 2026-11-23T11:00Z → escalation omar'],
  ],
  [
    'the last tier’s person goes away: a colleague of that tier has it instead of a reminder to nobody',
    { people: { lara: { tier: 3, position: 9 } } },
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
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
    { people: { lena: away('2026-11-23', '2026-12-01') } },
    [
      '2026-11-23T20:00Z',
      tick,
      'open lara/3 until 2026-11-24T00:00Z: climbed → escalation lara, moved-on lena',
    ],
    ['2026-11-24T00:00Z', tick, 'open lara/3 until 2026-11-25T00:00Z: reminded → reminder lara'],
  ],
  [
    'whoever has left may do nothing, and their complaint climbs at its time',
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    { people: { dana: null } },
    ['2026-11-23T09:00Z', acknowledges('dana'), 'refused: not-yours'],
    ['2026-11-23T09:30Z', writes, 'open dana/1 until 2026-11-23T12:00Z: wrote → wrote dana'],
    ['2026-11-23T12:00Z', tick, 'open omar/2 until 2026-11-23T16:00Z: climbed → escalation omar'],
  ],
  [
    'the last person leaves: it goes to who is highest now',
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
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
    { people: { lena: null } },
    ['2026-11-23T20:00Z', tick, 'open omar/2 until 2026-11-24T00:00Z: climbed → escalation omar'],
  ],
  [
    'who resolved it has left when the customer says that it did not help',
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    [
      '2026-11-23T09:00Z',
      resolves('dana'),
      'resolved dana/1 until 2026-11-26T09:00Z: acknowledged, resolved → resolution customer',
    ],
    { people: { dana: null } },
    [
      '2026-11-24T09:00Z',
      didNotHelp,
      'reopened omar/2 until 2026-11-24T13:00Z: verdict, reopened → escalation omar',
    ],
  ],
  [
    'a board without a first tier begins with the lowest that it has',
    { people: { dana: null } },
    ['2026-11-23T08:00Z', left(), 'open omar/2 until 2026-11-23T12:00Z → escalation omar'],
  ],
  [
    'an owner without a tier is the last to whom it climbs',
    { people: { lena: { tier: undefined } } },
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    [
      '2026-11-23T12:00Z',
      tick,
      'open omar/2 until 2026-11-23T16:00Z: climbed → escalation omar, moved-on dana',
    ],
    [
      '2026-11-23T16:00Z',
      tick,
      'open lena/10 until 2026-11-23T20:00Z: climbed → escalation lena, moved-on omar',
    ],
    ['2026-11-23T20:00Z', tick, 'open lena/10 until 2026-11-24T20:00Z: reminded → reminder lena'],
  ],
];
