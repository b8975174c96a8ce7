import { expect, test } from 'vitest';
import { shown } from './manager-desk.ts';
import { openDesk, rating, type OpenDesk } from './open-desk.ts';
import { signedIn } from './signed-in.ts';

const managers = [
  { id: 'dana', name: 'Dana Weiss', email: 'dana@shop.example', role: 'owner' as const, tier: 1 },
  { id: 'omar', name: 'Omar Haddad', email: 'omar@shop.example', tier: 2 },
];

async function opened(policy = {}) {
  const desk = await openDesk({ managers, policy });
  const dana = await signedIn(desk);
  return { desk, dana, form: async () => formOf(await (await dana.get('/settings/policy')).text()) };
}

/** What a browser would send of the page's form, untouched. */
function formOf(html: string): Record<string, string> {
  const fields: Record<string, string> = {};
  const form = /<form method="post" class="policy-form".*?<\/form>/s.exec(html)![0];
  for (const [tag, name] of form.matchAll(/<input[^>]* name="([^"]+)"[^>]*>/g)) {
    if (!tag.includes('type="checkbox"') || / checked/.test(tag))
      fields[name!] = /value="([^"]*)"/.exec(tag)?.[1] ?? '';
  }
  for (const [, name, text] of form.matchAll(/<textarea[^>]* name="([^"]+)"[^>]*>\n?([^<]*)<\/textarea>/g))
    fields[name!] = text!;
  for (const [, name, options] of form.matchAll(/<select[^>]* name="([^"]+)"[^>]*>(.*?)<\/select>/gs))
    fields[name!] = /value="([^"]*)" selected/.exec(options!)?.[1] ?? '';
  return { ...fields, action: 'save' };
}

const policyOf = async (desk: OpenDesk) =>
  JSON.parse(
    (await desk.all<{ document: string }>('SELECT document FROM boards WHERE key = ?', desk.key))[0]!
      .document,
  ).policy;

const whole = {
  watchList: ['food poisoning', 'Täuschung'],
  lowOpens: ['csat' as const],
  tones: ['complaint' as const, 'question' as const],
  valueAtLeast: 1000,
  quietSeconds: 60,
  acknowledgeMinutes: 90,
  tiers: [{ acknowledgeMinutes: 60 }, { resolveMinutes: 1440 }],
  rules: [
    { tone: 'praise' as const, segment: 'gold', valueAtLeast: 12.5, firstTier: 2, acknowledgeMinutes: 15 },
  ],
  hours: {
    weekly: {
      mon: [
        ['09:00', '12:30'],
        ['13:30', '18:00'],
      ] as [string, string][],
      sat: [['10:00', '24:00']] as [string, string][],
    },
    holidays: ['2026-12-25'],
  },
  quietHours: { from: '20:00', to: '07:00' },
  straightToTop: true,
  joinRepeats: false,
  checklists: { complaint: ['Ring them', 'Look at the freezer'] },
};

test.each([
  ['the usual policy', {}],
  ['a policy that uses everything', whole],
])('saving %s as it stands changes nothing', async (_, policy) => {
  const { desk, dana, form } = await opened(policy);
  const before = await policyOf(desk);
  const answer = await dana.post('/settings/policy', await form());
  expect(answer.headers.get('location')).toContain('done=same');
  expect(await policyOf(desk)).toEqual(before);
});

