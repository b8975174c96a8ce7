import { expect, test } from 'vitest';
import { orderServer } from '../mail/transports/ordered-server.ts';
import { managerDesk, shown } from './manager-desk.ts';
import { openDesk, type OpenDesk } from './open-desk.ts';
import { signedIn } from './signed-in.ts';

const managers = [
  { id: 'dana', name: 'Dana Weiss', email: 'dana@shop.example', role: 'owner' as const, tier: 1 },
  { id: 'omar', name: 'Omar Haddad', email: 'omar@shop.example', tier: 2 },
  { id: 'vera', name: 'Vera Vogel', email: 'vera@shop.example', role: 'viewer' as const },
];
const mia = { name: 'Mía Groß', email: 'mia@shop.example', role: 'manager', tier: '1', goodwill: '12,50' };

const people = (desk: OpenDesk) =>
  desk.all<{
    id: string;
    email: string;
    role: string;
    tier: number | null;
    goodwill_limit: number;
    away: string;
  }>(
    `SELECT id, email, role, tier, goodwill_limit, away FROM managers
     WHERE board_id = ? AND removed_at IS NULL ORDER BY COALESCE(tier, 10), position, id`,
    desk.key,
  );
const ids = async (desk: OpenDesk) => (await people(desk)).map(({ id }) => id);
const formOf = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<input[^>]* name="([^"]+)"[^>]* value="([^"]*)"/g)].map((one) => [one[1]!, one[2]!]),
  );
async function opened(board = managers) {
  const desk = await openDesk({ managers: board });
  return { desk, dana: await signedIn(desk) };
}
const version = (answer: Response) =>
  new URL(answer.headers.get('location')!, 'https://x').searchParams.get('change')!;

test('somebody is added under an id made of their name, and invited by a mail that says who added them and how to sign in', async () => {
  const provider = await orderServer({ kind: 'resend' });
  const desk = await openDesk({ managers }, { RESEND_URL: `http://127.0.0.1:${provider.port}` });
  const dana = await signedIn(desk);
  const answer = await dana.post('/settings/people/new', mia);
  expect(answer.status).toBe(303);
  expect(await people(desk)).toContainEqual({
    id: 'mia-gross',
    email: 'mia@shop.example',
    role: 'manager',
    tier: 1,
    goodwill_limit: 12.5,
    away: '[]',
  });
  await desk.answer(desk.rung.map(({ body }) => body));
  const [mail] = await provider.mails();
  expect(mail!.text).toContain('Dana Weiss added you to the board Corner Shop');
  expect(mail!.text).toContain('https://desk.example/sign-in');
  const listed = shown(
    await (
      await dana.get(new URL(answer.headers.get('location')!, 'https://x').href.split(desk.key)[1]!)
    ).text(),
  );
  expect(listed).toContain('Mía Groß is added');
  const guest = await signedIn(desk, 'mia@shop.example');
  expect((await guest.get('/away')).status).toBe(200);
});

test('an id is never given twice, not even after its person has left', async () => {
  const { desk, dana } = await opened();
  await dana.post('/settings/people/new', mia);
  await dana.post('/settings/people/mia-gross/remove');
  await dana.post('/settings/people/new', { ...mia, email: 'other@shop.example' });
  await dana.post('/settings/people/new', { ...mia, name: '客户', email: 'third@shop.example' });
  await dana.post('/settings/people/new', { ...mia, name: 'Customer', email: 'fourth@shop.example' });
  expect(await ids(desk)).toEqual(['dana', 'mia-gross-2', 'person', 'customer-2', 'omar', 'vera']);
});

