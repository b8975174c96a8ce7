import { expect, test } from 'vitest';
import { openDesk, rating, type OpenDesk } from './open-desk.ts';

type Outbox = { kind: string; manager_id: string; state: string; wait: number };

const outbox = (desk: OpenDesk) =>
  desk.all<Outbox>(
    'SELECT kind, manager_id, state, due_at - created_at AS wait FROM outbox WHERE board_id = ? ORDER BY rowid',
    desk.key,
  );
const complaints = (desk: OpenDesk) =>
  desk.all<{ reasons: string; assignee: string; status: string }>(
    'SELECT reasons, assignee, status FROM complaints WHERE board_id = ?',
    desk.key,
  );

test('a low rating opens a complaint with tier one and waits two minutes for its words', async () => {
  const desk = await openDesk();
  await desk.submit(rating());
  expect(await complaints(desk)).toEqual([{ reasons: '["low-rating"]', assignee: 'dana', status: 'open' }]);
  expect(await outbox(desk)).toEqual([
    { kind: 'escalation', manager_id: 'dana', state: 'pending', wait: 120_000 },
  ]);
  expect(desk.rung).toEqual([
    { body: { board: desk.key, outbox: expect.any(String) }, delaySeconds: expect.any(Number) },
  ]);
  expect(desk.rung[0]!.delaySeconds).toBeGreaterThan(100);
});

test('a good rating opens nothing', async () => {
  const desk = await openDesk();
  await desk.submit(rating({ rating: { metric: 'csat', value: 4 }, text: 'Lovely bread', final: true }));
  expect(await complaints(desk)).toEqual([]);
  expect(await outbox(desk)).toEqual([]);
  expect(desk.rung).toEqual([]);
});

test.each([
  ['the customer wants a manager', { wants: { manager: true } }, ['manager-wanted']],
  ['the customer calls it a complaint', { tone: 'complaint' }, ['complaint']],
  ['the words hold a watched word', { text: 'There was GLASS, in it!' }, ['watch-list']],
  ['a watched word is spelled with marks', { text: 'Salmonellén' }, ['watch-list']],
] as const)('a complaint opens when %s', async (_, more, reasons) => {
  const desk = await openDesk({ policy: policy({ watchList: ['glass', 'salmonellen'] }) });
  await desk.submit(rating({ rating: { metric: 'csat', value: 5 }, text: 'x', ...(more as object) }));
  expect(await complaints(desk)).toMatchObject([{ reasons: JSON.stringify(reasons) }]);
});

test('a watched word inside another word opens nothing', async () => {
  const desk = await openDesk({ policy: policy({ watchList: ['ill'] }) });
  await desk.submit(
    rating({ rating: { metric: 'csat', value: 5 }, text: 'We will come again, still hungry' }),
  );
  expect(await complaints(desk)).toEqual([]);
});

test('the final revision lets the waiting mail leave at once, and it stays one mail', async () => {
  const desk = await openDesk();
  const input = rating();
  await desk.submit(input);
  await desk.submit({ ...input, revision: 2, text: 'The freezer' });
  await desk.submit({ ...input, revision: 3, text: 'The freezer door was open', final: true });
  const mails = await outbox(desk);
  expect(mails).toHaveLength(1);
  expect(mails[0]!.wait).toBeLessThan(60_000);
});

test('a slip of the finger that is corrected before anybody was told leaves no complaint', async () => {
  const desk = await openDesk();
  const input = rating();
  await desk.submit(input);
  await desk.submit({ ...input, revision: 2, rating: { metric: 'csat', value: 5 }, final: true });
  expect(await complaints(desk)).toEqual([]);
  expect(await outbox(desk)).toEqual([]);
  expect(await desk.all('SELECT * FROM complaint_events')).not.toContainEqual(
    expect.objectContaining({ complaint_id: input.key }),
  );
});

test('words that make a complaint of a good rating open it when they come', async () => {
  const desk = await openDesk();
  const input = rating({ rating: { metric: 'csat', value: 5 } });
  await desk.submit(input);
  await desk.submit({
    ...input,
    revision: 2,
    text: 'But the bread was stale',
    tone: 'complaint',
    final: true,
  });
  expect(await complaints(desk)).toMatchObject([{ reasons: '["complaint"]' }]);
  expect(await outbox(desk)).toHaveLength(1);
});

test('the acknowledge-due time follows the opening hours and time zone of the board', async () => {
  const hours = { weekly: { mon: [['08:00', '20:00']] }, holidays: [] };
  const desk = await openDesk({ policy: policy({ acknowledgeMinutes: 60, hours }) });
  await desk.submit(rating());
  const [row] = await desk.all<{ due: number }>(
    'SELECT acknowledge_due_at AS due FROM complaints WHERE board_id = ?',
    desk.key,
  );
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Berlin',
    weekday: 'short',
    hour: '2-digit',
    hourCycle: 'h23',
  });
  expect(parts.format(row!.due)).toMatch(/^Mon,? (0[89]|1[0-9]|20)$/);
});

test('a board whose people all left answers 500 and writes nothing', async () => {
  const desk = await openDesk();
  await desk.db.prepare('UPDATE managers SET removed_at = 1 WHERE board_id = ?').bind(desk.key).run();
  const response = await desk.submit(rating());
  expect(response.status).toBe(500);
  expect(await desk.all('SELECT id FROM submissions WHERE board_id = ?', desk.key)).toEqual([]);
});

function policy(more: object) {
  return {
    lowAtMost: { csat: 2, nps: 6, ces: 3, thumbs: 0 },
    lowOpens: ['csat' as const],
    tones: ['complaint' as const],
    watchList: [],
    quietSeconds: 120,
    acknowledgeMinutes: 240,
    ...more,
  };
}
