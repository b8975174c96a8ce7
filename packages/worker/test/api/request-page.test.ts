import { expect, test } from 'vitest';
import type { CardAct } from '../../src/domain/wall/card-acts.ts';
import { instantsIn } from '../../src/messages/instants.ts';
import { openDesk } from './open-desk.ts';
import { signedIn } from './signed-in.ts';
import { counted, putUp, wallOf } from './wall-cards.ts';
import { get, read } from './wall-page-forms.ts';
import { wallPeople } from './wall-people.ts';

const day = 86_400_000;
const at = Date.UTC(2026, 9, 5);

test('a request has a page to share; what was merged leads on, and what is not put up is not there', async () => {
  const desk = await openDesk();
  const oat = await putUp(desk, { words: 'Oat <milk>', details: 'The "barista" kind', at });
  const soy = await putUp(desk, { words: 'Soy milk', status: 'merged', merged_into: oat, at });
  const note = await putUp(desk, { kind: 'note', words: 'Lovely', at });
  const gone = await putUp(desk, { state: 'hidden', at });

  const html = await read(desk, `/requests/${oat}`);
  expect(html).toContain('<meta property="og:title" content="Oat &lt;milk&gt; · Corner Shop"');
  expect(html).toContain('content="The &quot;barista&quot; kind"');
  expect(html).toContain(`rel="canonical" href="https://desk.example/b/${desk.key}/requests/${oat}"`);
  const moved = await get(desk, `/requests/${soy}?lang=de`);
  expect(moved.status).toBe(301);
  expect(moved.headers.get('location')).toBe(`/b/${desk.key}/requests/${oat}?lang=de`);
  expect((await get(desk, `/notes/${note}`)).status).toBe(200);
  expect((await get(desk, `/requests/${note}`)).headers.get('location')).toBe(`/b/${desk.key}/notes/${note}`);
  expect((await get(desk, `/requests/${gone}`)).status).toBe(404);
});

test('a request’s page tells each status once with its day and its words, and nothing of what was undone or unseen', async () => {
  const { desk, wish, act, undo } = await wallPeople();
  const { id } = await wish('Oat milk');
  const soy = await wish('Soy milk', {}, 5 * 24);
  const days = (n: number) => n * 24;
  const step = async (n: number, what: CardAct, card = id) => {
    const { done, refused } = await act(card, what, days(n));
    expect(refused).toEqual([]);
    return done[0]!.event;
  };
  await step(1, { act: 'decline', line: 'Rude customer', shown: false });
  await step(2, { act: 'put-up' });
  const undone = await step(3, { act: 'status', status: 'planned', line: 'Too early' });
  await undo(undone, days(3));
  await step(4, { act: 'status', status: 'planned', line: 'From <b>December</b>' });
  await step(5, { act: 'answer', text: 'Our dairy said yes' });
  await step(6, { act: 'merge', into: id }, soy.id);
  await step(7, { act: 'word', words: 'Oat milk that froths' });
  await step(8, { act: 'spam' });
  await step(9, { act: 'not-spam' });
  await step(10, { act: 'status', status: 'done', line: 'On the shelf' });

  const html = await (await get(desk, `/requests/${id}`, {}, days(11))).text();
  const story = /<ol class="timeline">.*?<\/ol>/s.exec(html)![0];
  const lines = [...story.matchAll(/<li([^>]*)>(.*?)<\/li>/gs)].map(([, now, inside]) => ({
    words: inside!
      .replace(/<time.*?<\/time>/s, '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
    at: Date.parse(/datetime="([^"]+)"/.exec(inside!)![1]!),
    now: now!.includes('aria-current="step"'),
  }));
  expect(lines.map(({ words }) => words)).toEqual([
    'Asked for',
    'Planned From &lt;b&gt;December&lt;/b&gt;',
    'Answered by Dana Weiss',
    '1 other request was put together with it',
    'Done On the shelf',
  ]);
  expect(lines.map((line) => Math.round((line.at - lines[0]!.at) / day))).toEqual([0, 4, 5, 6, 10]);
  expect(lines.map(({ now }) => now)).toEqual([false, false, false, false, true]);
  expect(story).toContain(instantsIn('en', 'Europe/Berlin').day(lines[1]!.at));
  for (const kept of ['Rude', 'Too early', 'Soy', 'spam', 'evt_']) expect(html).not.toContain(kept);
  expect(JSON.stringify(await wallOf(desk))).not.toContain('December');
});