test.each([
  ['a name that is missing', { name: ' ' }, 'name'],
  ['an address that is none', { email: 'mia' }, 'email'],
  ['a role that there isn’t', { role: 'king' }, 'role'],
  ['a tier that there isn’t', { tier: '12' }, 'tier'],
  ['an amount that is none', { goodwill: 'much' }, 'goodwill'],
  ['days in the wrong order', { 'away-0-from': '2026-12-24', 'away-0-to': '2026-12-20' }, 'away-0-from'],
])('%s is said beside its field, and what was typed is kept', async (_, wrong, field) => {
  const { desk, dana } = await opened();
  const answer = await dana.post('/settings/people/new', { ...mia, ...(wrong as Record<string, string>) });
  expect(answer.status).toBe(422);
  const html = await answer.text();
  expect(html).toContain(`id="${field}-problem"`);
  expect(html).toContain(
    `aria-describedby="${['name', 'email', 'tier', 'goodwill'].includes(field) ? `${field}-hint ` : ''}${field}-problem"`,
  );
  expect(await ids(desk)).toEqual(['dana', 'omar', 'vera']);
});

test('the last owner stays, somebody keeps a tier, nobody shares an address, and all of it is refused in words', async () => {
  const alone = managers.filter(({ id }) => id !== 'omar');
  const { desk, dana } = await opened(alone);
  const demoted = await dana.post('/settings/people/dana', {
    ...formOf(await (await dana.get('/settings/people/dana')).text()),
    role: 'manager',
    tier: '1',
  });
  expect([demoted.status, shown(await demoted.text())]).toEqual([
    422,
    expect.stringContaining('the only owner'),
  ]);
  const removed = await dana.post('/settings/people/dana/remove');
  expect([removed.status, shown(await removed.text())]).toEqual([
    409,
    expect.stringContaining('the only owner'),
  ]);
  const untold = await dana.post('/settings/people/dana/move', { tier: '' });
  expect([untold.status, shown(await untold.text())]).toEqual([
    409,
    expect.stringContaining('nobody would be told'),
  ]);
  const twice = await dana.post('/settings/people/new', { ...mia, email: 'DANA@shop.example' });
  expect([twice.status, shown(await twice.text())]).toEqual([
    422,
    expect.stringContaining('has this address already'),
  ]);
  const locked = await dana.post('/settings/people/dana', {
    name: 'Dana',
    email: 'dnaa@shop.example',
    role: 'owner',
    tier: '1',
    goodwill: '',
  });
  expect([locked.status, shown(await locked.text())]).toEqual([
    422,
    expect.stringContaining('would lock you out'),
  ]);
  expect(await people(desk)).toMatchObject([
    { id: 'dana', role: 'owner', tier: 1, email: 'dana@shop.example' },
    { id: 'vera' },
  ]);
});

test('a tier and the order within it are chosen without dragging, and each change can be taken back', async () => {
  const { desk, dana } = await opened();
  await dana.post('/settings/people/new', mia);
  expect(await ids(desk)).toEqual(['dana', 'mia-gross', 'omar', 'vera']);
  await dana.post('/settings/people/mia-gross/move', { to: 'up' });
  expect(await ids(desk)).toEqual(['mia-gross', 'dana', 'omar', 'vera']);
  const moved = await dana.post('/settings/people/omar/move', { tier: '1' });
  expect(await ids(desk)).toEqual(['mia-gross', 'dana', 'omar', 'vera']);
  expect((await people(desk))[2]).toMatchObject({ tier: 1 });
  await dana.post('/settings/people/undo', { version: version(moved) });
  expect((await people(desk))[2]).toMatchObject({ id: 'omar', tier: 2 });
  expect((await dana.post('/settings/people/undo', { version: version(moved) })).status).toBe(409);
});

