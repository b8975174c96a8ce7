import { expect, test } from 'vitest';
import type { SubmissionInput } from '@wipeboard/shared';
import type { CardAct } from '../../src/domain/wall/card-acts.ts';
import { newCustomer } from './customer-desk.ts';
import { rating, type OpenDesk } from './open-desk.ts';
import { signedIn } from './signed-in.ts';
import { wallOf } from './wall-cards.ts';
import { wallPeople } from './wall-people.ts';

const byItself = { wall: { open: true, putUp: 'unless-watched' as const, indexable: false } };

const cardOf = async (desk: OpenDesk, id: string) =>
  (
    await desk.all<Record<string, string | number | null>>(
      'SELECT id, kind, state, words, details, author, status, worded_by, shown_at, version FROM cards WHERE id = ?',
      id,
    )
  )[0];
const onWall = async (desk: OpenDesk) => (await wallOf(desk)).cards.map(({ words }) => words);
const wished = (more: Partial<SubmissionInput> = {}) =>
  rating({ kind: 'request', rating: undefined, text: 'Oat milk', publish: true, final: true, ...more });
const cards = (desk: OpenDesk) =>
  desk.all<{ id: string; state: string; words: string }>(
    'SELECT id, state, words FROM cards WHERE board_id = ? ORDER BY id',
    desk.key,
  );

test('what may hang on the wall waits there for a manager, whichever copy of it comes how often; nothing else makes a card', async () => {
  const { desk, act, wish } = await wallPeople();
  const input = wished({ text: 'Oat milk\nThe blue one', contact: { name: 'Mia Sorge' } });
  await Promise.all([desk.submit(input), desk.submit(input), desk.submit(input)]);
  await desk.submit(wished({ publish: undefined }));
  await desk.submit(wished({ test: true }));
  await desk.submit(rating({ publish: true, text: undefined }));
  const [card, ...more] = await cards(desk);
  expect(more).toEqual([]);
  expect(await cardOf(desk, card!.id)).toMatchObject({
    kind: 'request',
    state: 'waiting',
    words: 'Oat milk',
    details: 'The blue one',
    author: 'Mia',
    status: 'open',
    shown_at: null,
    version: 1,
  });
  expect(await onWall(desk)).toEqual([]);
  const { done, refused } = await act([card!.id, card!.id, 'req_nothing'], { act: 'put-up' });
  expect([done.map(({ id }) => id), refused]).toEqual([[card!.id], [{ id: 'req_nothing', why: 'gone' }]]);
  expect(await onWall(desk)).toEqual(['Oat milk']);
  const note = await wish('Lovely bread', { kind: 'comment' });
  await act(`note_${note.submission.slice(4)}`, { act: 'put-up' });
  expect(await onWall(desk)).toContain('Lovely bread');
});

test('where the board says so it goes up by itself, is found, and comes down once it is watched for, complained of or put aside', async () => {
  const { desk, deliver } = await wallPeople({ ...byItself, policy: { watchList: ['poison'] } });
  const input = wished();
  await desk.submit(input);
  expect(await onWall(desk)).toEqual(['Oat milk']);
  expect((await wallOf(desk, '?q=oat')).cards).toHaveLength(1);
  await desk.submit({ ...input, revision: 2, text: 'Oat milk without poison' });
  expect(await onWall(desk)).toEqual([]);
  await deliver();
  await desk.submit({ ...input, revision: 3, text: 'Oat milk without sugar' });
  expect(await onWall(desk), 'somebody was told of the words before').toEqual([]);
  const praise = wished({ kind: 'comment', text: 'Lovely bread', tone: 'praise' });
  await desk.submit(praise);
  await desk.submit({ ...praise, revision: 2, kind: 'request', text: 'Lovely bread each day' });
  expect(await onWall(desk)).toEqual(['Lovely bread each day']);
  await desk.db
    .prepare(`UPDATE submissions SET quarantined_at = 1 WHERE board_id = ? AND text LIKE 'Lovely%'`)
    .bind(desk.key)
    .run();
  expect(await onWall(desk)).toEqual([]);
  expect((await cards(desk)).map(({ state }) => state).toSorted()).toEqual(['shown', 'waiting']);
});