test('two merges that are taken up again at once never lead past each other', async () => {
  const shop = await wallPeople();
  const [rye, oat, spelt] = [await shop.shown('Rye'), await shop.shown('Oats'), await shop.shown('Spelt')];
  const apart = async (id: string, into: string) => {
    await shop.act(id, { act: 'merge', into });
    return (await shop.act(id, { act: 'unmerge' })).done[0]!.event;
  };
  const event = [await apart(oat.id, spelt.id), await apart(rye.id, oat.id)];
  const dana = await signedIn(shop.desk);
  const both = await dana.post(
    '/wall/undo',
    event.map((one) => ['event', one]),
  );
  expect(both.headers.get('location')).toContain('why=into-merged');
  expect(
    await shop.desk.all(`SELECT id, merged_into FROM cards WHERE board_id = ? ORDER BY id`, shop.desk.key),
  ).toEqual([
    { id: rye.id, merged_into: null },
    { id: oat.id, merged_into: spelt.id },
    { id: spelt.id, merged_into: null },
  ]);
});

test('votes that came along from a request that is erased go along again, and one taken back is forgotten in time', async () => {
  const shop = await wallPeople();
  const [rye, oat, spelt] = [await shop.shown('Rye'), await shop.shown('Oats'), await shop.shown('Spelt')];
  const voter = crypto.randomUUID();
  for (const more of [{}, {}, { voter }]) await shop.vote(rye.id, more);
  await shop.act(rye.id, { act: 'merge', into: oat.id });
  await shop.vote(oat.id, { voter, vote: false });
  await shop.post(`/r/${rye.token}/erase`, { sure: 'yes' });
  await shop.act(oat.id, { act: 'merge', into: spelt.id });
  expect(await counted(shop.desk, spelt.id)).toMatchObject({ votes: 2, rows: 2 });
  await shop.act(oat.id, { act: 'unmerge' });
  expect(await counted(shop.desk, spelt.id)).toMatchObject({ votes: 0, rows: 0 });
  expect(await counted(shop.desk, oat.id)).toMatchObject({ votes: 2, rows: 2 });
  await shop.desk.db.prepare('DELETE FROM retention_round').run();
  await shop.desk.tick(4 * 24);
  expect(await shop.desk.all('SELECT counted FROM votes WHERE board_id = ?', shop.desk.key)).toEqual(
    Array.from({ length: 2 }, () => ({ counted: 1 })),
  );
});

test('what managers paste hangs there without what nobody can see', async () => {
  const { desk, shown } = await wallPeople();
  const dana = await signedIn(desk);
  const entered = {
    words: 'Oat\u000bmilk\u0000',
    details: 'The\u0007 blue\none',
    name: '\u0000Mia',
    locale: 'en',
  };
  expect((await dana.post('/wall/requests/new', entered)).status).toBe(303);
  const rye = await shown('Rye');
  await dana.post(`/wall/${rye.id}/word`, { words: 'Rye\u0000bread' });
  await dana.post(`/wall/${rye.id}/answer`, { text: 'Soon\u0000\n\u001bor later' });
  expect((await dana.post(`/wall/${rye.id}/word`, { words: '\u0000' })).status).toBe(422);
  const { cards } = await wallOf(desk, '?sort=newest');
  expect(cards).toMatchObject([
    { words: 'Rye bread', answer: { text: 'Soon \n or later' } },
    { words: 'Oat milk', details: 'The  blue\none', author: 'Mia' },
  ]);
});