test('whoever is removed comes in nowhere any more, their open complaints move on within a minute, and undo brings them back', async () => {
  const desk = await managerDesk({
    managers: [
      ...managers.slice(1),
      { ...managers[0]!, tier: 3 },
      { ...managers[1]!, id: 'eva', name: 'Eva', email: 'eva@shop.example', tier: 1 },
    ],
  });
  const dana = await signedIn(desk);
  const eva = await signedIn(desk, 'eva@shop.example');
  await desk.send('eva', 'acknowledge');
  expect(await desk.complaint()).toMatchObject({ assignee: 'eva', status: 'acknowledged' });
  expect(shown(await (await dana.get('/settings/people/eva')).text())).toContain(
    '1 open complaint is theirs',
  );
  const link = await desk.link('eva');
  const removed = await dana.post('/settings/people/eva/remove');
  expect(removed.status).toBe(303);
  expect((await desk.ask(link)).status).toBe(404);
  expect((await eva.get('/away')).headers.get('location')).toContain('/sign-in');
  await desk.tick();
  expect(await desk.complaint()).toMatchObject({ assignee: 'omar' });
  expect(JSON.parse((await desk.events('climbed'))[0]!.detail!)).toMatchObject({
    because: 'left',
    before: 'eva',
  });
  expect(await desk.owed('escalation')).toContainEqual({ manager_id: 'omar' });
  expect(await desk.owed('alarm')).toEqual([]);
  await dana.post('/settings/people/undo', { version: version(removed) });
  expect((await desk.ask(link)).status).toBe(200);
  expect((await eva.get('/away')).status).toBe(200);
  expect(await desk.complaint()).toMatchObject({ assignee: 'omar' });
});

test('managers say themselves when they are away, and nothing else of themselves; viewers have no turn to give away', async () => {
  const { desk } = await opened();
  const omar = await signedIn(desk, 'omar@shop.example');
  const saved = await omar.post('/away', {
    'away-0-from': '2026-12-24',
    'away-0-to': '2027-01-02',
    role: 'owner',
    tier: '1',
  });
  expect(saved.status).toBe(303);
  expect((await people(desk)).find(({ id }) => id === 'omar')).toMatchObject({
    role: 'manager',
    tier: 2,
    away: '[{"from":"2026-12-24","to":"2027-01-02"}]',
  });
  expect((await omar.post('/away', { 'away-0-from': 'soon' })).status).toBe(422);
  const vera = await signedIn(desk, 'vera@shop.example');
  expect([(await vera.get('/away')).status, (await vera.post('/away', {})).status]).toEqual([403, 403]);
});

test('only owners change people, and only those of their own board', async () => {
  const { desk } = await opened();
  const other = await openDesk({ managers: [{ ...managers[0]!, id: 'eve', email: 'eve@other.example' }] });
  const eve = await signedIn(other, 'eve@other.example');
  const omar = await signedIn(desk, 'omar@shop.example');
  for (const path of [
    '/settings/people/new',
    '/settings/people/vera',
    '/settings/people/vera/remove',
    '/settings/people/undo',
    '/settings/people/vera/move',
  ])
    expect([path, (await omar.post(path, mia)).status]).toEqual([path, 403]);
  expect((await omar.get('/settings/people')).status).toBe(403);
  expect((await eve.get('/settings/people/omar')).status).toBe(404);
  expect((await eve.post('/settings/people/omar/remove')).status).toBe(404);
  expect((await eve.ask(`/desk/${desk.key}/settings/people`)).status).toBe(404);
  expect(await ids(desk)).toEqual(['dana', 'omar', 'vera']);
});

test('two owners who change people at once are both heard, and hostile names stay names', async () => {
  const { desk, dana } = await opened();
  const hostile = '"><script>alert(1)</script>\u202e';
  await Promise.all([
    dana.post('/settings/people/new', { ...mia, name: hostile }),
    dana.post('/settings/people/omar/move', { tier: '3' }),
    dana.post('/settings/people/vera', {
      name: 'Vera',
      email: 'v@shop.example',
      role: 'viewer',
      tier: '',
      goodwill: '',
    }),
  ]);
  expect(await people(desk)).toHaveLength(4);
  expect(
    await desk.all('SELECT version FROM people_changes WHERE board_id = ? ORDER BY version', desk.key),
  ).toEqual([{ version: 1 }, { version: 2 }, { version: 3 }]);
  const html = await (await dana.get('/settings/people')).text();
  expect(html).not.toContain('<script>alert');
  expect(html).not.toContain('\u202e');
});
