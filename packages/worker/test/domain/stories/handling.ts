import {
  acknowledges,
  answers,
  changesContact,
  didNotHelp,
  handsOver,
  helped,
  left,
  remarks,
  resolves,
  settles,
  tick,
  writes,
} from './cast.ts';
import type { Story } from './walk.ts';

export const handling: Story[] = [
  [
    'it is told, acknowledged, answered, resolved, and was put right',
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    ['2026-11-23T09:00Z', acknowledges('dana'), 'acknowledged dana/1 until 2026-11-26T08:00Z: acknowledged'],
    [
      '2026-11-23T10:00Z',
      answers('dana'),
      'acknowledged dana/1 until 2026-11-26T08:00Z: answered → answer customer',
    ],
    [
      '2026-11-24T08:00Z',
      resolves('dana'),
      'resolved dana/1 until 2026-11-27T08:00Z: resolved → resolution customer',
    ],
    ['2026-11-24T12:00Z', helped, 'closed as put-right dana/1 until never: verdict, closed → verdict dana'],
    ['2026-12-30T12:00Z', tick, 'refused: already'],
  ],
  [
    'five stars without a word ask nobody for anything',
    ['2026-11-23T08:00Z', left({ rating: { metric: 'csat', value: 5 } }), 'nothing to answer'],
  ],
  [
    'a tap waits for its words before its mail leaves',
    [
      '2026-11-23T08:00Z',
      left({ final: false }),
      'open dana/1 until 2026-11-23T12:00Z → escalation dana at 2026-11-23T08:02Z',
    ],
  ],
  [
    'whoever answers has thereby acknowledged',
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    [
      '2026-11-23T09:00Z',
      answers('dana'),
      'acknowledged dana/1 until 2026-11-26T08:00Z: acknowledged, answered → answer customer',
    ],
    ['2026-11-23T09:01Z', acknowledges('dana'), 'refused: already'],
  ],
  [
    'whoever resolves has thereby acknowledged',
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    [
      '2026-11-23T09:00Z',
      resolves('dana'),
      'resolved dana/1 until 2026-11-26T09:00Z: acknowledged, resolved → resolution customer',
    ],
    ['2026-11-23T09:01Z', acknowledges('dana'), 'refused: resolved'],
  ],
  [
    'a colleague who is quicker takes it, and whoever had the turn hears so',
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    [
      '2026-11-23T09:00Z',
      acknowledges('omar'),
      'acknowledged omar/2 until 2026-11-26T08:00Z: acknowledged → moved-on dana',
    ],
    ['2026-11-23T09:01Z', acknowledges('dana'), 'refused: already'],
  ],
  [
    'a colleague who answers somebody else’s complaint does not take it away',
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    ['2026-11-23T09:00Z', acknowledges('dana'), 'acknowledged dana/1 until 2026-11-26T08:00Z: acknowledged'],
    [
      '2026-11-23T10:00Z',
      answers('omar'),
      'acknowledged dana/1 until 2026-11-26T08:00Z: answered → answer customer',
    ],
  ],
  [
    'a colleague who resolves it answers for it from then on',
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    ['2026-11-23T09:00Z', acknowledges('dana'), 'acknowledged dana/1 until 2026-11-26T08:00Z: acknowledged'],
    [
      '2026-11-23T10:00Z',
      resolves('omar'),
      'resolved omar/2 until 2026-11-26T10:00Z: resolved → resolution customer, moved-on dana',
    ],
    [
      '2026-11-23T11:00Z',
      didNotHelp,
      'reopened lena/3 until 2026-11-23T15:00Z: verdict, reopened → escalation lena, verdict omar',
    ],
  ],
  [
    'a remark changes nothing but the timeline, and may follow the end',
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    ['2026-11-23T08:30Z', remarks('omar'), 'open dana/1 until 2026-11-23T12:00Z: remarked'],
    ['2026-11-23T09:00Z', settles, 'closed as settled dana/1 until never: closed → verdict dana'],
    ['2026-11-23T09:30Z', remarks('dana'), 'closed as settled dana/1 until never: remarked'],
    ['2026-11-23T09:31Z', answers('dana'), 'refused: closed'],
  ],
  [
    'a resolution is not resolved again, handed over or acknowledged, but may be explained',
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    [
      '2026-11-23T09:00Z',
      resolves('dana'),
      'resolved dana/1 until 2026-11-26T09:00Z: acknowledged, resolved → resolution customer',
    ],
    ['2026-11-23T09:01Z', resolves('omar'), 'refused: resolved'],
    ['2026-11-23T09:02Z', handsOver('dana', 'omar'), 'refused: resolved'],
    ['2026-11-23T09:03Z', acknowledges('omar'), 'refused: resolved'],
    [
      '2026-11-23T09:04Z',
      answers('dana'),
      'resolved dana/1 until 2026-11-26T09:00Z: answered → answer customer',
    ],
  ],
  [
    'a lesson names a cause of the board, or nothing is done',
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    ['2026-11-23T09:00Z', resolves('dana', 0, 'The moon'), 'refused: unknown-cause'],
    [
      '2026-11-23T09:01Z',
      resolves('dana', 0, 'Delivery'),
      'resolved dana/1 until 2026-11-26T09:01Z: acknowledged, resolved → resolution customer',
    ],
  ],
  [
    'a viewer may do nothing, not even remark, nor be handed anything',
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    ['2026-11-23T08:01Z', acknowledges('vera'), 'refused: not-yours'],
    ['2026-11-23T08:02Z', remarks('vera'), 'refused: not-yours'],
    ['2026-11-23T08:03Z', resolves('vera'), 'refused: not-yours'],
    ['2026-11-23T08:04Z', handsOver('dana', 'vera'), 'refused: nobody'],
  ],
  [
    'the customer corrects their contact at any time, which is noted and moves no clock',
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    ['2026-11-23T09:00Z', changesContact, 'open dana/1 until 2026-11-23T12:00Z: contact-changed'],
    [
      '2026-11-23T10:00Z',
      resolves('dana'),
      'resolved dana/1 until 2026-11-26T10:00Z: acknowledged, resolved → resolution customer',
    ],
    ['2026-11-23T11:00Z', changesContact, 'resolved dana/1 until 2026-11-26T10:00Z: contact-changed'],
    ['2026-11-23T12:00Z', writes, 'resolved dana/1 until 2026-11-26T12:00Z: wrote → wrote dana'],
  ],
];
