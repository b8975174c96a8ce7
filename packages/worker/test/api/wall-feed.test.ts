import { expect, test } from 'vitest';
import { newCustomer } from './customer-desk.ts';
import { openDesk } from './open-desk.ts';
import { followedShop, inDays, named, readFeed, shapeOf, textOf } from './read-feed.ts';
import { putUp } from './wall-cards.ts';
import { get } from './wall-page-forms.ts';

const dayMs = 86_400_000;
const at = Date.UTC(2026, 9, 5);

test('each thing that happened on the wall is an entry of its own, the newest first, with its day and its words', async () => {
  const { desk, wish, leave, step, feed, dayOf } = await followedShop();
  const oat = await wish('Oat milk', { contact: newCustomer() });
  const drink = await wish('Oat drink');
  await step(1, oat.id, { act: 'put-up' });
  await step(2, drink.id, { act: 'put-up' });
  await step(3, oat.id, { act: 'status', status: 'planned', line: 'From May' });
  await step(4, oat.id, { act: 'status', status: 'planned', line: 'From June' });
  await step(5, drink.id, { act: 'merge', into: oat.id });
  await step(6, oat.id, {
    act: 'status',
    status: 'done',
    line: 'On the shelf',
    change: { said: 'No oat milk', did: 'There is some' },
  });
  const { submission } = await leave({ publish: true, tone: 'praise', text: 'Lovely', contact: undefined });
  const note = `note_${submission.slice(4)}`;
  await step(7, note, { act: 'put-up' });
  await step(8, note, { act: 'answer', text: 'Thank' });
  await step(9, note, { act: 'answer', text: 'Thank you' });

  const entries = await feed(10);
  const told = entries.map(({ title, text, author, published, updated }) =>
    [title, text, author, dayOf(published), ...(updated > published ? [dayOf(updated)] : [])].join(' | '),
  );
  const [change] = await desk.all<{ id: string }>(
    `SELECT id FROM cards WHERE kind = 'change' AND board_id = ?`,
    desk.key,
  );
  const merged = 'Put together with “Oat milk”. The votes count there now.';
  expect(told.toSorted()).toEqual(
    [
      'Answered by Dana Weiss: Lovely | Thank you | Dana Weiss | 8 | 9',
      'Said: Lovely | Lovely | Somebody | 7',
      'Done: Oat milk | On the shelf |  | 6',
      'You said, we did: No oat milk | You said: No oat milk\n\nWe did: There is some |  | 6',
      `Put together with another: Oat drink | ${merged} |  | 5`,
      'Planned: Oat milk | From June |  | 3 | 4',
      'Asked for: Oat drink | Oat drink | Somebody | 2',
      'Asked for: Oat milk | Oat milk | Mia | 1',
    ].toSorted(),
  );
  expect(entries.map(({ published }) => dayOf(published))).toEqual([8, 7, 6, 6, 5, 3, 2, 1]);

  const page = (id: string) =>
    `https://desk.example/b/${desk.key}/${id.startsWith('req') ? 'requests' : 'x'}/${id}`;
  const of = (title: string) => entries.find((entry) => entry.title === title)!;
  expect(of('Asked for: Oat milk')).toMatchObject({ id: page(oat.id), href: page(oat.id) });
  expect(of('Planned: Oat milk').id).toBe(`${page(oat.id)}#planned-3`);
  expect(of('Put together with another: Oat drink')).toMatchObject({
    id: `${page(drink.id)}#merged-3`,
    href: page(oat.id),
  });
  expect(of('You said, we did: No oat milk').href).toContain(`/changes/${change!.id}`);
  const asked = await (await get(desk, `/requests/${oat.id}`)).text();
  expect(asked).toContain('id="planned-3"');
  const german = await feed(10, '?lang=de');
  expect(german.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
  expect(german[0]!.title).toBe('Antwort von Dana Weiss: Lovely');
  expect(german.at(-1)!.href).toBe(`${page(oat.id)}?lang=de`);
});

test('an entry keeps its id and its day whatever becomes of the card; what was undone is none, and comes under another', async () => {
  const { desk, wish, step, undo, feed, titles } = await followedShop();
  const { id } = await wish('Oat milk');
  const other = await wish('Soy milk');
  for (const card of [id, other.id]) await step(1, card, { act: 'put-up' });
  const planned = await step(2, id, { act: 'status', status: 'planned', line: 'Too early' });
  const taken = (await feed(2))[0]!;
  await undo(planned, inDays(2));
  expect(await titles(3)).toEqual(['Asked for: Soy milk', 'Asked for: Oat milk']);

  await step(3, id, { act: 'status', status: 'planned', line: 'In May' });
  const first = (await feed(3))[0]!;
  expect(first.title).toBe('Planned: Oat milk');
  expect(first.id).not.toBe(taken.id);
  await step(4, id, { act: 'status', status: 'planned', line: 'In June' });
  await step(5, id, { act: 'word', words: 'Oat milk that froths' });
  await step(6, id, { act: 'merge', into: other.id });
  expect((await titles(6))[0]).toBe('Put together with another: Oat milk that froths');
  await step(7, id, { act: 'unmerge' });
  await step(8, id, { act: 'decline', line: 'No room', shown: true });
  await step(9, id, { act: 'status', status: 'open' });
  const entries = await feed(10);
  expect(entries.map(({ title }) => title)).toEqual([
    'Open again: Oat milk that froths',
    'Not this time: Oat milk that froths',
    'Planned: Oat milk that froths',
    'Asked for: Soy milk',
    'Asked for: Oat milk that froths',
  ]);
  const { published } = first;
  expect(entries[2]).toMatchObject({ id: first.id, published, text: 'In June' });
  expect(new Set(entries.map((entry) => entry.id)).size).toBe(entries.length);
  const raw = await (await desk.ask(`/b/${desk.key}/feed.xml`, {}, inDays(10))).text();
  for (const gone of ['Too early', 'In May', 'Put together', 'evt_']) expect(raw).not.toContain(gone);
});

test('what is taken down, withdrawn, put aside or erased is out of the feed at once, all that happened to it too', async () => {
  const { desk, wish, act, step, post, titles } = await followedShop();
  const many = await Promise.all(
    ['Down', 'Back', 'Spam', 'Gone', 'Kept', 'Leads', 'Merged'].map((text) =>
      wish(text, { contact: newCustomer() }),
    ),
  );
  const [down, back, spam, gone, kept, leads, merged] = many;
  const ids = many.map(({ id }) => id);
  await act(ids, { act: 'put-up' }, inDays(1));
  await act(ids, { act: 'status', status: 'planned', line: 'We try' }, inDays(2));
  await step(3, merged!.id, { act: 'merge', into: leads!.id });
  await step(3, kept!.id, { act: 'word', words: 'In our words' });
  expect(await titles(3)).toHaveLength(15);

  await step(4, down!.id, { act: 'take-down' });
  await desk.submit({ ...back!.input, revision: 2, publish: false });
  await step(4, spam!.id, { act: 'spam' });
  for (const { token } of [gone!, kept!]) await post(`/r/${token}/erase`, { sure: 'yes' }, inDays(4));
  await step(4, leads!.id, { act: 'take-down' });
  // What the board put into its own words stays; what had become of it is not known any more.
  expect(await titles(5)).toEqual(['Asked for: In our words']);
  await step(6, kept!.id, { act: 'status', status: 'done' });
  expect(await titles(6)).toEqual(['Done: In our words', 'Asked for: In our words']);
  const { answer } = await readFeed(desk, inDays(6));
  expect(answer.headers.get('cache-control')).toBe('public, no-cache');
});

test('hostile words are text, whatever they are, in an Atom feed of these parts and no others (R51)', async () => {
  const desk = await openDesk({ name: 'Ada & <Sons>' });
  const hostile = ']]> & <b>"\'\u0000\u0008\ufffe\ud800 \udc00é 𝄞 👩‍🚀 <!-- <?x?> &#0; \u2028';
  const oat = await putUp(desk, {
    words: hostile,
    details: hostile,
    status: 'planned',
    status_line: hostile,
    answer: hostile,
    author: hostile,
    language: 'de',
    at: at + dayMs,
  });
  await putUp(desk, { kind: 'note', words: 'A note\nof two lines', language: '"><x', at });
  await putUp(desk, { kind: 'change', words: 'Too loud', answer: 'The music is off', at });
  await putUp(desk, { words: 'Not yet', state: 'waiting', at });
  await putUp(desk, { words: 'Led nowhere', status: 'merged', merged_into: 'req_none', at });

  const { answer, feed, entries } = await readFeed(desk);
  expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
  expect(feed.attributes).toEqual({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' });
  expect(textOf(feed, 'author')).toBe('Ada & <Sons>');
  expect(textOf(feed, 'updated')).toBe(new Date(at + dayMs).toISOString());
  const page = `https://desk.example/b/${desk.key}`;
  expect(textOf(feed, 'id')).toBe(page);
  const links = named(feed, 'link').map(({ attributes }) => [attributes.rel, attributes.href]);
  expect(links).toEqual([
    ['self', `${page}/feed.xml`],
    ['alternate', page],
  ]);
  expect(entries.map(({ id }) => id.slice(page.length)).slice(0, 3)).toEqual([
    `/requests/${oat}#answered-0`,
    `/requests/${oat}#planned-0`,
    `/requests/${oat}`,
  ]);
  expect(entries).toHaveLength(5);
  for (const { title, text, author } of entries.slice(0, 3)) {
    for (const kept of [']]> & <b>"\'', '𝄞', '👩‍🚀', '<!-- <?x?> &#0;']) expect(title + text).toContain(kept);
    expect(`${title}${text}${author ?? ''}`).not.toMatch(/[\u0000\u0008\ufffe\p{Cs}]/u);
  }
  expect(shapeOf(feed)).toEqual(
    [
      'feed feed@xmlns feed@xml:lang feed.id feed.title feed.title@type feed.subtitle feed.subtitle@type',
      'feed.updated feed.author feed.author.name feed.link feed.link@rel feed.link@type feed.link@href feed.generator',
      'feed.entry feed.entry.id feed.entry.title feed.entry.title@type feed.entry.link feed.entry.link@rel',
      'feed.entry.link@type feed.entry.link@href feed.entry.published feed.entry.updated feed.entry.author',
      'feed.entry.author.name feed.entry.content feed.entry.content@type feed.entry.content@xml:lang',
    ]
      .join(' ')
      .split(' ')
      .toSorted(),
  );
  expect(named((await readFeed(await openDesk())).feed, 'entry')).toEqual([]);
});

test('a long wall’s feed is its fifty newest entries, by one statement; who has it is told so by one small one', async () => {
  const asked: string[] = [];
  const plain = await openDesk();
  const DB = {
    prepare: (sql: string) => {
      asked.push(sql);
      return plain.db.prepare(sql);
    },
    batch: (batch: D1PreparedStatement[]) => plain.db.batch(batch),
  };
  const now = Date.now();
  const half = (dayMs - (now % dayMs) + dayMs / 2) / 3_600_000;
  const feed = (headers: Record<string, string> = {}) =>
    plain.ask(`/b/${plain.key}/feed.xml`, { headers }, half, { DB });
  await plain.db
    .prepare(
      `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400)
       INSERT INTO cards (id, board_id, kind, state, words, status, status_at, created_at, shown_at, changed_at)
       SELECT 'req_' || ?1 || i, ?1, 'request', 'shown', 'Wish ' || i,
         CASE i % 4 WHEN 0 THEN 'planned' WHEN 1 THEN 'done' ELSE 'open' END, i * 10 + 5, i * 10, i * 10, i * 10 + 5
       FROM n`,
    )
    .bind(plain.key)
    .run();
  await feed();
  asked.length = 0;
  const first = await feed();
  expect(asked).toHaveLength(2);
  const titles = [...(await first.text()).matchAll(/<title type="text">(.*?)<\/title>/g)].map(
    ([, title]) => title,
  );
  expect(titles).toHaveLength(51);
  expect(titles.slice(1, 5)).toEqual([
    'Planned: Wish 400',
    'Asked for: Wish 400',
    'Asked for: Wish 399',
    'Asked for: Wish 398',
  ]);

  const tag = first.headers.get('etag')!;
  asked.length = 0;
  const again = await feed({ 'if-none-match': tag });
  expect([again.status, await again.text()]).toEqual([304, '']);
  expect(asked).toHaveLength(1);
  expect((await feed({ 'if-none-match': tag, 'accept-language': 'ar' })).status).toBe(200);
  await plain.db
    .prepare(
      `UPDATE cards SET words = 'Put right', changed_at = 9000 WHERE board_id = ? AND words = 'Wish 1'`,
    )
    .bind(plain.key)
    .run();
  const corrected = await feed({ 'if-none-match': tag });
  expect(corrected.status).toBe(200);
  // What was put right comes along, in its own place.
  expect((await corrected.text()).match(/<title type="text">.*?</g)!.at(-1)).toContain('Put right');
});
