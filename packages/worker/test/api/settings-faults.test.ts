import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { boardDocumentSchema } from '../../src/domain/board/board.ts';
import { breakableWorld, type When } from './fault-sweep/breakable-world.ts';
import { openDesk, rating, type OpenDesk } from './open-desk.ts';
import { signedIn } from './signed-in.ts';

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => void vi.restoreAllMocks());

const managers = [
  { id: 'dana', name: 'Dana Weiss', email: 'dana@shop.example', role: 'owner' as const, tier: 1 },
  { id: 'omar', name: 'Omar Haddad', email: 'omar@shop.example', tier: 2 },
];
type Somebody = Awaited<ReturnType<typeof signedIn>>;

/** Something that an owner does by one form, and sends again where it did not answer; `undo` is the way back. */
type Flow = {
  name: string;
  before?: (desk: OpenDesk) => Promise<unknown>;
  act: (dana: Somebody, desk: OpenDesk) => Promise<Response>;
  /** Rows of `sql` afterwards, and mails that left, whichever call failed. */
  sql: string;
  rows: number;
  mails: number;
  undo?: (dana: Somebody) => Promise<Response>;
};

const general = { version: '1', name: 'New Name', locale: 'en', timeZone: 'Europe/Berlin', currency: 'EUR' };
const mia = { name: 'Mia', email: 'mia@shop.example', role: 'manager', tier: '1' };

const flows: Flow[] = [
  {
    name: 'a change of the board',
    act: (dana) => dana.post('/settings/general', general),
    sql: 'SELECT 1 FROM board_changes WHERE board_id = ?',
    rows: 1,
    mails: 0,
    undo: (dana) => dana.post('/settings/changes/2/undo'),
  },
  {
    name: 'somebody who is added',
    act: (dana) => dana.post('/settings/people/new', mia),
    sql: `SELECT 1 FROM people_changes p JOIN managers m ON m.board_id = p.board_id AND m.id = 'mia' WHERE p.board_id = ?`,
    rows: 1,
    mails: 1,
    undo: (dana) => dana.post('/settings/people/undo', { version: '1' }),
  },
  {
    name: 'somebody who is removed',
    act: (dana) => dana.post('/settings/people/omar/remove'),
    sql: `SELECT 1 FROM people_changes WHERE board_id = ? AND kind = 'removed'`,
    rows: 1,
    mails: 0,
    undo: (dana) => dana.post('/settings/people/undo', { version: '1' }),
  },
  {
    name: 'a test mail',
    act: (dana, desk) =>
      dana.post('/settings/mail/test', {
        key: desk.key
          .replaceAll(/[^a-z0-9]/g, '')
          .toUpperCase()
          .padEnd(26, '0'),
      }),
    sql: 'SELECT 1 FROM outbox WHERE board_id = ?',
    rows: 1,
    mails: 1,
  },
  {
    name: 'a mail that is sent again',
    before: async (desk) => {
      await desk.db
        .prepare(
          `INSERT INTO outbox (id, board_id, complaint_id, kind, manager_id, state, attempts, doubts, owed_since, due_at, created_at)
           VALUES (?, ?, '', 'test', 'dana', 'dead', 7, 0, 0, 0, 0)`,
        )
        .bind(`obx_${desk.key}`, desk.key)
        .run();
    },
    act: (dana, desk) => dana.post('/settings/mail/redrive', { mail: `obx_${desk.key}`, attempts: '7' }),
    sql: `SELECT 1 FROM mail_redrives r JOIN outbox o ON o.id = r.outbox_id WHERE o.board_id = ?`,
    rows: 1,
    mails: 1,
  },
  {
    name: 'an erasure at the desk',
    before: (desk) =>
      desk.submit(
        rating({ final: true, rating: { metric: 'csat', value: 5 }, contact: { email: 'ada@home.example' } }),
      ),
    act: async (dana, desk) => {
      const [row] = await desk.all<{ id: string }>('SELECT id FROM submissions WHERE board_id = ?', desk.key);
      const submission = row?.id ?? 'sub_00000000000000000000000000';
      return dana.post('/settings/privacy/erase', { who: 'ada@home.example', submission, sure: 'yes' });
    },
    sql: `SELECT 1 FROM submissions WHERE board_id = ?1 UNION ALL
      SELECT 1 FROM daily_rollups WHERE board_id = ?1 AND submissions <> 0`,
    rows: 0,
    mails: 0,
  },
];

// Past the lease and the first tries again; the mails of the flow alone, since every desk here is new.
const afterwards = [0.04, 0.14, 0.7];

async function run(flow: Flow, nth: number, when: When): Promise<boolean> {
  const world = breakableWorld('resend');
  vi.spyOn(globalThis, 'fetch').mockImplementation(world.fetch);
  const desk = await openDesk({ managers }, world.overrides);
  const dana = await signedIn(desk);
  await flow.before?.(desk);
  await desk.db.prepare(`UPDATE outbox SET state = 'withheld' WHERE state IN ('pending', 'sending')`).run();
  world.mails.clear();

  world.break(nth, when);
  const answer = await flow.act(dana, desk).catch(() => undefined);
  const met = world.mend() >= nth;
  if (!answer || answer.status >= 500) await flow.act(dana, desk);
  const owed = `SELECT 1 FROM outbox WHERE board_id = ? AND state IN ('pending', 'sending')`;
  for (const hours of afterwards) if ((await desk.all(owed, desk.key)).length > 0) await desk.tick(hours);

  const [board] = await desk.all<{ document: string }>('SELECT document FROM boards WHERE key = ?', desk.key);
  expect(boardDocumentSchema.safeParse(JSON.parse(board!.document)).success).toBe(true);
  expect([nth, await desk.all(flow.sql, desk.key)]).toEqual([
    nth,
    Array.from({ length: flow.rows }, () => ({ 1: 1 })),
  ]);
  expect([nth, world.mails.size]).toEqual([nth, flow.mails]);
  expect(
    await desk.all(
      `SELECT state FROM outbox WHERE board_id = ? AND state NOT IN ('sent', 'withheld')`,
      desk.key,
    ),
  ).toEqual([]);
  if (flow.undo) {
    const undone = await flow.undo(dana);
    expect([nth, undone.status, undone.headers.get('location')]).toEqual([
      nth,
      303,
      expect.stringMatching(/undone/),
    ]);
  }
  return met;
}

const sweeps = flows.flatMap((flow) =>
  (['before', 'after'] as const).map((when) => ({ flow, what: flow.name, when })),
);

test.each(sweeps)('$what is whole, whichever call fails $when its effect', async ({ flow, when }) => {
  let nth = 1;
  while (await run(flow, nth, when)) nth++;
  expect(nth).toBeGreaterThan(1);
});
