import { expect, test } from 'vitest';
import { boardFileSchema } from '../../src/domain/board/board.ts';
import { applyBoard, openDesk } from './open-desk.ts';
import { shown } from './manager-desk.ts';
import { signedIn } from './signed-in.ts';

const managers = [
  { id: 'dana', name: 'Dana Weiss', email: 'dana@shop.example', role: 'owner' as const, tier: 1 },
  { id: 'omar', name: 'Omar Haddad', email: 'omar@shop.example', role: 'owner' as const, tier: 2 },
  { id: 'vera', name: 'Vera Vogel', email: 'vera@shop.example', role: 'manager' as const },
];

const general = {
  name: 'Corner Shop',
  locale: 'en',
  timeZone: 'Europe/Berlin',
  phone: '',
  currency: 'EUR',
  version: '1',
};

const ownersDesk = () => openDesk({ managers });
type Desk = Awaited<ReturnType<typeof ownersDesk>>;

const documentOf = async (desk: Desk) => {
  const [row] = await desk.all<{ document: string; version: number }>(
    'SELECT document, version FROM boards WHERE key = ?',
    desk.key,
  );
  return { ...(JSON.parse(row!.document) as Record<string, unknown>), version: row!.version };
};

test('an owner changes the board’s name, is told so, and takes it back', async () => {
  const desk = await ownersDesk();
  const dana = await signedIn(desk);
  const saved = await dana.post('/settings/general', { ...general, name: 'The Corner' });
  expect([saved.status, saved.headers.get('location')]).toEqual([
    303,
    `/desk/${desk.key}/settings/general?saved=2`,
  ]);
  expect(await documentOf(desk)).toMatchObject({ name: 'The Corner', version: 2 });
  const page = await (await dana.get('/settings/general?saved=2')).text();
  expect(shown(page)).toContain('Saved. Customers see it within a minute. Undo');
  const undo = /action="([^"]+\/undo)"/.exec(page)![1]!;
  const undone = await dana.post(undo.slice(`/desk/${desk.key}`.length));
  expect(undone.headers.get('location')).toBe(`/desk/${desk.key}/settings/general?undone=3`);
  expect(await documentOf(desk)).toMatchObject({ name: 'Corner Shop', version: 3 });
  const changes = shown(await (await dana.get('/settings/changes')).text());
  expect(changes).toContain('Dana Weiss: Name and language');
  expect(changes).toContain('Before Corner Shop After The Corner');
});

test('what was changed again since is not taken back over it', async () => {
  const desk = await ownersDesk();
  const dana = await signedIn(desk);
  await dana.post('/settings/general', { ...general, name: 'One' });
  await dana.post('/settings/general', { ...general, name: 'Two', version: '2' });
  const refused = await dana.post('/settings/changes/2/undo');
  expect(refused.headers.get('location')).toBe(`/desk/${desk.key}/settings/general?done=undo-refused`);
  expect(await documentOf(desk)).toMatchObject({ name: 'Two', version: 3 });
  expect((await dana.post('/settings/changes/99/undo')).status).toBe(404);
});

test('the second of two people sees what the first changed, and keeps what they typed', async () => {
  const desk = await ownersDesk();
  const [dana, omar] = [await signedIn(desk), await signedIn(desk, 'omar@shop.example')];
  await dana.post('/settings/general', { ...general, name: 'Dana’s' });
  const second = await omar.post('/settings/general', { ...general, name: 'Omar’s' });
  const html = await second.text();
  expect(second.status).toBe(409);
  expect(shown(html)).toMatch(/Dana Weiss changed this \d\d:\d\d, after you had opened it/);
  expect(shown(html)).toContain('After Dana’s');
  expect(html).toContain('value="Omar’s"');
  expect(html).toContain('name="version" value="2"');
  expect(await documentOf(desk)).toMatchObject({ name: 'Dana’s' });
  await omar.post('/settings/general', { ...general, name: 'Omar’s', version: '2' });
  expect(await documentOf(desk)).toMatchObject({ name: 'Omar’s', version: 3 });
});

test('of many who save at once, each change is written over the one before or refused, none is lost unseen', async () => {
  const desk = await ownersDesk();
  const dana = await signedIn(desk);
  const answers = await Promise.all(
    ['A', 'B', 'C', 'D'].map((name) => dana.post('/settings/general', { ...general, name })),
  );
  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409, 409, 409]);
  const rows = await desk.all('SELECT version FROM board_changes WHERE board_id = ?', desk.key);
  expect(rows).toEqual([{ version: 2 }]);
});

