import { acknowledges, handsOver, left, tick } from './cast.ts';
import type { Story } from './walk.ts';

export const handovers: Story[] = [
  [
    'an advocate, to whom nothing climbs, takes it at the tier where it is, and it climbs from there',
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    [
      '2026-11-23T09:00Z',
      acknowledges('adam'),
      'acknowledged adam/1 until 2026-11-26T08:00Z: acknowledged → moved-on dana',
    ],
    [
      '2026-11-26T08:00Z',
      tick,
      'acknowledged omar/2 until 2026-11-26T12:00Z: climbed → escalation omar, moved-on adam',
    ],
  ],
  [
    'handed over unacknowledged, the clock runs on for whoever has it now',
    { people: { dora: { tier: 1, position: 1 } } },
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    [
      '2026-11-23T10:00Z',
      handsOver('dana', 'dora'),
      'open dora/1 until 2026-11-23T12:00Z: handed-over → handed-over dora',
    ],
    [
      '2026-11-23T12:00Z',
      tick,
      'open omar/2 until 2026-11-23T16:00Z: climbed → escalation omar, moved-on dora',
    ],
  ],
  [
    'handed over once acknowledged, it is theirs, with the time that is left',
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    ['2026-11-23T09:00Z', acknowledges('dana'), 'acknowledged dana/1 until 2026-11-26T08:00Z: acknowledged'],
    [
      '2026-11-23T10:00Z',
      handsOver('dana', 'adam'),
      'acknowledged adam/1 until 2026-11-26T08:00Z: handed-over → handed-over adam',
    ],
    ['2026-11-23T10:01Z', handsOver('dana', 'adam'), 'refused: already'],
    [
      '2026-11-26T08:00Z',
      tick,
      'acknowledged omar/2 until 2026-11-26T12:00Z: climbed → escalation omar, moved-on adam',
    ],
  ],
  [
    'handed over to somebody higher, a turn of theirs begins',
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    [
      '2026-11-23T10:00Z',
      handsOver('dana', 'omar'),
      'open omar/2 until 2026-11-23T14:00Z: handed-over → handed-over omar',
    ],
    [
      '2026-11-23T14:00Z',
      tick,
      'open lena/3 until 2026-11-23T18:00Z: climbed → escalation lena, moved-on omar',
    ],
  ],
  [
    'handed over to somebody lower, it climbs from where it was',
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    [
      '2026-11-23T12:00Z',
      tick,
      'open omar/2 until 2026-11-23T16:00Z: climbed → escalation omar, moved-on dana',
    ],
    [
      '2026-11-23T13:00Z',
      handsOver('omar', 'dana'),
      'open dana/2 until 2026-11-23T16:00Z: handed-over → handed-over dana',
    ],
    [
      '2026-11-23T16:00Z',
      tick,
      'open lena/3 until 2026-11-23T20:00Z: climbed → escalation lena, moved-on dana',
    ],
  ],
  [
    'somebody takes it by handing it to themselves, and only whoever had it is told',
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    [
      '2026-11-23T10:00Z',
      handsOver('omar', 'omar'),
      'open omar/2 until 2026-11-23T14:00Z: handed-over → moved-on dana',
    ],
  ],
  [
    'nobody is handed what they have, and nobody who has left is handed anything',
    { people: { omar: null } },
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    ['2026-11-23T09:00Z', handsOver('lena', 'dana'), 'refused: already'],
    ['2026-11-23T09:01Z', handsOver('dana', 'omar'), 'refused: nobody'],
  ],
];
