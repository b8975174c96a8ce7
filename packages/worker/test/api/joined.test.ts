import { expect, test } from 'vitest';
import { deskWithProvider, outbox, recipients, said } from './desk-with-provider.ts';
import { openDesk, type OpenDesk } from './open-desk.ts';

const ada = { contact: { email: 'ada@home.example' } };

const complaints = (desk: OpenDesk) =>
  desk.all<{ id: string; submission_id: string; status: string }>(
    'SELECT id, submission_id, status FROM complaints WHERE board_id = ? ORDER BY opened_at, id',
    desk.key,
  );
const joins = (desk: OpenDesk) =>
  desk.all<{ submission_id: string; complaint_id: string }>(
    `SELECT j.submission_id, j.complaint_id FROM complaint_joins j JOIN submissions s ON s.id = j.submission_id
     WHERE s.board_id = ?`,
    desk.key,
  );
const settle = (desk: OpenDesk, status: string) =>
  desk.db.prepare('UPDATE complaints SET status = ? WHERE board_id = ?').bind(status, desk.key).run();

test('what a customer leaves while their complaint is open joins it, and whoever has it is told the new words', async () => {
  const { desk, provider } = await deskWithProvider();
  await desk.confirm(ada.contact.email);
  await desk.submit(said(ada));
  await desk.tick();
  await desk.submit(said({ ...ada, text: 'And the milk had gone off' }), { hours: 1 });
  const [complaint, ...others] = await complaints(desk);
  expect(others).toEqual([]);
  expect(await joins(desk)).toMatchObject([{ complaint_id: complaint!.id }]);
  await desk.tick(1);
  const mails = await provider.mails();
  expect(recipients(mails)).toEqual(['dana@shop.example', 'dana@shop.example']);
  expect(mails[1]!.text).toContain('And the milk had gone off');
  expect(await outbox(desk)).toHaveLength(2);
});

test('a joined submission that is extended tells of it once more, and still opens nothing', async () => {
  const { desk, provider } = await deskWithProvider();
  await desk.confirm(ada.contact.email);
  await desk.submit(said(ada));
  const more = said({ ...ada, text: 'And the milk' });
  await desk.submit(more);
  await desk.tick();
  await desk.submit({ ...more, revision: 2, text: 'And the milk had gone off' });
  await desk.tick(0.1);
  expect(await complaints(desk)).toHaveLength(1);
  expect(await joins(desk)).toHaveLength(1);
  expect(await provider.mails()).toHaveLength(3);
});

test.each([
  ['acknowledged', 1],
  ['reopened', 1],
  ['resolved', 2],
  ['closed', 2],
])('while a complaint is %s, another submission makes %i in all', async (status, count) => {
  const desk = await openDesk();
  await desk.confirm(ada.contact.email);
  await desk.submit(said(ada));
  await settle(desk, status);
  await desk.submit(said({ ...ada, text: 'Something else' }));
  expect(await complaints(desk)).toHaveLength(count);
});

test('whoever merely names an address hears nothing that is said to its owner', async () => {
  const desk = await openDesk();
  await desk.submit(said(ada));
  await desk.submit(said({ ...ada, text: 'The owner of the address writes this' }));
  expect(await complaints(desk)).toHaveLength(2);
});

test('strangers, other customers, and boards that don’t join keep complaints apart', async () => {
  const desk = await openDesk();
  await desk.confirm(ada.contact.email);
  await desk.submit(said());
  await desk.submit(said());
  await desk.submit(said(ada));
  await desk.submit(said({ contact: { email: 'bo@home.example' } }));
  expect(await complaints(desk)).toHaveLength(4);
  const apart = await openDesk({ policy: { joinRepeats: false } });
  await apart.submit(said(ada));
  await apart.submit(said(ada));
  expect(await complaints(apart)).toHaveLength(2);
});

test('praise from a customer whose complaint is open joins nothing', async () => {
  const desk = await openDesk();
  await desk.confirm(ada.contact.email);
  await desk.submit(said(ada));
  await desk.submit(said({ ...ada, rating: { metric: 'csat', value: 5 }, text: 'The bread is good' }));
  expect(await joins(desk)).toEqual([]);
});

test('ten complaints of one customer that come at once are one complaint and nine that joined it', async () => {
  const desk = await openDesk();
  await desk.confirm(ada.contact.email);
  await Promise.all(Array.from({ length: 10 }, (_, n) => desk.submit(said({ ...ada, text: `Number ${n}` }))));
  expect(await complaints(desk)).toHaveLength(1);
  expect(await joins(desk)).toHaveLength(9);
});
