import type { Locale } from '@wipeboard/shared';
import { mailPage } from '../../../../src/console/delivery/mail-page.tsx';
import { peoplePage } from '../../../../src/console/people/people-page.tsx';
import { myAwayPage, newPersonPage, personPage } from '../../../../src/console/people/person-page.tsx';
import { policyPage } from '../../../../src/console/policy/policy-page.tsx';
import { privacyPage } from '../../../../src/console/privacy/privacy-page.tsx';
import type { SettingsView } from '../../../../src/console/settings/settings-frame.tsx';
import { boardDocumentSchema } from '../../../../src/domain/board/board.ts';
import type { OutboxState } from '../../../../src/domain/delivery/outbox.ts';
import { messagesFor } from '../../../../src/messages/messages.ts';
import { policyForm, policyRows, tryForm } from '../../../../src/operations/settings/policy-form.ts';
import { retentionForm } from '../../../../src/operations/settings/retention-form.ts';
import type { Board } from '../../../../src/queries/board.ts';
import type { LoggedMail } from '../../../../src/queries/delivery/mail-log.ts';
import { boards, now } from '../customers.ts';
import { readBoard, reader } from './desk-frame.ts';

const hour = 3_600_000;
const person = (id: string, name: string, tier: number | undefined, more = {}) => ({
  id,
  name,
  email: `${id}@shop.example`,
  role: 'manager' as const,
  tier,
  position: 0,
  away: [],
  goodwillLimit: 20,
  ...more,
});
const long = 'Maximiliane-Alexandra von Hohenlohe-Waldenburg-Schillingsfürst, Beschwerdemanagement';
const people = [
  person('dana', 'Dana Weiss', 1, { role: 'owner', awayUntil: '2026-12-02' }),
  person('mira', 'ميرا حداد', 1, { position: 1, invitation: 'failed' }),
  person('omar', 'Omar Haddad', 2, { awayFrom: '2026-12-24' }),
  person('max', long, 3, { email: `${'m'.repeat(50)}@example.com`, invitation: 'waits' }),
  person('vera', 'Vera Vogel', undefined, { role: 'viewer' }),
];

const boardIn = (locale: Locale): Board => ({
  ...boardDocumentSchema.parse({
    key: 'corner-shop',
    name: boards[locale].name,
    locale,
    timeZone: 'Europe/Berlin',
    origins: ['https://shop.example'],
    policy: {
      watchList: ['food poisoning', 'Täuschung', 'غش'],
      rules: [{ tone: 'complaint', segment: 'gold', firstTier: 2, acknowledgeMinutes: 15 }],
      hours: { weekly: { mon: [['09:00', '18:00']], sat: [['10:00', '14:00']] } },
      quietHours: { from: '20:00', to: '07:00' },
    },
  }),
  database: 'DB',
  version: 7,
  people: people.map(({ away, ...one }) => ({ ...one, away })) as Board['people'],
});

const view = (locale: Locale): SettingsView => ({
  reader: reader(locale),
  read: readBoard(locale),
  board: boardIn(locale),
  now,
});

const logged = (n: number, state: OutboxState, more: Partial<LoggedMail> = {}): LoggedMail => ({
  id: `obx_${n}`,
  kind: 'escalation',
  state,
  createdAt: now - n * hour,
  dueAt: now + hour,
  attempts: 2,
  doubts: 0,
  subject: `[Corner Shop] Your turn: answer by 14:00 (WB-7K3Q9X)`,
  to: { name: 'Omar Haddad', email: 'omar@shop.example', customer: false },
  tries: [
    {
      attempt: 1,
      at: now - n * hour,
      transport: 'resend',
      route: 'primary',
      outcome: 'retry',
      reason: '503: upstream',
    },
    {
      attempt: 2,
      at: now - n * hour + 5_000,
      transport: 'resend',
      route: 'primary',
      outcome: 'refused',
      reason: '422: The `to` address is not valid',
    },
  ],
  redrives: [{ at: now - n * hour + 4_000, by: 'Dana Weiss', attempts: 1 }],
  mayRedrive: state === 'dead' || state === 'uncertain',
  mayArriveTwice: state === 'uncertain',
  about: { submission: 'sub_01JD8ZK3Y6A7B8C9D0E1F2G3H4' },
  ...more,
});

const ways = {
  primary: { transport: 'resend', from: 'board@desk.example' },
  replies: 'reply@desk.example',
  problems: [],
};

