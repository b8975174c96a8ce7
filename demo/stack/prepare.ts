import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root, runNode, workerFolder, wranglerScript } from './wrangler.ts';

const widgetFolder = join(root, 'packages/widget');
/** The shop's board, as its owner wrote it. */
export const boardFile = join(root, 'examples/corner-shop/board.json');

/** Newest change below a path, folders included, so that a deleted file counts too. */
async function changedAt(path: string): Promise<number> {
  const found = await stat(path).catch(() => undefined);
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const inside = await readdir(path);
  return Math.max(found.mtimeMs, ...(await Promise.all(inside.map((name) => changedAt(join(path, name))))));
}

/** Builds the widget and the desk’s scripts unless what is built is newer than all it is made of. */
export async function buildWidget(signal?: AbortSignal): Promise<void> {
  const sources = [
    ...(await readdir(widgetFolder))
      .filter((name) => !['dist', 'node_modules', 'test'].includes(name))
      .map((name) => join(widgetFolder, name)),
    join(root, 'packages/shared/src'),
    join(workerFolder, 'src/console/scripts'),
    join(root, 'pnpm-lock.yaml'),
  ];
  const newest = Math.max(...(await Promise.all(sources.map(changedAt))));
  const built = await changedAt(join(widgetFolder, 'dist/cdn/wipeboard.js'));
  if (built < newest) await runNode(['--run', 'build'], widgetFolder, signal);
}

/** Brings the local database to its latest migration, unless it has been already. */
export async function migrate(dataDir: string, stateFolder: string, signal?: AbortSignal): Promise<void> {
  const folder = join(workerFolder, 'migrations');
  const names = (await readdir(folder)).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  const hash = createHash('sha256');
  names.forEach((name, index) => hash.update(name).update(texts[index]!));
  const version = hash.digest('hex');
  const stamp = join(dataDir, 'migrated');
  if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === version) return;
  if (existsSync(join(stateFolder, 'v3/d1'))) {
    await d1(['migrations', 'apply', 'wipeboard'], stateFolder, signal);
  } else {
    // wrangler starts a Worker anew for each migration: on an empty database all of them are one.
    const whole = join(dataDir, 'migrations.sql');
    await writeFile(whole, [applied, ...names.map((name, index) => texts[index]! + noted(name))].join('\n'));
    await d1(['execute', 'wipeboard', '--yes', '--file', whole], stateFolder, signal);
    await rm(whole);
  }
  await writeFile(stamp, version);
}

/** The table in which wrangler notes what it has applied. */
const applied = `CREATE TABLE d1_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE,
  applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL);`;
const noted = (name: string) => `\nINSERT INTO d1_migrations (name) VALUES ('${name}');\n`;

const d1 = (command: string[], stateFolder: string, signal?: AbortSignal): Promise<string> =>
  runNode([wranglerScript(), 'd1', ...command, '--local', '--persist-to', stateFolder], workerFolder, signal);

/** Puts the shop's board into the database, open to these origins. */
export async function applyBoard(
  stateFolder: string,
  origins: string[],
  signal?: AbortSignal,
): Promise<void> {
  const command = ['scripts/apply-board.ts', boardFile, '--local', '--persist-to', stateFolder];
  const allowed = origins.flatMap((origin) => ['--origin', origin]);
  await runNode([...command, ...allowed], workerFolder, signal);
}

/** Keys that sign receipts and manager's links; made once, so that links in old mails keep working. */
export async function signingKeys(dataDir: string): Promise<string> {
  const file = join(dataDir, 'signing-keys');
  if (!existsSync(file))
    await writeFile(file, `k1:${randomBytes(32).toString('base64url')}`, { mode: 0o600 });
  return readFile(file, 'utf8');
}

export type Seeding = {
  dataDir: string;
  stateFolder: string;
  now: number;
  workerUrl: string;
  shopUrl: string;
};
export type Invented = 'half a year' | 'first cards';

/**
 * Fills the board with invented feedback that ends just before `now`: half a year of it, or what the first cards on its
 * wall were made of. Answers whether it did: not where there is feedback or a card already.
 */
export async function seedShop(
  { dataDir, stateFolder, now, workerUrl, shopUrl }: Seeding,
  what: Invented,
  signal?: AbortSignal,
): Promise<boolean> {
  const options = {
    file: await databaseFile(stateFolder),
    board: 'corner-shop',
    keys: await signingKeys(dataDir),
    now: String(now),
    url: workerUrl,
    shop: shopUrl,
  };
  const argv = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  if (what === 'first cards') argv.push('--wall');
  const seeded = await runNode(['scripts/seed-shop.ts', ...argv], workerFolder, signal);
  return (JSON.parse(seeded) as { submissions: number }).submissions > 0;
}

/** The one database below a state folder; Miniflare names its file by a hash. */
export async function databaseFile(stateFolder: string): Promise<string> {
  const folder = join(stateFolder, 'v3/d1/miniflare-D1DatabaseObject');
  const file = (await readdir(folder)).find((name) => name.endsWith('.sqlite') && name !== 'metadata.sqlite');
  if (file === undefined) throw new Error(`no database in ${folder}`);
  return join(folder, file);
}