test('what an owner writes becomes the policy, in plain hours, and is taken back by one button', async () => {
  const { desk, dana, form } = await opened();
  const saved = await dana.post('/settings/policy', {
    ...(await form()),
    acknowledge: '1:30',
    resolve: '24',
    watchList: 'refund\n\n allergy ',
    open: 'hours',
    'hours-mon': '9:00 - 12:00; 13:00–17:30',
    holidays: '2026-12-25\n2026-12-26',
    'rule-0-segment': 'gold',
    'rule-0-first': '2',
  });
  expect(saved.status).toBe(303);
  expect(await policyOf(desk)).toMatchObject({
    acknowledgeMinutes: 90,
    resolveMinutes: 1440,
    watchList: ['refund', 'allergy'],
    hours: {
      weekly: {
        mon: [
          ['09:00', '12:00'],
          ['13:00', '17:30'],
        ],
      },
      holidays: ['2026-12-25', '2026-12-26'],
    },
    rules: [{ segment: 'gold', firstTier: 2 }],
  });
  const version = new URL(saved.headers.get('location')!, 'https://x').searchParams.get('saved');
  await dana.post(`/settings/changes/${version}/undo`);
  expect(await policyOf(desk)).toMatchObject({ acknowledgeMinutes: 240, watchList: [], rules: [] });
});

test.each([
  ['a time that is none', { acknowledge: 'soon' }, 'acknowledge', 'hours and minutes'],
  [
    'a day that closes before it opens',
    { open: 'hours', 'hours-tue': '18:00–09:00' },
    'hours-tue',
    'closing after it opens',
  ],
  ['a board that never opens', { open: 'hours' }, 'hours-mon', 'never open'],
  [
    'a holiday that is no day',
    { open: 'hours', 'hours-mon': '09:00–17:00', holidays: '2026-02-31' },
    'holidays',
    '2026-12-25',
  ],
  [
    'more time than the hours hold',
    { open: 'hours', 'hours-mon': '09:00–09:30', resolve: '2000:00' },
    'resolve',
    '400 days',
  ],
  [
    'a rule’s amount that is none',
    { 'rule-3-value': 'much', 'rule-1-segment': 'gold' },
    'rule-3-value',
    'above 0',
  ],
  ['a scale that ends earlier', { 'low-csat': '9' }, 'low-csat', 'of this scale'],
  ['quiet hours without an end', { quietFrom: '20:00' }, 'quietFrom', 'two different times'],
])(
  '%s is said beside its field, whether saved or tried, and nothing is written',
  async (_, wrong, field, words) => {
    const { desk, dana, form } = await opened();
    const before = await policyOf(desk);
    for (const action of ['save', 'try']) {
      const answer = await dana.post('/settings/policy', {
        ...(await form()),
        ...(wrong as Record<string, string>),
        action,
      });
      expect(answer.status).toBe(422);
      const html = await answer.text();
      const problem = new RegExp(`id="${field}-problem">([^<]*)<`).exec(html)?.[1];
      expect([action, problem]).toEqual([action, expect.stringContaining(words)]);
      expect(html).toContain(`href="#${field}"`);
    }
    expect(await policyOf(desk)).toEqual(before);
  },
);

test('what would happen under a policy is shown before it is saved, with the people of today, and nothing is stored', async () => {
  const { desk, dana, form } = await opened();
  const trial = {
    ...(await form()),
    acknowledge: '0:20',
    action: 'try',
    'try-rating': 'csat:1',
    'try-at': '2026-11-23T10:00',
  };
  const answer = await dana.post('/settings/policy', trial);
  expect(answer.status).toBe(200);
  const words = shown(await answer.text());
  expect(words).toContain('not saved yet');
  expect(words).toContain('by Mon 23 Nov, 10:20');
  expect(words).toContain('goes up to Omar Haddad (tier 2)');
  expect(await policyOf(desk)).toMatchObject({ acknowledgeMinutes: 240 });
  expect(await desk.all('SELECT 1 FROM submissions WHERE board_id = ?', desk.key)).toEqual([]);
});

test('a saved policy holds for the next complaint, and only owners save one', async () => {
  const { desk, dana, form } = await opened();
  await dana.post('/settings/policy', { ...(await form()), 'opens-csat': '' });
  await desk.submit(rating({ final: true }));
  expect(await desk.all('SELECT 1 FROM complaints WHERE board_id = ?', desk.key)).toEqual([]);
  const omar = await signedIn(desk, 'omar@shop.example');
  expect([
    (await omar.get('/settings/policy')).status,
    (await omar.post('/settings/policy', await form())).status,
  ]).toEqual([403, 403]);
});
