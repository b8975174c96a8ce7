import { expect, test } from 'vitest';
import type { ManagerAct } from '../../src/domain/complaint/complaint-acts.ts';
import { actOnComplaint } from '../../src/operations/act-on-complaint.ts';
import { boardByKey } from '../../src/queries/board.ts';
import { services } from '../../src/services.ts';
import { deskWithProvider } from './desk-with-provider.ts';
import { rating, type OpenDesk } from './open-desk.ts';

/** A desk with one open complaint, and managers who act on it without a page between. */
async function withComplaint() {
  const { desk } = await deskWithProvider();
  await desk.submit(rating({ final: true, text: 'The freezer door was open' }));
  const [complaint] = await desk.all<{ id: string }>(
    'SELECT id FROM complaints WHERE board_id = ?',
    desk.key,
  );
  const world = services(desk.env(0), () => undefined);
  const board = (await boardByKey(world, desk.key, world.now()))!;
  const id = complaint!.id;
  const act = (by: string, what: Pick<ManagerAct, 'act'> & Record<string, unknown>) =>
    actOnComplaint(world, board, id, { by, door: 'page', ...what } as ManagerAct);
  return { desk, id, act };
}

const events = (desk: OpenDesk, id: string, type: string) =>
  desk.all<{ id: string; manager_id: string }>(
    'SELECT id, manager_id FROM complaint_events WHERE complaint_id = ? AND type = ?',
    id,
    type,
  );
const owed = (desk: OpenDesk, id: string, kind: string) =>
  desk.all('SELECT id FROM outbox WHERE complaint_id = ? AND kind = ?', id, kind);
const version = async (desk: OpenDesk, id: string) =>
  (await desk.all<{ version: number }>('SELECT version FROM complaints WHERE id = ?', id))[0]!.version;

test('of two managers who acknowledge at once one has it, and the other hears who', async () => {
  const { desk, id, act } = await withComplaint();
  const acted = await Promise.all(
    Array.from({ length: 10 }, (_, i) => act(i % 2 === 0 ? 'dana' : 'omar', { act: 'acknowledge' })),
  );
  expect(acted.filter(({ kind }) => kind === 'done')).toHaveLength(1);
  expect(acted.filter((one) => one.kind === 'refused' && one.refusal === 'already')).toHaveLength(9);
  const [acknowledged, ...others] = await events(desk, id, 'acknowledged');
  expect(others).toEqual([]);
  for (const one of acted)
    expect(one.kind === 'gone' ? undefined : one.file.complaint.acknowledgedBy?.id).toBe(
      acknowledged!.manager_id,
    );
  expect(await version(desk, id)).toBe(2);
});

test('of two who resolve at once one does, and the customer is owed one mail', async () => {
  const { desk, id, act } = await withComplaint();
  const resolve = (key: string) => ({ act: 'resolve' as const, key, resolution: { told: `Mended, ${key}` } });
  const acted = await Promise.all([act('dana', resolve('first')), act('omar', resolve('second'))]);
  expect(acted.map(({ kind }) => kind).toSorted()).toEqual(['done', 'refused']);
  expect(await events(desk, id, 'resolved')).toHaveLength(1);
  expect(await owed(desk, id, 'resolution')).toHaveLength(1);
  expect(await version(desk, id)).toBe(2);
});

test('two who answer at once have both answered', async () => {
  const { desk, id, act } = await withComplaint();
  const answer = (key: string) => ({ act: 'answer' as const, key, text: `Sorry, ${key}` });
  const acted = await Promise.all([act('dana', answer('first')), act('omar', answer('second'))]);
  expect(acted.map(({ kind }) => kind)).toEqual(['done', 'done']);
  expect(await events(desk, id, 'answered')).toHaveLength(2);
  expect(await events(desk, id, 'acknowledged')).toHaveLength(1);
  expect(await owed(desk, id, 'answer')).toHaveLength(2);
  expect(await version(desk, id)).toBe(3);
});

test('one answer that is sent five times at once is said once', async () => {
  const { desk, id, act } = await withComplaint();
  const answer = { act: 'answer' as const, key: 'once', text: 'Sorry' };
  const acted = await Promise.all(Array.from({ length: 5 }, () => act('dana', answer)));
  expect(acted.every(({ kind }) => kind === 'done')).toBe(true);
  expect(await events(desk, id, 'answered')).toHaveLength(1);
  expect(await owed(desk, id, 'answer')).toHaveLength(1);
});

test('two crons at once, and ten that were missed: each step that is due happens once', async () => {
  const { desk, id } = await withComplaint();
  await Promise.all([desk.tick(4.01), desk.tick(4.01)]);
  expect(await events(desk, id, 'climbed')).toHaveLength(1);
  await Promise.all([desk.tick(30), desk.tick(30), desk.tick(30)]);
  expect(await events(desk, id, 'reminded')).toHaveLength(1);
  expect(await owed(desk, id, 'reminder')).toHaveLength(1);
});

test('a manager who resolves while the cron climbs: whichever is later sees the other', async () => {
  const { desk, id, act } = await withComplaint();
  const resolve = { act: 'resolve' as const, key: 'once', resolution: { told: 'Mended' } };
  const [acted] = await Promise.all([act('dana', resolve), desk.tick(4.01)]);
  expect(acted.kind).toBe('done');
  expect(await events(desk, id, 'resolved')).toHaveLength(1);
  const climbs = await events(desk, id, 'climbed');
  expect(await version(desk, id)).toBe(2 + climbs.length);
});
