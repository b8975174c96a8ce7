import { acknowledges, approves, away, declines, didNotHelp, left, resolves, settles, tick } from './cast.ts';
import type { Story } from './walk.ts';

export const approvals: Story[] = [
  [
    'a gesture within one’s own limit needs nobody',
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    [
      '2026-11-23T09:00Z',
      resolves('dana', 20),
      'resolved dana/1 until 2026-11-26T09:00Z: acknowledged, resolved → resolution customer',
    ],
  ],
  [
    'above the limit somebody higher approves, and the customer hears it then',
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    [
      '2026-11-23T09:00Z',
      resolves('dana', 30),
      'acknowledged dana/1 until 2026-11-26T08:00Z: acknowledged, approval-asked → approval omar',
    ],
    ['2026-11-23T09:01Z', approves('dana'), 'refused: not-yours'],
    ['2026-11-23T09:02Z', approves('vera'), 'refused: not-yours'],
    ['2026-11-23T09:03Z', approves('adam'), 'refused: not-yours'],
    [
      '2026-11-23T10:00Z',
      approves('omar'),
      'resolved dana/1 until 2026-11-26T10:00Z: approved, resolved → resolution customer, approved dana',
    ],
    ['2026-11-23T10:01Z', approves('omar'), 'refused: already'],
    [
      '2026-11-23T11:00Z',
      didNotHelp,
      'reopened omar/2 until 2026-11-23T15:00Z: verdict, reopened → escalation omar, verdict dana',
    ],
  ],
  [
    'declined, it is the proposer’s again, who may ask for less',
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    [
      '2026-11-23T09:00Z',
      resolves('dana', 30),
      'acknowledged dana/1 until 2026-11-26T08:00Z: acknowledged, approval-asked → approval omar',
    ],
    [
      '2026-11-23T10:00Z',
      declines('omar'),
      'acknowledged dana/1 until 2026-11-26T08:00Z: declined → declined dana',
    ],
    ['2026-11-23T10:01Z', declines('omar'), 'refused: not-asked'],
    ['2026-11-23T10:02Z', approves('omar'), 'refused: not-asked'],
    [
      '2026-11-23T11:00Z',
      resolves('dana', 20),
      'resolved dana/1 until 2026-11-26T11:00Z: resolved → resolution customer',
    ],
  ],
  [
    'too dear for the next tier, it is asked of the one whose limit it is within',
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    [
      '2026-11-23T09:00Z',
      resolves('dana', 100),
      'acknowledged dana/1 until 2026-11-26T08:00Z: acknowledged, approval-asked → approval lena',
    ],
    ['2026-11-23T09:30Z', approves('omar'), 'refused: not-yours'],
    [
      '2026-11-23T10:00Z',
      approves('lena'),
      'resolved dana/1 until 2026-11-26T10:00Z: approved, resolved → resolution customer, approved dana',
    ],
  ],
  [
    'above everybody’s limit the highest decides',
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    [
      '2026-11-23T09:00Z',
      resolves('omar', 9_000),
      'acknowledged omar/2 until 2026-11-26T08:00Z: acknowledged, approval-asked → approval lena, moved-on dana',
    ],
    [
      '2026-11-23T10:00Z',
      approves('lena'),
      'resolved omar/2 until 2026-11-26T10:00Z: approved, resolved → resolution customer, approved omar',
    ],
  ],
  [
    'nobody is above the last tier, who may give what they like',
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    [
      '2026-11-23T09:00Z',
      resolves('lena', 9_000),
      'resolved lena/3 until 2026-11-26T09:00Z: acknowledged, resolved → resolution customer, moved-on dana',
    ],
  ],
  [
    'an advocate, to whom nothing climbs, stands above nobody’s limit',
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    [
      '2026-11-23T09:00Z',
      resolves('adam', 10),
      'acknowledged adam/1 until 2026-11-26T08:00Z: acknowledged, approval-asked → approval dana',
    ],
  ],
  [
    'who is away is not asked for approval where another may give it',
    { people: { omar: away('2026-11-23', '2026-11-23') } },
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    [
      '2026-11-23T09:00Z',
      resolves('dana', 30),
      'acknowledged dana/1 until 2026-11-26T08:00Z: acknowledged, approval-asked → approval lena',
    ],
  ],
  [
    'what waits for approval climbs like the rest, and whom it comes to may approve it',
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    [
      '2026-11-23T09:00Z',
      resolves('dana', 30),
      'acknowledged dana/1 until 2026-11-26T08:00Z: acknowledged, approval-asked → approval omar',
    ],
    [
      '2026-11-26T08:00Z',
      tick,
      'acknowledged omar/2 until 2026-11-26T12:00Z: climbed → escalation omar, moved-on dana',
    ],
    [
      '2026-11-26T09:00Z',
      approves('omar'),
      'resolved dana/2 until 2026-11-29T09:00Z: approved, resolved → resolution customer, approved dana',
    ],
  ],
  [
    'a resolution within limits replaces what waits for approval',
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    [
      '2026-11-23T09:00Z',
      resolves('dana', 30),
      'acknowledged dana/1 until 2026-11-26T08:00Z: acknowledged, approval-asked → approval omar',
    ],
    [
      '2026-11-23T10:00Z',
      resolves('dana'),
      'resolved dana/1 until 2026-11-26T10:00Z: resolved → resolution customer',
    ],
    ['2026-11-23T10:01Z', approves('omar'), 'refused: already'],
  ],
  [
    'settled while a gesture waits, there is nothing left to approve',
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    [
      '2026-11-23T09:00Z',
      resolves('dana', 30),
      'acknowledged dana/1 until 2026-11-26T08:00Z: acknowledged, approval-asked → approval omar',
    ],
    ['2026-11-23T10:00Z', settles, 'closed as settled dana/1 until never: closed → verdict dana'],
    ['2026-11-23T10:01Z', approves('omar'), 'refused: closed'],
    ['2026-11-23T10:02Z', declines('omar'), 'refused: closed'],
  ],
  [
    'who asked has left: approved, it is the approver’s',
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    [
      '2026-11-23T09:00Z',
      resolves('dana', 30),
      'acknowledged dana/1 until 2026-11-26T08:00Z: acknowledged, approval-asked → approval omar',
    ],
    { people: { dana: null } },
    [
      '2026-11-23T10:00Z',
      approves('omar'),
      'resolved omar/2 until 2026-11-26T10:00Z: approved, resolved → resolution customer',
    ],
  ],
  [
    'asking for approval in another’s turn takes the turn',
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    [
      '2026-11-23T12:00Z',
      tick,
      'open omar/2 until 2026-11-23T16:00Z: climbed → escalation omar, moved-on dana',
    ],
    [
      '2026-11-23T12:30Z',
      resolves('dana', 100),
      'acknowledged dana/2 until 2026-11-26T12:00Z: acknowledged, approval-asked → approval lena, moved-on omar',
    ],
    ['2026-11-23T12:40Z', acknowledges('omar'), 'refused: already'],
  ],
];