export function staffPages(locale: Locale): [string, string][] {
  const shown = view(locale);
  const form = policyForm(shown.board, now);
  const wrong = { ...form, acknowledge: 'soon', 'rule-1-value': 'x' };
  const rows = policyRows(shown.board, form);
  const said = messagesFor(locale).policy.problem;
  const kept = retentionForm(shown.board);
  const tiers = [1, 2, 3, undefined].map((tier) => ({
    tier,
    people: people.filter((one) => one.tier === tier),
  }));
  const changes = [
    {
      version: 2,
      at: now - hour,
      by: 'dana',
      kind: 'removed' as const,
      person: 'eva',
      touched: [{ id: 'eva', before: person('eva', 'Eva', 2), after: null }],
    },
    { version: 1, at: now - 30 * hour, by: 'dana', kind: 'added' as const, person: 'max', touched: [] },
  ];
  const fields = {
    name: long,
    email: 'max@shop.example',
    role: 'manager',
    tier: '3',
    goodwill: '20',
    'away-0-from': '2026-12-24',
    'away-0-to': '2027-01-02',
  };
  const mails = (['sent', 'dead', 'uncertain', 'failed', 'withheld', 'pending', 'sending'] as const).map(
    (state, n) =>
      logged(n, state, n === 4 ? { kind: 'answer', to: { customer: true, email: 'ada@home.example' } } : {}),
  );
  const base = { later: false, formKey: '01JD8ZK3Y6A7B8C9D0E1F2G3H4' };
  const found = ['The freezer door was open again, and the fish smelled', long.repeat(3), undefined].map(
    (words, n) => ({
      id: `sub_${n}`,
      code: 'WB-7K3Q9X',
      receivedAt: now - n * 40 * hour,
      kind: 'comment' as const,
      words,
      signed: n === 1,
      complaint: n === 0,
    }),
  );
  return [
    [
      'people',
      peoplePage(shown, {
        tiers,
        changes,
        reader: 'dana',
        note: { done: 'moved', name: 'Omar Haddad', version: 3 },
      }),
    ],
    [
      'people-refused',
      peoplePage(shown, {
        tiers: tiers.slice(0, 1),
        changes: [],
        reader: 'dana',
        note: { refusal: 'last-owner' },
      }),
    ],
    [
      'person-new',
      newPersonPage(shown, { form: { fields: { role: 'manager', tier: '1' }, problems: {} }, rows: 2 }),
    ],
    [
      'person',
      personPage(shown, {
        person: { id: 'max', name: long },
        holds: 3,
        form: { fields, problems: { email: messagesFor(locale).staff.problem.email } },
        rows: 3,
      }),
    ],
    ['away', myAwayPage(shown, { form: { fields, problems: {} }, rows: 3, saved: true, nobodyLeft: true })],
    [
      'policy',
      policyPage(shown, {
        form: { fields: form, problems: {} },
        ...rows,
        tried: tryForm(shown.board, form).tried,
      }),
    ],
    [
      'policy-wrong',
      policyPage(shown, {
        form: { fields: wrong, problems: { acknowledge: said['too-few'], 'rule-1-value': said.number } },
        ...policyRows(shown.board, wrong),
        tried: tryForm(shown.board, wrong).tried,
      }),
    ],
    [
      'mail',
      mailPage(shown, {
        ...base,
        ways,
        standing: { dead: 3, uncertain: 1, late: 2 },
        mails,
        older: '?before=1.x',
        test: logged(1, 'pending', { kind: 'test', tries: [] }),
        sentAgain: 2,
      }),
    ],
    [
      'mail-empty',
      mailPage(shown, {
        ...base,
        ways: { problems: ['MAIL_TRANSPORT must be "resend", "cloudflare" or "smtp".'] },
        standing: { dead: 0, uncertain: 0, late: 0 },
        mails: [],
      }),
    ],
    [
      'privacy',
      privacyPage(shown, {
        form: { fields: kept.fields, problems: {} },
        choices: kept.choices,
        mostErased: 10,
        acts: [{ at: now - hour, by: 'Dana Weiss', act: 'erased', submissions: 2 }],
        sought: { text: 'ada@home.example', found, wrong: 'notSure' },
      }),
    ],
    [
      'privacy-empty',
      privacyPage(shown, {
        form: { fields: kept.fields, problems: {} },
        choices: kept.choices,
        mostErased: 10,
        acts: [],
        sought: { text: 'x', found: [] },
        erased: 1,
      }),
    ],
  ];
}
