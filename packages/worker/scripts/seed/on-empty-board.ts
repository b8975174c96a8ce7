import { sweepComplaints } from '../../src/operations/sweep-complaints.ts';
import { boardByKey, type Board } from '../../src/queries/board.ts';
import { chanceOf, type Chance } from './chance.ts';
import { seedingDesk } from './seeding-desk.ts';
import { sqliteDatabase } from './sqlite-database.ts';
import { storyOf } from './story.ts';

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

/** What was written; zeros where the board had something already. */
export type Seeded = { submissions: number; complaints: number };

type World = {
  database: D1Database;
  desk: ReturnType<typeof seedingDesk>;
  board: Board;
  chance: Chance;
  /** The wall draws by itself, so that it hangs alike whatever else is told. */
  wallChance: Chance;
  story: ReturnType<typeof storyOf>;
  end: number;
};

const seed = 20_260_401;
const minute = 60_000;

/** Fills a board that has neither feedback nor cards, whole or not at all; leaves any other as it is. */
export async function onEmptyBoard(
  options: SeedOptions,
  fill: (world: World) => Promise<void>,
): Promise<Seeded> {
  const { database, commit, close } = sqliteDatabase(options.file);
  try {
    const chance = chanceOf(seed);
    const desk = seedingDesk(database, chance, options);
    desk.isNow(options.now);
    const board = await boardByKey(desk.services, options.board, options.now);
    if (!board) throw new Error(`there is no board ${options.board}`);
    const count = async (table: 'submissions' | 'complaints' | 'cards') =>
      (await database
        .prepare(`SELECT count(*) AS n FROM ${table} WHERE board_id = ?`)
        .bind(board.key)
        .first<{ n: number }>())!.n;
    if ((await count('submissions')) + (await count('cards')) > 0) return { submissions: 0, complaints: 0 };

    const end = options.now - 10 * minute;
    const story = storyOf({
      end,
      isNow: desk.isNow,
      dueBy: () => nextDue(database, board),
      sweep: () => sweepComplaints(desk.services),
    });
    await fill({ database, desk, board, chance, wallChance: chanceOf(seed + 1), story, end });
    commit();
    return { submissions: await count('submissions'), complaints: await count('complaints') };
  } finally {
    close();
  }
}

async function nextDue(db: D1Database, board: Board): Promise<number | undefined> {
  const row = await db
    .prepare('SELECT min(due_at) AS at FROM complaints WHERE due_at IS NOT NULL AND board_id = ?')
    .bind(board.key)
    .first<{ at: number | null }>();
  return row?.at ?? undefined;
}
