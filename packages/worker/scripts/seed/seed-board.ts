import { sign } from 'hono/jwt';
import { dueAt } from '../../src/domain/board/due.ts';
import { actOnComplaint } from '../../src/operations/act-on-complaint.ts';
import { submitFeedback } from '../../src/operations/submit-feedback.ts';
import { sweepComplaints } from '../../src/operations/sweep-complaints.ts';
import { boardByKey, type Board } from '../../src/queries/board.ts';
import { identitySecret } from '../../src/signing/identity-token.ts';
import { chanceOf, type Chance } from './chance.ts';
import { countAsked } from '../../src/operations/scores/count-asked.ts';
import { catchUpFacets } from '../../src/operations/scores/catch-up.ts';
import { giveThemes } from './themes.ts';
import { advertsOf, confirmAddresses, putAside, settleMails } from './aftermath.ts';
import { inventCustomers } from './customers.ts';
import { historyOf, type Deed } from './histories.ts';
import { seedingDesk } from './seeding-desk.ts';
import { sqliteDatabase } from './sqlite-database.ts';
import { inventVisits } from './invent-visits.ts';
import { storyOf } from './story.ts';
import type { Visit } from './visits.ts';
import { hangNotes, tellOfWall } from './wall.ts';

export type SeedOptions = {
  /** SQLite file of the local D1. */
  file: string;
  board: string;
  signingKeys: string;
  /** Until when, in ms since the epoch: the story ends a few minutes before. */
  now: number;
  publicUrl: string;
  shop: string;
};

const seed = 20_260_401;
const minute = 60_000;
const dayMs = 86_400_000;

/**
 * Half a year of feedback, made by the Worker's own operations with its clock moved: whatever they keep is kept. The
 * same for the same `now`. Does nothing where the board has feedback.
 */
export async function seedBoard(options: SeedOptions): Promise<{ submissions: number; complaints: number }> {
  const { database, commit, close } = sqliteDatabase(options.file);
  try {
    const chance = chanceOf(seed);
    const desk = seedingDesk(database, chance, options);
    desk.isNow(options.now);
    const board = await boardByKey(desk.services, options.board, options.now);
    if (!board) throw new Error(`there is no board ${options.board}`);
    const count = async (table: 'submissions' | 'complaints') =>
      (await database
        .prepare(`SELECT count(*) AS n FROM ${table} WHERE board_id = ?`)
        .bind(board.key)
        .first<{ n: number }>())!.n;
    if ((await count('submissions')) > 0) return { submissions: 0, complaints: 0 };

    const end = options.now - 10 * minute;
    const story = storyOf({
      end,
      isNow: desk.isNow,
      dueBy: () => nextDue(database, board),
      sweep: () => sweepComplaints(desk.services),
    });
    const customers = inventCustomers(chance, 420);
    await confirmAddresses(database, board, customers, chance, end - 200 * dayMs);
    for (const visit of inventVisits(chance, customers, end, options.shop)) {
      story.at(visit.at, () => comeBy(desk, board, visit, story, chance));
    }
    const adverts = advertsOf(chance, options.shop);
    for (const input of adverts) {
      story.at(end - Math.round(chance.between(1, 170)) * dayMs, async () => {
        await submitFeedback(desk.services, board, input);
      });
    }
    tellOfWall({ desk, board, story, chance: chanceOf(seed + 1), end, shop: options.shop });
    await story.tell();
    await hangNotes(desk, board, end);
    desk.isNow(options.now);
    await putAside(database, board, adverts, options.now);
    await giveThemes(desk.services, board);
    await catchUpFacets(desk.services);
    await settleMails(database, board);
    commit();
    return { submissions: await count('submissions'), complaints: await count('complaints') };
  } finally {
    close();
  }
}

type Desk = ReturnType<typeof seedingDesk>;
type Story = ReturnType<typeof storyOf>;

async function comeBy({ services }: Desk, board: Board, visit: Visit, story: Story, chance: Chance) {
  const { input, customer, at } = visit;
  const identity =
    customer.identity && (await signed(board, services.settings.SIGNING_KEYS[0]!, customer, at));
  const done = await submitFeedback(services, board, { ...input, identity });
  if (done.kind !== 'received') throw new Error(`a visit was refused: ${done.code}`);
  await countShown(services, board, visit, chance);
  const db = services.database(board.database);
  const row = await db
    .prepare(
      'SELECT c.id FROM complaints c JOIN submissions s ON s.id = c.submission_id WHERE s.board_id = ? AND s.key = ?',
    )
    .bind(board.key, input.key)
    .first<{ id: string }>();
  if (row) follow(services, board, row.id, historyOf(chance, visit), story, at);
}

/** For each who answers a question, some see it and go on, and some close it. */
async function countShown(
  services: Desk['services'],
  board: Board,
  { input }: Visit,
  chance: Chance,
): Promise<void> {
  if (!input.rating || input.test) return;
  const dismissed = Math.floor(chance.between(0, 3));
  const shown = 1 + dismissed + Math.floor(chance.between(0, 3));
  const { metric } = input.rating;
  await countAsked(services, board, { asked: [{ moment: input.moment, metric, shown, dismissed }] });
}

/** One deed after the other; the next is counted from when the one before was done. */
function follow(
  services: Desk['services'],
  board: Board,
  id: string,
  [deed, ...rest]: Deed[],
  story: Story,
  from: number,
): void {
  if (!deed) return;
  const at = dueAt(from, Math.round(deed.minutes), board.timeZone, board.policy.hours);
  story.at(at, async () => {
    const holder = await services
      .database(board.database)
      .prepare('SELECT COALESCE(acknowledged_by, assignee) AS id FROM complaints WHERE id = ?')
      .bind(id)
      .first<{ id: string }>();
    const { act } = deed;
    const byCustomer =
      act.act === 'write' || act.act === 'verdict' || act.act === 'settle' || act.act === 'change-contact';
    await actOnComplaint(services, board, id, byCustomer ? act : { ...act, by: deed.by ?? holder!.id });
    follow(services, board, id, rest, story, at);
  });
}

async function signed(
  board: Board,
  key: { id: string; secret: string },
  { name, email, identity }: Visit['customer'],
  at: number,
) {
  const claims = { ...identity!, aud: board.key, exp: Math.floor(at / 1000) + 3_600, name, email };
  return sign(claims, await identitySecret(board.key, key), 'HS256');
}

async function nextDue(db: D1Database, board: Board): Promise<number | undefined> {
  const row = await db
    .prepare('SELECT min(due_at) AS at FROM complaints WHERE due_at IS NOT NULL AND board_id = ?')
    .bind(board.key)
    .first<{ at: number | null }>();
  return row?.at ?? undefined;
}
