import { sign } from 'hono/jwt';
import { dueAt } from '../../src/domain/board/due.ts';
import { actOnComplaint } from '../../src/operations/act-on-complaint.ts';
import { submitFeedback } from '../../src/operations/submit-feedback.ts';
import type { Board } from '../../src/queries/board.ts';
import { identitySecret } from '../../src/signing/identity-token.ts';
import type { Chance } from './chance.ts';
import { countAsked } from '../../src/operations/scores/count-asked.ts';
import { catchUpFacets } from '../../src/operations/scores/catch-up.ts';
import { giveThemes } from './themes.ts';
import { advertsOf, confirmAddresses, putAside, settleMails } from './aftermath.ts';
import { inventCustomers } from './customers.ts';
import { historyOf, type Deed } from './histories.ts';
import { onEmptyBoard, type Seeded, type SeedOptions } from './on-empty-board.ts';
import type { seedingDesk } from './seeding-desk.ts';
import { inventVisits } from './invent-visits.ts';
import type { storyOf } from './story.ts';
import type { Visit } from './visits.ts';
import { hangNotes, tellOfWall } from './wall.ts';
import { firstWall, wholeWall } from './words/wall-words.ts';

const dayMs = 86_400_000;

/**
 * Half a year of feedback, made by the Worker's own operations with its clock moved: whatever they keep is kept. The
 * same for the same `now`. Does nothing where the board has feedback.
 */
export const seedBoard = (options: SeedOptions): Promise<Seeded> =>
  onEmptyBoard(options, async ({ database, desk, board, chance, wallChance, story, end }) => {
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
    tellOfWall({ desk, board, story, chance: wallChance, end, shop: options.shop }, wholeWall);
    await story.tell();
    await hangNotes(desk, board, end);
    desk.isNow(options.now);
    await putAside(database, board, adverts, options.now);
    await giveThemes(desk.services, board);
    await catchUpFacets(desk.services);
    await settleMails(database, board);
  });

/** The first dozen cards of a wall, with nothing beside what they were made of. */
export const seedWall = (options: SeedOptions): Promise<Seeded> =>
  onEmptyBoard(options, async ({ database, desk, board, wallChance, story, end }) => {
    tellOfWall({ desk, board, story, chance: wallChance, end, shop: options.shop }, firstWall);
    await story.tell();
    await settleMails(database, board);
  });

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
