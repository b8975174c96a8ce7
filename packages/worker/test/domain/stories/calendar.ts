import { acknowledges, left, tick } from './cast.ts';
import type { Story } from './walk.ts';

const day: [string, string][] = [['08:00', '18:00']];
const workdays = { weekly: { mon: day, tue: day, wed: day, thu: day, fri: day } };
const short = { acknowledgeMinutes: 240, resolveMinutes: 1_200 };

export const calendar: Story[] = [
  [
    'plain time is plain time when the clocks go forward',
    ['2026-03-28T22:00Z', left(), 'open dana/1 until 2026-03-29T02:00Z → escalation dana'],
    ['2026-03-28T23:00Z', acknowledges('dana'), 'acknowledged dana/1 until 2026-03-31T22:00Z: acknowledged'],
  ],
  [
    'both clocks count opening hours as the wall has them when the clocks go forward',
    { policy: { ...short, hours: workdays } },
    ['2026-03-27T15:00Z', left(), 'open dana/1 until 2026-03-30T08:00Z → escalation dana'],
    ['2026-03-27T16:00Z', acknowledges('dana'), 'acknowledged dana/1 until 2026-03-31T14:00Z: acknowledged'],
    ['2026-03-31T11:00Z', tick, 'refused: already'],
  ],
  [
    'both clocks count opening hours as the wall has them when the clocks go back',
    { policy: { ...short, hours: workdays } },
    ['2026-10-23T14:00Z', left(), 'open dana/1 until 2026-10-26T09:00Z → escalation dana'],
    ['2026-10-23T15:00Z', acknowledges('dana'), 'acknowledged dana/1 until 2026-10-27T15:00Z: acknowledged'],
  ],
  [
    'round the clock, the night of the spring change is an hour shorter on the wall and not by the clock',
    { policy: { hours: { weekly: { sat: [['00:00', '24:00']], sun: [['00:00', '24:00']] } } } },
    ['2026-03-28T22:00Z', left(), 'open dana/1 until 2026-03-29T02:00Z → escalation dana'],
  ],
  [
    'a weekend does not count, nor does a turn begin in one',
    { policy: { ...short, hours: workdays } },
    ['2026-11-20T16:00Z', left(), 'open dana/1 until 2026-11-23T10:00Z → escalation dana'],
    [
      '2026-11-23T10:00Z',
      tick,
      'open omar/2 until 2026-11-23T14:00Z: climbed → escalation omar, moved-on dana',
    ],
    [
      '2026-11-23T14:00Z',
      tick,
      'open lena/3 until 2026-11-24T08:00Z: climbed → escalation lena, moved-on omar',
    ],
    ['2026-11-24T08:00Z', tick, 'open lena/3 until 2026-11-25T08:00Z: reminded → reminder lena'],
  ],
  [
    'holidays do not count',
    { policy: { ...short, hours: { ...workdays, holidays: ['2026-12-24', '2026-12-25'] } } },
    ['2026-12-23T16:00Z', left(), 'open dana/1 until 2026-12-28T10:00Z → escalation dana'],
    ['2026-12-23T16:30Z', acknowledges('dana'), 'acknowledged dana/1 until 2026-12-29T16:00Z: acknowledged'],
  ],
  [
    'before opening the clock waits for the door',
    { policy: { ...short, hours: workdays } },
    ['2026-11-23T04:00Z', left(), 'open dana/1 until 2026-11-23T11:00Z → escalation dana'],
  ],
  [
    'a zone with half hours opens at its own eight o’clock',
    { timeZone: 'Asia/Kolkata', policy: { ...short, hours: workdays } },
    ['2026-11-23T01:00Z', left(), 'open dana/1 until 2026-11-23T06:30Z → escalation dana'],
    [
      '2026-11-23T06:30Z',
      tick,
      'open omar/2 until 2026-11-23T10:30Z: climbed → escalation omar, moved-on dana',
    ],
  ],
  [
    'a zone with three quarters, over its own spring change',
    { timeZone: 'Pacific/Chatham', policy: { ...short, hours: workdays } },
    ['2026-09-25T03:00Z', left(), 'open dana/1 until 2026-09-27T20:00Z → escalation dana'],
  ],
  [
    'quiet hours hold the mail back, and the clock of whoever has not been told yet',
    { policy: { quietHours: { from: '21:00', to: '07:00' } } },
    [
      '2026-11-23T22:00Z',
      left(),
      'open dana/1 until 2026-11-24T10:00Z → escalation dana at 2026-11-24T06:00Z',
    ],
    ['2026-11-24T02:00Z', tick, 'refused: already'],
    [
      '2026-11-24T10:00Z',
      tick,
      'open omar/2 until 2026-11-24T14:00Z: climbed → escalation omar, moved-on dana',
    ],
  ],
  [
    'a climb in quiet hours begins a turn in the morning',
    { policy: { quietHours: { from: '21:00', to: '07:00' } } },
    ['2026-11-23T18:00Z', left(), 'open dana/1 until 2026-11-23T22:00Z → escalation dana'],
    [
      '2026-11-23T22:00Z',
      tick,
      'open omar/2 until 2026-11-24T10:00Z: climbed → escalation omar at 2026-11-24T06:00Z, moved-on dana at 2026-11-24T06:00Z',
    ],
    [
      '2026-11-24T10:00Z',
      tick,
      'open lena/3 until 2026-11-24T14:00Z: climbed → escalation lena, moved-on omar',
    ],
  ],
  [
    'in the last minute before quiet hours a mail still leaves',
    { policy: { quietHours: { from: '21:00', to: '07:00' } } },
    ['2026-11-23T19:59:30Z', left(), 'open dana/1 until 2026-11-23T23:59:30.000Z → escalation dana'],
    [
      '2026-11-23T20:00Z',
      left(),
      'open dana/1 until 2026-11-24T10:00Z → escalation dana at 2026-11-24T06:00Z',
    ],
  ],
  [
    'quiet hours that end at half past two end at half past three where spring skips that hour',
    { policy: { quietHours: { from: '21:00', to: '02:30' } } },
    [
      '2026-03-28T23:00Z',
      left(),
      'open dana/1 until 2026-03-29T05:30Z → escalation dana at 2026-03-29T01:30Z',
    ],
  ],
  [
    'quiet hours that end in the hour that autumn has twice end the first time',
    { policy: { quietHours: { from: '21:00', to: '02:30' } } },
    [
      '2026-10-24T22:00Z',
      left(),
      'open dana/1 until 2026-10-25T04:30Z → escalation dana at 2026-10-25T00:30Z',
    ],
  ],
  [
    'quiet hours within a day hold back only what comes in them',
    { policy: { quietHours: { from: '12:00', to: '14:00' } } },
    [
      '2026-11-23T11:30Z',
      left(),
      'open dana/1 until 2026-11-23T17:00Z → escalation dana at 2026-11-23T13:00Z',
    ],
    ['2026-11-23T13:00Z', left(), 'open dana/1 until 2026-11-23T17:00Z → escalation dana'],
  ],
  [
    'a watched word leaves in quiet hours, and its clock runs',
    { policy: { quietHours: { from: '21:00', to: '07:00' }, watchList: ['allergy'] } },
    [
      '2026-11-23T22:00Z',
      left({ text: 'My allergy!' }),
      'open dana/1 until 2026-11-24T02:00Z → escalation dana',
    ],
    [
      '2026-11-24T02:00Z',
      tick,
      'open omar/2 until 2026-11-24T06:00Z: climbed → escalation omar, moved-on dana',
    ],
  ],
  [
    'who wants the top may wake it, where the board lets them',
    { policy: { quietHours: { from: '21:00', to: '07:00' }, straightToTop: true } },
    [
      '2026-11-23T22:00Z',
      left({ wants: { top: true } }),
      'open lena/3 until 2026-11-24T02:00Z → escalation lena',
    ],
    ['2026-11-24T02:00Z', tick, 'open lena/3 until 2026-11-25T02:00Z: reminded → reminder lena'],
  ],
];