test('a later revision changes what waits, leaves what a manager put up, and takes down what its customer no longer wants there', async () => {
  const { desk, act } = await wallPeople();
  const input = wished();
  await desk.submit(input);
  await desk.submit({ ...input, revision: 2, text: 'Oat milk, please' });
  const { id } = (await cards(desk))[0]!;
  expect((await cardOf(desk, id))?.words).toBe('Oat milk, please');
  const [put] = (await act(id, { act: 'put-up' })).done;
  await desk.submit({ ...input, revision: 3, text: 'Something else' });
  expect(await onWall(desk)).toEqual(['Oat milk, please']);
  await desk.submit({ ...input, revision: 4, publish: false });
  expect(await onWall(desk)).toEqual([]);
  expect((await cardOf(desk, id))?.state).toBe('withdrawn');
  expect((await act(id, { act: 'put-up' })).refused).toEqual([{ id, why: 'withdrawn' }]);
  await desk.submit({ ...input, revision: 5, text: 'Oat drink' });
  expect(await cardOf(desk, id)).toMatchObject({ state: 'waiting', words: 'Oat drink' });
  expect(put!.event).toMatch(/^evt_/);
});

test('each act is kept, can be undone while nothing newer was done, and puts back exactly what it changed', async () => {
  const { desk, act, undo, wish } = await wallPeople();
  const { id } = await wish('Oat milk\nThe blue one');
  await act(id, { act: 'put-up' });
  const acts: CardAct[] = [
    { act: 'status', status: 'planned', line: 'From May on' },
    { act: 'status', status: 'done', change: { said: 'You wanted oat milk', did: 'It is there' } },
    { act: 'answer', text: 'We ask our dairy' },
    { act: 'word', words: 'Oat drink' },
    { act: 'decline', line: 'No room', shown: false },
    { act: 'take-down' },
    { act: 'spam' },
  ];
  const whole = async () => {
    const [card] = await desk.all('SELECT * FROM cards WHERE id = ?', id);
    const {
      version: _,
      changed_at: __,
      write_id: ___,
      place: ____,
      ...rest
    } = card as Record<string, unknown>;
    return rest;
  };
  for (const one of acts) {
    const before = await whole();
    const [done] = (await act(id, one)).done;
    expect(await whole(), one.act).not.toEqual(before);
    expect((await undo(done!.event)).refused).toEqual([]);
    expect(await whole(), one.act).toEqual(before);
    expect((await undo(done!.event)).refused).toEqual([{ id, why: 'newer' }]);
  }
  expect((await cards(desk)).map((card) => card.id)).toEqual([id]);
  const events = await desk.all<{ n: number }>('SELECT COUNT(*) AS n FROM card_events WHERE card_id = ?', id);
  expect(events[0]!.n).toBe(1 + 2 * acts.length);
  const [quarantined] = await desk.all('SELECT quarantined_at FROM submissions WHERE board_id = ?', desk.key);
  expect(quarantined).toEqual({ quarantined_at: null });
});

test('a finished request says what came of it in one go, and of a complaint that is over a manager says it in words of the board’s', async () => {
  const { desk, shown, act, leave, resolve } = await wallPeople();
  const dana = await signedIn(desk);
  const enter = async (of: Record<string, string>, said = 'The freezer was warm') =>
    (await dana.post('/wall/changes/new', { said, did: 'It has a new door', ...of })).status;
  const { id } = await shown('Oat milk');
  await act(id, {
    act: 'status',
    status: 'done',
    change: { said: 'You wanted oat milk', did: 'It is there' },
  });
  const [change] = (await wallOf(desk, '?kind=change')).cards;
  expect(change).toMatchObject({
    words: 'You wanted oat milk',
    answer: { text: 'It is there' },
    request: id,
  });
  const again: CardAct = { act: 'status', status: 'done', change: { said: 'a', did: 'b' } };
  expect((await act(id, again)).refused).toEqual([{ id, why: 'has-change' }]);

  const { complaint } = await leave();
  expect(await enter({ complaint })).toBe(409);
  await resolve(complaint);
  expect(await enter({ complaint })).toBe(303);
  expect(await enter({ complaint }, 'The freezer was warm, twice')).toBe(409);
  expect(await enter({ complaint: 'cmp_00000000000000000000000000' })).toBe(409);
  expect(await enter({ request: id })).toBe(409);
  expect(await enter({}, 'It was loud in here')).toBe(303);
  expect((await wallOf(desk, '?kind=change')).cards.map(({ words }) => words).toSorted()).toEqual([
    'It was loud in here',
    'The freezer was warm',
    'You wanted oat milk',
  ]);
  const worded = await desk.all(
    `SELECT DISTINCT worded_by FROM cards WHERE board_id = ? AND kind = 'change'`,
    desk.key,
  );
  expect(worded).toEqual([{ worded_by: 'dana' }]);
});

