import { expect, test } from 'vitest';
import { managers, shown } from './manager-desk.ts';
import { signedIn } from './signed-in.ts';
import { device, putUp, tap, wallOf } from './wall-cards.ts';
import { wallPeople } from './wall-people.ts';

async function opened(file: Parameters<typeof wallPeople>[0] = {}) {
  const people = await wallPeople({ managers, ...file });
  const [dana, vera] = [await signedIn(people.desk), await signedIn(people.desk, 'vera@shop.example')];
  const { desk } = people;
  const page = async (path: string) => (await dana.get(path)).text();
  const said = async (path: string) => shown(await page(path));
  const to = (answer: Response) => {
    expect(answer.status).toBe(303);
    return answer.headers.get('location')!.replace(`/desk/${desk.key}`, '').replace(/#.*/, '');
  };
  /** What a form answers with: where it leads, read. */
  const done = async (answer: Response) => said(to(answer));
  /** The undo of the page that a form led to, pressed. */
  const undo = async (answer: Response) => {
    const events = [...(await page(to(answer))).matchAll(/name="event" value="([^"]+)"/g)];
    return dana.post(
      '/wall/undo',
      events.map(([, event]) => ['event', event!] as [string, string]),
    );
  };
  const cardOf = async (id: string) =>
    (await desk.all<Record<string, string | number | null>>('SELECT * FROM cards WHERE id = ?', id))[0]!;
  const onWall = async () => (await wallOf(desk)).cards.map(({ words }) => words);
  return { ...people, dana, vera, page, said, to, done, undo, cardOf, onWall };
}

test('what waits is listed the oldest first with what it came with, put up with one press, and that taken back', async () => {
  const { dana, wish, page, done, undo, onWall, desk } = await opened();
  const milk = await wish('Oat milk\nThe blue one', { contact: { name: 'Mia Sorge' } });
  const bread = await wish('Lovely bread', { kind: 'comment', rating: { metric: 'csat', value: 5 } });
  const html = await page('/wall');
  expect(html.indexOf('Oat milk')).toBeLessThan(html.indexOf('Lovely bread'));
  for (const words of ['The blue one', 'Mia, ', '5 of 5', 'Waiting 2', `submissions/${milk.submission}`])
    expect(shown(html) + html).toContain(words);
  expect(html).toMatch(/<span class="waiting" aria-hidden="true">2<\/span>/);
  const next = /action="([^"]*\/put-up\?[^"]*)"/.exec(html)![1]!.replaceAll('&amp;', '&');
  const put = await dana.post(next.replace(`/desk/${desk.key}`, ''));
  expect(put.headers.get('location')).toMatch(new RegExp(`^/desk/${desk.key}/wall\\?done=put-up&event=evt_`));
  expect(put.headers.get('location')).toMatch(new RegExp(`#note_${bread.submission.slice(4)}$`));
  expect(await done(put)).toContain('1 card put up. Oat milk');
  expect(await onWall()).toEqual(['Oat milk']);
  const undone = await undo(put);
  expect(undone.headers.get('location')).toMatch(new RegExp(`#${milk.id}$`));
  expect(await done(undone)).toContain('1 card as before. Oat milk');
  expect(await onWall()).toEqual([]);
  const note = `note_${bread.submission.slice(4)}`;
  const both = await dana.post('/wall/cards', [
    ['act', 'put-up'],
    ['id', milk.id],
    ['id', note],
    ['id', 'nonsense'],
  ]);
  expect(await done(both)).toContain('2 cards put up.');
  expect((await onWall()).toSorted()).toEqual(['Lovely bread', 'Oat milk']);
  expect(await done(await undo(both))).toContain('2 cards as before.');
  expect(await done(await dana.post('/wall/cards', { act: 'put-up' }))).toContain('choose at least one card');
});

test('declining needs a reason, ready or written; it shows or it doesn’t, and many are declined at once', async () => {
  const { dana, wish, said, done, cardOf, onWall } = await opened();
  const [milk, caviar] = [await wish('Oat milk'), await wish('Caviar')];
  const without = await dana.post(`/wall/${milk.id}/decline`, { ready: '', line: ' ', show: 'shown' });
  expect(without.status).toBe(422);
  const html = await without.text();
  expect(html).toContain('id="decline-line-problem"');
  expect(html).toMatch(/value="shown" checked/);
  expect(await done(await dana.post('/wall/cards', { act: 'decline', id: milk.id }))).toContain(
    'choose a reason',
  );
  await dana.post(`/wall/${milk.id}/decline`, { ready: 'No room.', line: '', show: 'shown' });
  expect(await cardOf(milk.id)).toMatchObject({
    state: 'shown',
    status: 'declined',
    status_line: 'No room.',
  });
  const bread = await wish('Lovely bread', { kind: 'comment' });
  const all = await dana.post('/wall/cards', [
    ...(['decline'].map((act) => ['act', act]) as [string, string][]),
    ...[caviar.id, `note_${bread.submission.slice(4)}`, milk.id].map((id) => ['id', id] as [string, string]),
    ['line', 'No room.'],
    ['show', 'shown'],
  ]);
  const words = await done(all);
  expect(words).toContain('2 cards declined.');
  expect(words).toContain('1 card left as before. It stands like that already.');
  expect((await onWall()).includes('Lovely bread')).toBe(false);
  expect(await said('/wall?tab=down')).toContain('Lovely bread');
  expect(await said('/wall?tab=requests&status=declined')).toContain('Caviar');
});

test('one like it is shown beside what waits, and takes it in with its votes at one press; that can be taken back', async () => {
  const { desk, dana, wish, said, page, done, undo, cardOf, shown: up } = await opened();
  const milk = await up('Oat milk');
  const drink = await wish('Oat milk, the blue one');
  await desk.tick();
  expect(await said('/wall')).toContain('Looks like “Oat milk”');
  const merged = await dana.post(`/wall/${drink.id}/merge?from=list`, { into: milk.id });
  expect(await done(merged)).toContain('Merged.');
  expect(await cardOf(drink.id)).toMatchObject({ status: 'merged', merged_into: milk.id });
  const other = await up('Oat drink');
  await tap(desk, other.id, { voter: device('ada') });
  await dana.post(`/wall/${other.id}/merge`, { into: milk.id });
  expect(await cardOf(milk.id)).toMatchObject({ votes: 1 });
  await dana.post(`/wall/${other.id}/unmerge`);
  expect(await cardOf(milk.id)).toMatchObject({ votes: 0 });
  expect(await page(`/wall/${milk.id}`)).toContain(`/wall/${drink.id}`);
  expect(await said(`/wall/${drink.id}`)).toContain('It was merged into: Oat milk');
  await undo(merged);
  expect(await cardOf(drink.id)).toMatchObject({ merged_into: null });
  expect((await dana.post(`/wall/${drink.id}/merge`, { into: 'nothing' })).status).toBe(422);
  expect(await said(`/wall/${milk.id}?look=blue`)).toContain('Words of the other request');
});

test('a card’s page sets how it stands, answers, words and takes down; its history says who, and takes the last back', async () => {
  const { dana, said, page, done, shown: up, follower, cardOf, onWall } = await opened();
  const milk = await up('Oat milk');
  await follower(milk.id);
  const at = `/wall/${milk.id}`;
  await dana.post(`${at}/status`, { status: 'planned', line: 'From May on' });
  await dana.post(`${at}/answer`, { text: 'We asked the farm.' });
  await dana.post(`${at}/word`, { words: 'Oat milk, 1 litre', details: '' });
  const words = await said(at);
  for (const one of [
    'Planned, since',
    'From May on',
    'We asked the farm.',
    'Oat milk, 1 litre',
    '1 person',
    'Dana Weiss',
  ])
    expect(words).toContain(one);
  expect((await page(at)).match(/Undo this/g)).toHaveLength(1);
  const wrong = await dana.post(`${at}/word`, { words: 'x'.repeat(121), details: 'Kept' });
  expect([wrong.status, (await wrong.text()).includes('Kept')]).toEqual([422, true]);
  const without = { status: 'done', change: 'yes', said: 'You asked for oat milk', did: '' };
  expect((await dana.post(`${at}/status`, without)).status).toBe(422);
  const told = await dana.post(`${at}/status`, { ...without, did: 'It is on the shelf' });
  expect(await done(told)).toContain('See what was told of it');
  expect(await onWall()).toContain('You asked for oat milk');
  expect(await said('/wall?tab=changes')).toContain('You asked for oat milk');
  expect(await done(await dana.post(`${at}/take-down`))).toContain('1 card taken down.');
  expect(await onWall()).not.toContain('Oat milk, 1 litre');
  expect(await done(await dana.post(`${at}/put-up`))).toContain('1 card put up.');
  expect(await cardOf(milk.id)).toMatchObject({ state: 'shown', status: 'done' });
});

test('spam is put aside with what was left, and comes back', async () => {
  const { desk, dana, wish, said, done } = await opened();
  const { id, submission } = await wish('Buy my pills');
  expect(await done(await dana.post(`/wall/${id}/spam?from=list`))).toContain('1 card marked as spam');
  const aside = () =>
    desk.all<{ at: number | null }>('SELECT quarantined_at AS at FROM submissions WHERE id = ?', submission);
  expect((await aside())[0]!.at).not.toBeNull();
  expect(await said('/wall')).not.toContain('Buy my pills');
  expect(await said('/wall?tab=down')).toContain('Put aside');
  await dana.post('/wall/cards', { act: 'not-spam', id, list: 'tab=down' });
  expect((await aside())[0]!.at).toBeNull();
  expect(await said('/wall')).toContain('Buy my pills');
});

test('a request is entered for somebody, after those that are like it; what is wrong is said with all that was typed', async () => {
  const { desk, dana, said, to, onWall, cardOf, shown: up } = await opened();
  const typed = { words: 'Oat milk', details: 'The blue one', name: 'Mia', email: 'mia@home', locale: 'de' };
  const wrong = await dana.post('/wall/requests/new', typed);
  const html = await wrong.text();
  expect([wrong.status, html.includes('id="email-problem"'), html.includes('The blue one')]).toEqual([
    422,
    true,
    true,
  ]);
  await up('Oat milk of the farm');
  await desk.tick();
  const mail = { ...typed, email: 'mia@home.example' };
  const first = await dana.post('/wall/requests/new', mail);
  expect([first.status, shown(await first.text()).includes('Oat milk of the farm')]).toEqual([200, true]);
  const key = /name="key" value="(\w+)"/.exec(html)![1]!;
  const twice = await Promise.all(
    [1, 2].map(async () => to(await dana.post('/wall/requests/new', { ...mail, seen: mail.words, key }))),
  );
  const [entered] = twice as [string, string];
  expect(twice[1]).toBe(entered);
  expect(await said(entered)).toContain('The request hangs on the board.');
  expect(await cardOf(/req_\w+/.exec(entered)![0])).toMatchObject({ author: 'Mia', details: 'The blue one' });
  expect(await onWall()).toContain('Oat milk');
});

test('a resolved complaint leads to what changed: their words only where they may be shown, told once, and taken down', async () => {
  const { desk, dana, leave, said, page, done, onWall } = await opened();
  const left = await leave({ tone: 'complaint', text: 'The door was open', publish: true });
  const shy = await leave({ tone: 'complaint', text: 'The floor was wet' });
  const early = await dana.post('/wall/changes/new', { said: 'A', did: 'B', complaint: left.complaint });
  expect([early.status, shown(await early.text()).includes('This isn’t over yet')]).toEqual([409, true]);
  expect(await page(`/submissions/${left.submission}`)).not.toContain('/wall/changes/new');
  await desk.db.prepare(`UPDATE complaints SET status = 'resolved' WHERE board_id = ?`).bind(desk.key).run();
  expect(await page(`/submissions/${left.submission}`)).toContain(
    `/wall/changes/new?complaint=${left.complaint}`,
  );
  expect(await said(`/wall/changes/new?complaint=${left.complaint}`)).toContain('The door was open');
  expect(await said(`/wall/changes/new?complaint=${shy.complaint}`)).not.toContain('The floor was wet');
  const sentences = { said: 'A door stood open', did: 'It closes by itself now' };
  const wrong = await dana.post('/wall/changes/new', { ...sentences, did: '', complaint: left.complaint });
  expect([wrong.status, (await wrong.text()).includes('A door stood open')]).toEqual([422, true]);
  const told = await dana.post('/wall/changes/new', { ...sentences, complaint: left.complaint });
  expect(await done(told)).toContain('It hangs on the board');
  expect(await onWall()).toContain('A door stood open');
  const twice = await dana.post('/wall/changes/new', { ...sentences, complaint: left.complaint });
  expect(shown(await twice.text())).toContain('tells of this already');
  expect(shown(await page(`/submissions/${left.submission}`))).toContain('Open the card');
  const theirs = await dana.post('/wall/changes/new', { ...sentences, complaint: 'cmp_elsewhere' });
  expect(theirs.status).toBe(409);
});

test('lists go on by a cursor and are counted no further than a hundred; a viewer reads them and changes nothing', async () => {
  const { desk, page, vera, wish } = await opened();
  for (let n = 0; n < 33; n++)
    await putUp(desk, { at: 1_000 + n, words: `Wish ${n}!`, status: n % 2 ? 'open' : 'done' });
  await desk.db
    .prepare(
      `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 120)
       INSERT INTO cards (id, board_id, kind, state, words, created_at, shown_at, changed_at)
       SELECT 'note_' || printf('%026d', ?2 + i), ?1, 'note', 'shown', 'Lovely', i, i, i FROM n`,
    )
    .bind(desk.key, Math.trunc(Date.now() / 7))
    .run();
  const first = await page('/wall?tab=requests');
  expect(shown(first)).toContain('Requests 33');
  expect(shown(first)).toContain('Notes 99+');
  const next = /href="[^"]*\/wall\?([^"]*after=[^"]*)"/.exec(first)![1]!.replaceAll('&amp;', '&');
  const second = await page(`/wall?${next}`);
  const wishes = (html: string) => [...html.matchAll(/Wish \d+!/g)].map(([words]) => words);
  const seen = [...new Set([...wishes(first), ...wishes(second)])];
  expect([seen.length, seen[0], seen.at(-1)]).toEqual([33, 'Wish 32!', 'Wish 0!']);
  expect(await page('/wall?tab=nonsense&after=nonsense&done=nonsense')).toContain('Nothing waits for you');
  const { id } = await wish('Oat milk');
  const html = await (await vera.get('/wall')).text();
  expect([html.includes('Oat milk'), html.includes('method="post" action="/desk')]).toEqual([true, false]);
  const card = await (await vera.get(`/wall/${id}`)).text();
  expect(card.includes('method="post" action="/desk')).toBe(false);
});
