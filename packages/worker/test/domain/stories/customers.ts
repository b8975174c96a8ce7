import { acknowledges, didNotHelp, helped, left, resolves, settles, tick, writes } from './cast.ts';
import type { Story } from './walk.ts';

export const customers: Story[] = [
  [
    'the customer writes while it is open, and whoever has the turn hears it',
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    ['2026-11-23T09:00Z', writes, 'open dana/1 until 2026-11-23T12:00Z: wrote → wrote dana'],
  ],
  [
    'the customer writes after it has climbed from its owner: both hear it',
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    ['2026-11-23T09:00Z', acknowledges('dana'), 'acknowledged dana/1 until 2026-11-26T08:00Z: acknowledged'],
    [
      '2026-11-26T08:00Z',
      tick,
      'acknowledged omar/2 until 2026-11-26T12:00Z: climbed → escalation omar, moved-on dana',
    ],
    [
      '2026-11-26T08:30Z',
      writes,
      'acknowledged omar/2 until 2026-11-26T12:00Z: wrote → wrote dana, wrote omar',
    ],
  ],
  [
    'the customer writes after their no, and whoever has it now hears it',
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    [
      '2026-11-23T09:00Z',
      resolves('dana'),
      'resolved dana/1 until 2026-11-26T09:00Z: acknowledged, resolved → resolution customer',
    ],
    [
      '2026-11-23T10:00Z',
      didNotHelp,
      'reopened omar/2 until 2026-11-23T14:00Z: verdict, reopened → escalation omar, verdict dana',
    ],
    ['2026-11-23T11:00Z', writes, 'reopened omar/2 until 2026-11-23T14:00Z: wrote → wrote omar'],
  ],
  [
    'words after a resolution close and open nothing, but whoever writes is not silent',
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    [
      '2026-11-23T09:00Z',
      resolves('dana'),
      'resolved dana/1 until 2026-11-26T09:00Z: acknowledged, resolved → resolution customer',
    ],
    ['2026-11-26T08:00Z', writes, 'resolved dana/1 until 2026-11-29T08:00Z: wrote → wrote dana'],
    ['2026-11-26T09:00Z', tick, 'refused: already'],
    ['2026-11-29T08:00Z', tick, 'resolved dana/1 until 2026-12-06T08:00Z: asked-again → second-ask customer'],
    ['2026-12-05T08:00Z', writes, 'resolved dana/1 until 2026-12-12T08:00Z: wrote → wrote dana'],
    ['2026-12-06T08:00Z', tick, 'refused: already'],
    ['2026-12-12T08:00Z', tick, 'closed as unanswered dana/1 until never: closed'],
    ['2026-12-13T08:00Z', writes, 'closed as unanswered dana/1 until never: wrote → wrote dana'],
  ],
  [
    'silence: asked a second time, then closed as unanswered',
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    [
      '2026-11-23T09:00Z',
      resolves('dana'),
      'resolved dana/1 until 2026-11-26T09:00Z: acknowledged, resolved → resolution customer',
    ],
    ['2026-11-26T08:59Z', tick, 'refused: already'],
    ['2026-11-26T09:00Z', tick, 'resolved dana/1 until 2026-12-03T09:00Z: asked-again → second-ask customer'],
    ['2026-12-03T09:00Z', tick, 'closed as unanswered dana/1 until never: closed'],
    ['2026-12-10T09:00Z', tick, 'refused: already'],
  ],
  [
    'a yes after it was closed as unanswered counts',
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    [
      '2026-11-23T09:00Z',
      resolves('dana'),
      'resolved dana/1 until 2026-11-26T09:00Z: acknowledged, resolved → resolution customer',
    ],
    ['2026-11-26T09:00Z', tick, 'resolved dana/1 until 2026-12-03T09:00Z: asked-again → second-ask customer'],
    ['2026-12-03T09:00Z', tick, 'closed as unanswered dana/1 until never: closed'],
    ['2026-12-20T09:00Z', helped, 'closed as put-right dana/1 until never: verdict → verdict dana'],
    ['2026-12-20T09:01Z', helped, 'refused: already'],
  ],
  [
    'a no after it was closed as unanswered opens it again, one tier up',
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    [
      '2026-11-23T09:00Z',
      resolves('dana'),
      'resolved dana/1 until 2026-11-26T09:00Z: acknowledged, resolved → resolution customer',
    ],
    ['2026-11-26T09:00Z', tick, 'resolved dana/1 until 2026-12-03T09:00Z: asked-again → second-ask customer'],
    ['2026-12-03T09:00Z', tick, 'closed as unanswered dana/1 until never: closed'],
    [
      '2026-12-20T09:00Z',
      didNotHelp,
      'reopened omar/2 until 2026-12-20T13:00Z: verdict, reopened → escalation omar, verdict dana',
    ],
    ['2026-12-20T09:01Z', didNotHelp, 'refused: already'],
    ['2026-12-20T09:02Z', helped, 'refused: not-asked'],
  ],
  [
    'a yes that becomes a no opens it again',
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    [
      '2026-11-23T09:00Z',
      resolves('dana'),
      'resolved dana/1 until 2026-11-26T09:00Z: acknowledged, resolved → resolution customer',
    ],
    ['2026-11-23T10:00Z', helped, 'closed as put-right dana/1 until never: verdict, closed → verdict dana'],
    [
      '2026-11-24T10:00Z',
      didNotHelp,
      'reopened omar/2 until 2026-11-24T14:00Z: verdict, reopened → escalation omar, verdict dana',
    ],
  ],
  [
    'three times no: each time one tier up, and at the top it stays there',
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    [
      '2026-11-23T09:00Z',
      resolves('dana'),
      'resolved dana/1 until 2026-11-26T09:00Z: acknowledged, resolved → resolution customer',
    ],
    [
      '2026-11-23T10:00Z',
      didNotHelp,
      'reopened omar/2 until 2026-11-23T14:00Z: verdict, reopened → escalation omar, verdict dana',
    ],
    [
      '2026-11-23T11:00Z',
      resolves('omar'),
      'resolved omar/2 until 2026-11-26T11:00Z: acknowledged, resolved → resolution customer',
    ],
    [
      '2026-11-23T12:00Z',
      didNotHelp,
      'reopened lena/3 until 2026-11-23T16:00Z: verdict, reopened → escalation lena, verdict omar',
    ],
    [
      '2026-11-23T13:00Z',
      resolves('lena'),
      'resolved lena/3 until 2026-11-26T13:00Z: acknowledged, resolved → resolution customer',
    ],
    [
      '2026-11-23T14:00Z',
      didNotHelp,
      'reopened lena/3 until 2026-11-23T18:00Z: verdict, reopened → escalation lena',
    ],
    ['2026-11-23T18:00Z', tick, 'reopened lena/3 until 2026-11-24T18:00Z: reminded → reminder lena'],
    [
      '2026-11-23T19:00Z',
      resolves('lena'),
      'resolved lena/3 until 2026-11-26T19:00Z: acknowledged, resolved → resolution customer',
    ],
    ['2026-11-23T20:00Z', helped, 'closed as put-right lena/3 until never: verdict, closed → verdict lena'],
  ],
  [
    'opened again, both clocks run for whoever has it now, from the no',
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    [
      '2026-11-23T09:00Z',
      resolves('dana'),
      'resolved dana/1 until 2026-11-26T09:00Z: acknowledged, resolved → resolution customer',
    ],
    [
      '2026-11-25T10:00Z',
      didNotHelp,
      'reopened omar/2 until 2026-11-25T14:00Z: verdict, reopened → escalation omar, verdict dana',
    ],
    ['2026-11-25T11:00Z', acknowledges('omar'), 'acknowledged omar/2 until 2026-11-28T10:00Z: acknowledged'],
    [
      '2026-11-28T10:00Z',
      tick,
      'acknowledged lena/3 until 2026-11-28T14:00Z: climbed → escalation lena, moved-on omar',
    ],
  ],
  [
    'a verdict is taken once there is a resolution, and not before',
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    ['2026-11-23T08:01Z', helped, 'refused: not-asked'],
    ['2026-11-23T08:02Z', didNotHelp, 'refused: not-asked'],
    ['2026-11-23T09:00Z', acknowledges('dana'), 'acknowledged dana/1 until 2026-11-26T08:00Z: acknowledged'],
    ['2026-11-23T09:01Z', didNotHelp, 'refused: not-asked'],
  ],
  [
    'settled by the customer while it is open',
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    ['2026-11-23T08:30Z', settles, 'closed as settled dana/1 until never: closed → verdict dana'],
    ['2026-11-23T12:00Z', tick, 'refused: already'],
    ['2026-11-23T12:01Z', settles, 'refused: already'],
  ],
  [
    'settled while somebody is at it',
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    ['2026-11-23T09:00Z', acknowledges('dana'), 'acknowledged dana/1 until 2026-11-26T08:00Z: acknowledged'],
    ['2026-11-23T09:30Z', settles, 'closed as settled dana/1 until never: closed → verdict dana'],
    ['2026-11-23T10:00Z', helped, 'refused: already'],
  ],
  [
    'settled once resolved, instead of a verdict',
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    [
      '2026-11-23T09:00Z',
      resolves('dana'),
      'resolved dana/1 until 2026-11-26T09:00Z: acknowledged, resolved → resolution customer',
    ],
    ['2026-11-23T09:30Z', settles, 'closed as settled dana/1 until never: closed → verdict dana'],
  ],
  [
    'settled after a no, and opened again by a second one',
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    [
      '2026-11-23T09:00Z',
      resolves('dana'),
      'resolved dana/1 until 2026-11-26T09:00Z: acknowledged, resolved → resolution customer',
    ],
    [
      '2026-11-23T10:00Z',
      didNotHelp,
      'reopened omar/2 until 2026-11-23T14:00Z: verdict, reopened → escalation omar, verdict dana',
    ],
    ['2026-11-23T11:00Z', settles, 'closed as settled omar/2 until never: closed → verdict omar'],
    [
      '2026-11-23T12:00Z',
      didNotHelp,
      'reopened lena/3 until 2026-11-23T16:00Z: verdict, reopened → escalation lena',
    ],
  ],
];