test('what a manager enters for somebody is their submission and hangs at once, also where a word of it is watched for', async () => {
  const { desk } = await wallPeople({ policy: { watchList: ['oat'] } });
  const dana = await signedIn(desk);
  const { email } = newCustomer();
  const form = { words: 'Oat milk', details: 'The blue one', name: 'Mia Sorge', email, locale: 'de' };
  expect((await dana.post('/wall/requests/new', form)).status).toBeLessThan(400);
  expect((await wallOf(desk)).cards).toMatchObject([
    { words: 'Oat milk', author: 'Mia', votes: 0, language: 'de' },
  ]);
  const [kept] = await desk.all<{ attributes: string; context: string; publish: number }>(
    'SELECT attributes, context, publish FROM submissions WHERE board_id = ?',
    desk.key,
  );
  expect(JSON.parse(kept!.attributes)).toEqual({ entered_by: 'dana' });
  expect(JSON.parse(kept!.context).url).toBe(`https://desk.example/b/${desk.key}`);
  const [follower] = await desk.all('SELECT address FROM followers WHERE board_id = ?', desk.key);
  expect(follower).toEqual({ address: email.toLowerCase() });
});

test('two managers at once: each card takes one step after the other, and each is told what became of theirs', async () => {
  const { desk, act, shown, wish } = await wallPeople();
  const { id } = await shown('Oat milk');
  const acts = await Promise.all(
    ['planned', 'done', 'open', 'planned'].map((status) =>
      act(id, { act: 'status', status: status as 'open', line: `We say ${status} ${crypto.randomUUID()}` }),
    ),
  );
  expect(acts.flatMap(({ done }) => done)).toHaveLength(4);
  const versions = await desk.all<{ version: number }>(
    'SELECT version FROM card_events WHERE card_id = ? ORDER BY version',
    id,
  );
  expect(versions.map(({ version }) => version)).toEqual([2, 3, 4, 5, 6]);

  const ups = await Promise.all([act(id, { act: 'take-down' }), act(id, { act: 'take-down' })]);
  expect(ups.map(({ done }) => done.length).toSorted()).toEqual([0, 1]);

  for (let round = 0; round < 5; round++) {
    const one = await wish(`Rye bread ${round}`);
    await Promise.all([
      act(one.id, { act: 'put-up' }),
      desk.submit({ ...one.input, revision: 2, publish: false }),
    ]);
    expect((await cardOf(desk, one.id))?.state).toBe('withdrawn');
  }
});

test('many cards at once take few statements, and what one refuses is no reason for the others', async () => {
  const { desk, act, wish } = await wallPeople();
  const ids: string[] = [];
  for (let n = 0; n < 12; n++) ids.push((await wish(`Wish ${n}`)).id);
  const many = Array.from({ length: 240 }, (_, n) => `req_${String(n).padStart(26, '0')}`);
  await desk.db
    .prepare(
      `INSERT INTO cards (id, board_id, kind, state, words, status, created_at, changed_at)
       SELECT value, ?, 'request', 'waiting', 'Oat milk', 'open', 1, 1 FROM json_each(?)`,
    )
    .bind(desk.key, JSON.stringify(many))
    .run();
  await act(ids[0]!, { act: 'put-up' });
  const { done, refused } = await act([...ids, ...many], { act: 'put-up' });
  expect([done.length, refused]).toEqual([251, [{ id: ids[0], why: 'no-change' }]]);
});
