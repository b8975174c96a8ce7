import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seedBoard, seedWall } from '../../scripts/seed/seed-board.ts';
import { boardFileSchema } from '../../src/domain/board/board.ts';
import { boardStatements } from '../../src/storage/boards.ts';

const migrations = join(import.meta.dirname, '../../migrations');
const boardFile = join(import.meta.dirname, '../../../../examples/corner-shop/board.json');
const now = Date.parse('2026-11-20T10:00:00Z');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seed-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function seeded(name: string) {
  const file = join(folder, name);
  const sqlite = new DatabaseSync(file);
  for (const one of (await readdir(migrations)).sort()) {
    sqlite.exec(await readFile(join(migrations, one), 'utf8'));
  }
  const board = boardFileSchema.parse(JSON.parse(await readFile(boardFile, 'utf8')));
  for (const { sql, parameters } of boardStatements(board, 0)) {
    sqlite.prepare(sql).run(...(parameters as SQLInputValue[]));
  }
  const options = {
    file,
    board: 'corner-shop',
    signingKeys: 'k1:a-secret-of-at-least-32-characters',
    now,
    publicUrl: 'http://127.0.0.1:8787',
    shop: 'http://127.0.0.1:8080',
  };
  const seed = () => seedBoard(options);
  const hang = () => seedWall(options);
  const all = (sql: string) => sqlite.prepare(sql).all() as Record<string, unknown>[];
  return { seed, hang, all };
}

test('half a year of feedback, the same for the same day, with every state of a complaint and no mail owed', async () => {
  const [one, other] = [await seeded('one.sqlite'), await seeded('other.sqlite')];
  const made = await one.seed();
  await other.seed();
  expect(made.submissions).toBeGreaterThan(850);
  expect(made.complaints).toBeGreaterThan(80);
  const everything =
    'SELECT s.*, c.status FROM submissions s LEFT JOIN complaints c ON c.submission_id = s.id';
  expect(one.all(everything)).toEqual(other.all(everything));
  expect(
    one
      .all('SELECT DISTINCT status FROM complaints')
      .map(({ status }) => status)
      .sort(),
  ).toEqual(['acknowledged', 'closed', 'open', 'resolved']);
  const overdue = `SELECT count(*) AS n FROM complaints WHERE status = 'open' AND acknowledge_due_at < ${now}`;
  expect(one.all(overdue)[0]!.n).toBeGreaterThan(1);
  expect(one.all(`SELECT count(*) AS n FROM complaints WHERE due_at < ${now}`)[0]!.n).toBe(0);
  expect(one.all(`SELECT count(*) AS n FROM outbox WHERE state <> 'sent'`)[0]!.n).toBe(0);
  expect(one.all(`SELECT count(*) AS n FROM submissions WHERE created_at > ${now}`)[0]!.n).toBe(0);
  for (const table of ['asked_days', 'submission_themes', 'handling_days', 'lessons', 'praise_days']) {
    expect(one.all(`SELECT count(*) AS n FROM ${table}`)[0]!.n, table).toBeGreaterThan(10);
  }
  expect(wallOf(one.all)).toEqual(wallOf(other.all));
  expect(wallOf(one.all)).toMatchObject({ requests: 14, changes: 5, waiting: 3, aside: 2 });
  expect(wallOf(one.all).notes).toBeGreaterThan(8);
  const requests = `FROM cards WHERE kind = 'request' AND state = 'shown'`;
  const [most, rising] = ['votes', 'rising'].map((by) =>
    one.all(`SELECT words ${requests} AND status IN ('open', 'planned') ORDER BY ${by} DESC LIMIT 1`),
  );
  expect(most).not.toEqual(rising);
  expect(one.all(`SELECT DISTINCT status ${requests}`)).toHaveLength(5);
  const wrong = `votes <> (SELECT count(*) FROM votes v WHERE v.request_id = cards.id AND v.counted = 1)`;
  expect(one.all(`SELECT words ${requests} AND ${wrong}`)).toEqual([]);
  const counted = 'SELECT count(*) AS n FROM submissions WHERE test = 0';
  expect(one.all('SELECT sum(submissions) AS n FROM daily_rollups')).toEqual(one.all(counted));
  expect(await one.seed(), 'a board that has feedback').toEqual({ submissions: 0, complaints: 0 });
  expect(one.all(everything).length).toBe(made.submissions);
});

test('the first cards: a dozen in every state, two that wait, nobody to be told, and never a second time', async () => {
  const { seed, hang, all } = await seeded('first.sqlite');
  expect(await hang()).toEqual({ submissions: 13, complaints: 0 });
  expect(wallOf(all)).toMatchObject({ requests: 7, notes: 4, changes: 2, waiting: 2, aside: 0, votes: 397 });
  const wrong = `votes <> (SELECT count(*) FROM votes v WHERE v.request_id = cards.id AND v.counted = 1)`;
  expect(all(`SELECT words FROM cards WHERE kind = 'request' AND ${wrong}`)).toEqual([]);
  const stands = `SELECT DISTINCT status FROM cards WHERE kind = 'request' AND state = 'shown' ORDER BY 1`;
  expect(all(stands).map(({ status }) => status)).toEqual(['done', 'open', 'planned']);
  const languages = `SELECT DISTINCT language FROM cards WHERE kind = 'note' AND state = 'shown' ORDER BY 1`;
  expect(all(languages).map(({ language }) => language)).toEqual(['ar', 'de', 'en']);
  expect(all(`SELECT count(*) AS n FROM outbox WHERE state <> 'sent'`)[0]!.n).toBe(0);
  expect(all(`SELECT count(*) AS n FROM cards WHERE created_at > ${now}`)[0]!.n).toBe(0);
  all('DELETE FROM submissions');
  expect(await hang(), 'a wall whose customers took all that was theirs').toMatchObject({ submissions: 0 });
  expect(await seed(), 'and half a year there').toMatchObject({ submissions: 0 });
});

function wallOf(all: Awaited<ReturnType<typeof seeded>>['all']) {
  const count = (where: string) => Number(all(`SELECT count(*) AS n FROM cards WHERE ${where}`)[0]!.n);
  return {
    requests: count(`kind = 'request' AND aside = 0 AND status_at IS NOT NULL AND shown_at IS NOT NULL`),
    notes: count(`kind = 'note' AND state = 'shown'`),
    changes: count(`kind = 'change' AND state = 'shown'`),
    waiting: count(`state = 'waiting' AND aside = 0`),
    aside: count('aside = 1'),
    votes: Number(all('SELECT count(*) AS n FROM votes')[0]!.n),
    most: Number(all('SELECT max(votes) AS n FROM cards')[0]!.n),
  };
}
