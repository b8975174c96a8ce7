import type { Locale } from '@wipeboard/shared';
import { complaintPage, type ComplaintPageOptions } from '../../../src/console/complaint-page.tsx';
import { boardDocumentSchema } from '../../../src/domain/board/board.ts';
import type { ComplaintView, Person } from '../../../src/domain/complaint/complaint-view.ts';
import type { Manager } from '../../../src/domain/board/people.ts';
import { viewerMay } from '../../../src/domain/complaint/viewer-may.ts';
import { acknowledged, dana, minimal, omar, overdue, usual, veryLong } from './complaints.ts';
import { now } from './customers.ts';
import { answered, climbed, closed, proposed, reopened, resolved, unreachable } from './desk-stories.ts';

export const lena: Person = { id: 'mgr_3', name: 'Lena Brandt', email: 'lena@example.com' };
const vera: Person = { id: 'mgr_4', name: 'Vera Vogel', email: 'vera@example.com' };

const staff = (dana: Person): Manager[] => [
  { ...dana, role: 'manager', tier: 1, position: 0, away: [], goodwillLimit: 20 },
  { ...omar, role: 'manager', tier: 2, position: 1, away: [], goodwillLimit: 100 },
  {
    ...lena,
    role: 'owner',
    tier: 3,
    position: 2,
    away: [{ from: '2026-11-20', to: '2026-11-25' }],
    goodwillLimit: 500,
  },
  { ...vera, role: 'viewer', position: 3, away: [], goodwillLimit: 0 },
];
const board = boardDocumentSchema.parse({
  key: 'corner-shop',
  name: 'Corner Shop',
  locale: 'en',
  timeZone: 'Europe/Berlin',
  origins: ['https://shop.example'],
});

/** The manager's page as this viewer sees it, with what they may do decided as the desk decides it. */
export function deskPage(
  view: ComplaintView,
  viewer: Person = dana,
  more: Partial<ComplaintPageOptions> = {},
): string {
  const may = viewerMay(view, viewer.id, {
    people: staff(viewer.id === dana.id ? viewer : dana),
    board,
    now,
  });
  return complaintPage(view, {
    viewer,
    may,
    now,
    formKey: '01JD8ZK3Y6000000000000000A',
    action: (verb) => `/c/token/${verb}`,
    ...more,
  });
}

const harsh: Record<Locale, string> = {
  en: 'Dear Priya,\n\nyou should have closed the door yourself. That’s our policy.',
  de: 'Guten Tag,\n\nSie hätten die Tür selbst schließen sollen. Wie ich bereits sagte: Das ist bei uns so.',
  ar: 'مرحبًا،\n\nكان عليك إغلاق الباب. هذه سياستنا.',
};

/** The manager's page in every state. */
export function deskPages(locale: Locale): [string, string][] {
  const hinted: Partial<ComplaintPageOptions> = {
    returned: {
      verb: 'answer',
      fields: { text: harsh[locale] },
      hints: [
        {
          reason: 'should-have',
          language: locale,
          phrase: { en: 'you should have', de: 'Sie hätten die Tür selbst schließen sollen', ar: 'كان عليك' }[
            locale
          ],
        },
        {
          reason: 'policy',
          language: locale,
          phrase: { en: 'That’s our policy', de: 'Das ist bei uns so', ar: 'هذه سياستنا' }[locale],
        },
      ],
    },
  };
  const wrong: Partial<ComplaintPageOptions> = {
    returned: {
      verb: 'resolve',
      fields: {
        told: '',
        done: '',
        gesture: '',
        cost: '12,5x',
        prevention: 'Check',
        checked: 'Told the team what happened',
      },
      problems: { told: 'needed', cost: 'amount', cause: 'cause' },
    },
  };
  const late: Partial<ComplaintPageOptions> = {
    returned: { verb: 'answer', fields: { text: harsh[locale] }, refusal: 'closed' },
  };
  return [
    ['complaint', deskPage(usual(locale))],
    ['complaint-of-another', deskPage(usual(locale), omar)],
    ['complaint-for-a-viewer', deskPage(usual(locale), vera)],
    ['complaint-minimal', deskPage(minimal(locale))],
    ['complaint-no-address', deskPage(unreachable(locale))],
    ['complaint-overdue', deskPage(overdue(locale))],
    ['complaint-very-long', deskPage(veryLong(locale))],
    ['complaint-just-acknowledged', deskPage(acknowledged(locale), dana, { done: 'acknowledge' })],
    [
      'complaint-acknowledged-by-another',
      deskPage(acknowledged(locale, omar), dana, {
        returned: { verb: 'acknowledge', fields: {}, refusal: 'already' },
      }),
    ],
    ['complaint-answered', deskPage(answered(locale))],
    ['complaint-climbed', deskPage(climbed(locale), omar)],
    ['complaint-approval', deskPage(proposed(locale), omar)],
    ['complaint-proposed', deskPage(proposed(locale), dana, { done: 'resolve' })],
    ['complaint-resolved', deskPage(resolved(locale), dana, { done: 'resolve' })],
    ['complaint-reopened', deskPage(reopened(locale), omar)],
    ['complaint-closed', deskPage(closed(locale))],
    ['complaint-hinted', deskPage(acknowledged(locale), dana, hinted)],
    ['complaint-wrong', deskPage(acknowledged(locale), dana, wrong)],
    ['complaint-too-late', deskPage(closed(locale), dana, late)],
  ];
}
