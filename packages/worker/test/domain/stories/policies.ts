import { left, resolves, tick } from './cast.ts';
import type { Left, Story } from './walk.ts';

const five = { rating: { metric: 'csat', value: 5 } } as const;
const customer = (more: { segment?: string; value?: number }): Left => ({
  identity: { subject: 'kim', ...more },
});

export const policies: Story[] = [
  [
    'a rule for a tone gives it other times at every tier',
    {
      policy: {
        rules: [{ tone: 'complaint', acknowledgeMinutes: 60 }],
        tiers: [{ acknowledgeMinutes: 600 }],
      },
    },
    [
      '2026-11-23T08:00Z',
      left({ tone: 'complaint' }),
      'open dana/1 until 2026-11-23T09:00Z → escalation dana',
    ],
    [
      '2026-11-23T09:00Z',
      tick,
      'open omar/2 until 2026-11-23T10:00Z: climbed → escalation omar, moved-on dana',
    ],
    [
      '2026-11-23T10:00Z',
      left({ tone: 'suggestion' }),
      'open dana/1 until 2026-11-23T20:00Z → escalation dana',
    ],
  ],
  [
    'a rule for a segment sends it to a higher tier first',
    { policy: { rules: [{ segment: 'restaurant', firstTier: 2, acknowledgeMinutes: 30 }] } },
    [
      '2026-11-23T08:00Z',
      left(customer({ segment: 'restaurant' })),
      'open omar/2 until 2026-11-23T08:30Z → escalation omar',
    ],
    [
      '2026-11-23T08:00Z',
      left(customer({ segment: 'household' })),
      'open dana/1 until 2026-11-23T12:00Z → escalation dana',
    ],
  ],
  [
    'a rule for a value takes those who are worth as much',
    { policy: { valueAtLeast: 500, rules: [{ valueAtLeast: 1_000, firstTier: 3 }] } },
    [
      '2026-11-23T08:00Z',
      left({ ...five, ...customer({ value: 1_000 }) }),
      'open lena/3 until 2026-11-23T12:00Z → escalation lena',
    ],
    [
      '2026-11-23T08:00Z',
      left({ ...five, ...customer({ value: 999 }) }),
      'open dana/1 until 2026-11-23T12:00Z → escalation dana',
    ],
    ['2026-11-23T08:00Z', left({ ...five, ...customer({ value: 499 }) }), 'nothing to answer'],
  ],
  [
    'the first rule that matches is the one that counts',
    {
      policy: {
        rules: [
          { tone: 'complaint', resolveMinutes: 600 },
          { firstTier: 2, acknowledgeMinutes: 10 },
        ],
      },
    },
    [
      '2026-11-23T08:00Z',
      left({ tone: 'complaint' }),
      'open dana/1 until 2026-11-23T12:00Z → escalation dana',
    ],
    ['2026-11-23T08:00Z', left(), 'open omar/2 until 2026-11-23T08:10Z → escalation omar'],
  ],
  [
    'a first tier that nobody has is the next one above, or else the highest',
    { policy: { rules: [{ tone: 'question', firstTier: 9 }, { firstTier: 2 }] }, people: { omar: null } },
    ['2026-11-23T08:00Z', left(), 'open lena/3 until 2026-11-23T12:00Z → escalation lena'],
    [
      '2026-11-23T08:00Z',
      left({ tone: 'question' }),
      'open lena/3 until 2026-11-23T12:00Z → escalation lena',
    ],
  ],
  [
    'straight to the top, where the board offers it',
    { policy: { straightToTop: true } },
    [
      '2026-11-23T08:00Z',
      left({ ...five, wants: { top: true } }),
      'open lena/3 until 2026-11-23T12:00Z → escalation lena',
    ],
    ['2026-11-23T12:00Z', tick, 'open lena/3 until 2026-11-24T12:00Z: reminded → reminder lena'],
  ],
  [
    'straight to the top is a wish for a manager where the board does not offer it',
    [
      '2026-11-23T08:00Z',
      left({ ...five, wants: { top: true } }),
      'open dana/1 until 2026-11-23T12:00Z → escalation dana',
    ],
  ],
  [
    'the top is the highest named tier, not an owner who has none',
    { policy: { straightToTop: true }, people: { lena: { tier: undefined } } },
    [
      '2026-11-23T08:00Z',
      left({ wants: { top: true } }),
      'open omar/2 until 2026-11-23T12:00Z → escalation omar',
    ],
    [
      '2026-11-23T12:00Z',
      tick,
      'open lena/10 until 2026-11-23T16:00Z: climbed → escalation lena, moved-on omar',
    ],
  ],
  [
    'a time to resolve that is shorter than the time to acknowledge is as long',
    { policy: { acknowledgeMinutes: 240, resolveMinutes: 60 } },
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
  ],
  [
    'days of silence are the board’s own',
    { policy: { secondAskDays: 1, closeDays: 2 } },
    ['2026-11-23T08:00Z', left(), 'open dana/1 until 2026-11-23T12:00Z → escalation dana'],
    [
      '2026-11-23T09:00Z',
      resolves('dana'),
      'resolved dana/1 until 2026-11-24T09:00Z: acknowledged, resolved → resolution customer',
    ],
    ['2026-11-24T09:00Z', tick, 'resolved dana/1 until 2026-11-26T09:00Z: asked-again → second-ask customer'],
    ['2026-11-26T09:00Z', tick, 'closed as unanswered dana/1 until never: closed'],
  ],
];
