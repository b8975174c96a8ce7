import { expect, test } from 'vitest';
import { deskWithProvider, recipients } from './desk-with-provider.ts';
import { origin, rating, type OpenDesk } from './open-desk.ts';
import { signedIn } from './signed-in.ts';
import { leave, rows, thrown, type Row } from './spam-flow.ts';

/** A complaint that was put aside by a rule and also is a note; the three ways of taking it back and undoing that. */
async function releasable(file: Parameters<typeof deskWithProvider>[1] = {}) {
  const met = await deskWithProvider([], file);
  const { desk } = met;
  const email = `ada.${crypto.randomUUID().slice(0, 8)}@home.example`;
  await leave(desk, thrown({ publish: true, contact: { email }, wants: { reply: true } }));
  const [{ id }] = (await rows(desk)) as [Row];
  const browser = await signedIn(desk);
  const said = async (response: Response) => {
    const to = response.headers.get('location')!.slice(`/desk/${desk.key}`.length);
    return (await browser.get(to)).text();
  };
  const events: string[] = [];
  const ways = {
    inbox: {
      back: () => browser.post('/entries', { verb: 'back', id }),
      undo: () => browser.post('/entries', { verb: 'aside', undo: 'yes', id }),
    },
    page: {
      back: () => browser.post(`/submissions/${id}/back`),
      undo: () => browser.post(`/submissions/${id}/aside`, { undo: 'yes' }),
    },
    wall: {
      back: async () => {
        const done = await browser.post('/wall/cards', { act: 'not-spam', id: `note_${id.slice(4)}` });
        events.push(/event=([^&]+)/.exec(done.headers.get('location')!)![1]!);
        return done;
      },
      undo: () => browser.post('/wall/undo', { event: events.at(-1)! }),
    },
  };
  return { ...met, id, email, browser, said, ways: Object.entries(ways) };
}

/** A hook that hears what comes and what opens. */
const hook = (desk: OpenDesk) =>
  desk.db
    .prepare(
      `INSERT INTO hooks (id, board_id, kind, name, url, events, locale, created_at)
       VALUES (?, ?, 'webhook', 'Ours', 'https://127.0.0.1:1/', '["submission.received","complaint.opened"]', 'en', 0)`,
    )
    .bind(`hook-${desk.key}`, desk.key)
    .run();

test('once somebody was mailed, a hook was told, or somebody has acted on it, taking back is not undone; putting aside stays an act of its own', async () => {
  for (const tell of ['mailed', 'acted', 'heard'] as const) {
    const { desk, id, browser, said, ways } = await releasable();
    if (tell === 'heard') await hook(desk);
    for (const [door, { back, undo }] of ways) {
      await back();
      if (tell === 'mailed') await desk.tick();
      else if (tell === 'acted') await browser.post('/entries', { verb: 'acknowledge', id });
      else
        await desk.db
          .prepare('UPDATE hook_deliveries SET attempts = 1 WHERE submission_id = ?')
          .bind(id)
          .run();
      expect(await said(await undo()), door).toMatch(/people know of its complaint already/i);
      expect(await rows(desk), door).toMatchObject([{ aside: 0, complaints: 1 }]);
      const [card] = await desk.all('SELECT aside FROM cards WHERE submission_id = ?', id);
      expect(card, door).toEqual({ aside: 0 });
      await browser.post(`/submissions/${id}/aside`);
      expect(await rows(desk), door).toMatchObject([{ aside: 1, complaints: 1 }]);
    }
  }
});

test('undone before anybody was mailed, taking back takes its complaint along; taken back again it opens anew', async () => {
  const { desk, provider, id, email, browser, said, ways } = await releasable();
  const left = async () => [
    ...(await desk.all('SELECT kind FROM outbox WHERE board_id = ?', desk.key)),
    ...(await desk.all('SELECT event FROM hook_deliveries WHERE board_id = ?', desk.key)),
  ];
  await hook(desk);
  for (const [door, { back, undo }] of ways) {
    const done = await said(await back());
    if (door !== 'wall') expect(done, 'the button says that it undoes').toContain('name="undo" value="yes"');
    expect(await rows(desk), door).toMatchObject([{ aside: 0, complaints: 1 }]);
    expect(await left(), door).toHaveLength(4);
    await undo();
    const [again] = await rows(desk);
    expect(again, door).toMatchObject({ aside: 1, complaints: 0 });
    expect(JSON.parse(again!.suspicion!), door).toMatchObject({ held: true, owed: true });
    expect(await left(), door).toEqual([]);
  }
  expect(
    await desk.all('SELECT 1 FROM complaint_events WHERE complaint_id = ?', `cmp_${id.slice(4)}`),
  ).toEqual([]);
  await desk.db.prepare('DELETE FROM hooks WHERE board_id = ?').bind(desk.key).run();
  await desk.tick(1);
  expect(await provider.mails()).toEqual([]);
  await browser.post(`/submissions/${id}/back`, {}, 2);
  await desk.tick(2);
  expect(recipients(await provider.mails()).toSorted()).toEqual([email, 'dana@shop.example'].toSorted());
});

test('what joined a complaint by being taken back leaves it by the undo, and stays once somebody was told', async () => {
  const { desk, email, ways } = await releasable();
  await leave(
    desk,
    rating({ final: true, text: 'The freezer', contact: { email }, context: { url: origin, title: 'Milk' } }),
  );
  await desk.confirm(email);
  const joins = () =>
    desk.all(
      'SELECT 1 FROM complaint_joins j JOIN complaints c ON c.id = j.complaint_id WHERE c.board_id = ?',
      desk.key,
    );
  await desk.tick();
  const [, { back, undo }] = ways[0]!;
  await back();
  expect(await joins()).toHaveLength(1);
  await undo();
  expect([await joins(), (await rows(desk))[0]]).toMatchObject([[], { aside: 1 }]);
  expect(
    await desk.all(
      `SELECT 1 FROM complaint_events WHERE id LIKE 'joined:%' AND complaint_id IN
    (SELECT id FROM complaints WHERE board_id = ?)`,
      desk.key,
    ),
  ).toEqual([]);
  await back();
  await desk.tick(0.1);
  await undo();
  expect([(await joins()).length, (await rows(desk))[0]]).toMatchObject([1, { aside: 0 }]);
});

test('undone as its mail leaves, it is either as before or stays a complaint, never half of it', async () => {
  const { desk, id, ways } = await releasable();
  for (const [door, { back, undo }] of [...ways, ...ways]) {
    await back();
    await Promise.all([desk.tick(), undo()]);
    const [row] = await rows(desk);
    const [card] = await desk.all<{ aside: number }>('SELECT aside FROM cards WHERE submission_id = ?', id);
    const mails = await desk.all('SELECT 1 FROM outbox WHERE board_id = ?', desk.key);
    const aside = row!.aside;
    expect([row!.complaints, mails.length > 0, card!.aside], door).toEqual([1 - aside, aside === 0, aside]);
    if (aside === 0) break;
  }
});