test('what can’t be so is said beside its field, in the reader’s language, with what was typed', async () => {
  const desk = await ownersDesk();
  const dana = await signedIn(desk);
  const wrong = { ...general, name: ' ', timeZone: '<b>Mars</b>', currency: 'euro' };
  const refused = await dana.post('/settings/general?lang=de', wrong);
  const html = await refused.text();
  expect(refused.status).toBe(422);
  expect(html).toMatch(/id="name-problem">Geben Sie einen Namen/);
  expect(html).toMatch(/id="timeZone-problem">Diese Zeitzone gibt es nicht/);
  expect(html).toContain('value="&lt;b&gt;Mars&lt;/b&gt;"');
  expect(await documentOf(desk)).toMatchObject({ name: 'Corner Shop', version: 1 });
});

test('only owners see and change settings', async () => {
  const desk = await ownersDesk();
  const vera = await signedIn(desk, 'vera@shop.example');
  expect((await vera.get('/settings')).status).toBe(403);
  expect((await vera.post('/settings/general', { ...general, name: 'Mine' })).status).toBe(403);
  expect((await vera.post('/settings/changes/2/undo')).status).toBe(403);
  expect(await documentOf(desk)).toMatchObject({ name: 'Corner Shop' });
});

test('a board file that is applied over it is a change like others, and the same file is none', async () => {
  const desk = await ownersDesk();
  const dana = await signedIn(desk);
  await applyBoard(desk.db, desk.board);
  expect(await documentOf(desk)).toMatchObject({ version: 1 });
  await applyBoard(desk.db, { ...desk.board, name: 'From the file', phone: '030 1' });
  expect(await documentOf(desk)).toMatchObject({ name: 'From the file', version: 2 });
  const changes = shown(await (await dana.get('/settings/changes')).text());
  expect(changes).toContain('A board file: the whole board, from its file');
  expect(changes).toContain('Phone Before nothing After 030 1');
  const undone = await dana.post('/settings/changes/2/undo');
  expect(undone.headers.get('location')).toBe(`/desk/${desk.key}/settings/changes?undone=3`);
  expect(await documentOf(desk)).toMatchObject({ name: 'Corner Shop' });
});

test('the file that the desk gives makes the same board again', async () => {
  const desk = await ownersDesk();
  const dana = await signedIn(desk);
  await dana.post('/settings/general', { ...general, name: 'The Corner', phone: '030 1' });
  const answer = await dana.get('/settings/changes/board.json');
  expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${desk.key}.json"`);
  const file = boardFileSchema.parse(await answer.json());
  await applyBoard(desk.db, file);
  expect(await documentOf(desk)).toMatchObject({ name: 'The Corner', phone: '030 1', version: 2 });
  expect(file.managers).toEqual(desk.board.managers);
});

test('the wall’s settings are saved, said wrong beside their fields, and taken back', async () => {
  const owner = { id: 'dana', name: 'Dana', email: 'dana@shop.example', role: 'owner' as const, tier: 1 };
  const desk = await openDesk({ managers: [owner] });
  const dana = await signedIn(desk);
  const page = async (path: string) => (await dana.get(path)).text();
  const said = async (path: string) => shown(await page(path));
  const documentOf = async () =>
    JSON.parse(
      (await desk.all<{ document: string }>('SELECT document FROM boards WHERE key = ?', desk.key))[0]!
        .document,
    );
  expect(await said('/settings/wall')).toContain(`https://desk.example/b/${desk.key}/screen`);
  const form = { version: '1', putUp: 'unless-watched', indexable: 'yes', 'greeting-de': 'Sagen Sie es uns' };
  const wrong = await dana.post('/settings/wall', { ...form, 'greeting-en': 'x'.repeat(201) });
  const html = await wrong.text();
  expect([
    wrong.status,
    html.includes('id="greeting-en-problem"'),
    html.includes('Sagen Sie es uns'),
  ]).toEqual([422, true, true]);
  expect((await documentOf()).wall).toBeUndefined();
  await dana.post('/settings/wall', form);
  expect((await documentOf()).wall).toEqual({
    open: false,
    putUp: 'unless-watched',
    indexable: true,
    greeting: { de: 'Sagen Sie es uns' },
  });
  expect(await said('/wall')).toContain('isn’t open to everybody');
  expect(await said('/settings/changes')).toContain('Sagen Sie es uns');
  await dana.post('/settings/changes/2/undo');
  expect((await documentOf()).wall).toBeUndefined();
  expect(await page('/settings/wall')).toMatch(/name="open" value="yes" checked/);
});
