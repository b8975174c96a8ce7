import { expect, test } from 'vitest';
import { customerDesk, type CustomerDesk } from './customer-desk.ts';

const mia = { contact: { email: 'mia@mail.example' } };

/** Where a word stands in what tells of complaints. */
const standsIn = async ({ desk }: CustomerDesk, word: string) =>
  (
    await Promise.all(
      ['submissions', 'complaints', 'complaint_events', 'outbox'].map(async (table) =>
        (await desk.all<object>(`SELECT * FROM ${table}`))
          .filter((row) => JSON.stringify(row).includes(word))
          .map(() => table),
      ),
    )
  ).flat();

test('what joined a complaint goes alone, with its trace in the other’s timeline', async () => {
  const shop = await customerDesk();
  await shop.desk.confirm(mia.contact.email);
  const first = await shop.leave({ ...mia, text: 'The zebrafish smelled' });
  await shop.desk.tick();
  const second = await shop.leave({ ...mia, text: 'A narwhal in the milk' });
  await shop.post(`/r/${second.token}/words`, {
    key: '01JD8ZK3Y6A7B8C9D0E1F2G3H5',
    text: 'A second narwhal',
  });
  await shop.post(`/r/${first.token}/words`, { key: '01JD8ZK3Y6A7B8C9D0E1F2G3H6', text: 'The okapi too' });
  await shop.desk.tick();
  expect((await standsIn(shop, 'narwhal')).toSorted()).toEqual(['complaint_events', 'submissions']);
  await shop.post(`/r/${second.token}/erase`, { sure: 'yes' });
  expect(await standsIn(shop, 'narwhal')).toEqual([]);
  expect(await shop.events(first.complaint, 'joined')).toEqual([]);
  expect(await shop.events(first.complaint, 'wrote')).toMatchObject([{ text: 'The okapi too' }]);
  expect(await shop.status(first.complaint)).toBe('open');
  expect(await (await shop.desk.ask(`/r/${first.token}`)).text()).toContain('zebrafish');
});

test('a complaint that others joined goes on as the next one’s, with its person and its clocks', async () => {
  const shop = await customerDesk();
  await shop.desk.confirm(mia.contact.email);
  const first = await shop.leave({ ...mia, text: 'The walrus smelled' });
  const second = await shop.leave({ ...mia, text: 'A puffin in the milk' }, 0.5);
  const third = await shop.leave({ ...mia, text: 'A second puffin' }, 0.6);
  await shop.desk.tick(0.7);
  const stood = (complaint: string) =>
    shop.desk.all(
      'SELECT status, tier, assignee, acknowledge_due_at, due_at FROM complaints WHERE id = ?',
      complaint,
    );
  const before = await stood(first.complaint);
  expect(before).toHaveLength(1);
  await shop.desk.ask(`/v1/receipts/${first.token}`, { method: 'DELETE' }, 0.8);
  expect(await standsIn(shop, 'walrus')).toEqual([]);
  expect(await stood(first.complaint)).toEqual([]);
  expect(await stood(second.complaint)).toEqual(before);
  await shop.desk.tick(0.9);
  const told = (await shop.mailsTo('dana@shop.example')).at(-1)!;
  expect(told.text).toMatch(/A puffin in the milk[^]*A second puffin/);
  for (const { token } of [second, third])
    expect(await (await shop.desk.ask(`/v1/receipts/${token}`)).json()).toMatchObject({ status: 'open' });
  await shop.answer(second.complaint, 'We are sorry', 1);
  expect(await shop.status(second.complaint)).toBe('acknowledged');
});
