import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const root = new URL('..', import.meta.url).pathname;
const cdn = `${root}dist/cdn`;
if (!existsSync(`${cdn}/wipeboard.js`)) throw new Error('nothing is built: run `pnpm build` first');

const brotli = (text: string) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Names that a build might have; how well brotli gets on with one is luck, up to 40 bytes of it in the largest part. */
const names = Array.from({ length: 9 }, (_, index) =>
  createHash('sha256').update(`${index}`).digest('hex').slice(0, 8),
);

/** The median over builds that differ in their name alone. */
const typical = (file: string): number => {
  const text = readFileSync(file, 'utf8');
  const built = /-([0-9a-f]{8})\.js$/.exec(globSync(`${cdn}/chunks/panel-????????.js`)[0] ?? '')?.[1] ?? '';
  const of = names.map((name) => brotli(text.replaceAll(built, name)));
  return of.toSorted((a, b) => a - b)[4]!;
};

const sizes = new Map(
  globSync(`${cdn}/{wipeboard,chunks/*-????????}.js`).map((file) => [
    basename(file).replace(/(-[0-9a-f]{8})?\.js$/, ''),
    typical(file),
  ]),
);
const sum = (names: Iterable<string>) =>
  [...names].reduce((total, name) => total + (sizes.get(name) ?? 0), 0);

const largest = (names: string[]) => Math.max(...names.map((name) => sizes.get(name) ?? 0));

const languages = ['de', 'ar'];
/** What became of what was left: only for a device that holds a receipt. */
const feedback = ['feedback', 'german', 'arabic'];
/** Beside the form: nothing of it stands between a customer and their receipt. */
const aside = ['aside'];
/** What hangs on the board: only once somebody comes near its link. */
const wall = ['wall', 'wallenglish', 'wallgerman', 'wallarabic'];
/** What follows the looking: votes, wishes, what this device left. */
const acting = ['acting', 'actingenglish', 'actinggerman', 'actingarabic'];
const inline = (name: string) => `inline${name}`;
const lazy = [languages, feedback, aside, wall, acting].flat();
const other = [...sizes.keys()].filter((name) => !lazy.includes(name) && !name.startsWith('inline'));
const measured: Record<string, number> = {
  /** What a page pays before the first sign of interest. */
  launcher: sum(['wipeboard']),
  client: sum(['client']),
  /** From there to an English form that can be used and sent. */
  form: sum(['panel', 'client']),
  /** All that leads to a receipt, in one language, the largest. */
  everything: sum(other) + largest(languages),
  /** Beyond that, “My feedback” in one language, the largest. */
  feedback: sum(['feedback']) + largest(['german', 'arabic']),
  aside: sum(aside),
  wall: sum(['wall']) + largest(wall.slice(1)),
  acting: sum(['acting']) + largest(acting.slice(1)),
  /** From nothing to a wall in a page that can be read, voted on and written to, in one language; the panel apart. */
  inline:
    sum(['wipeboard', 'inline', 'inlineacting', 'client', 'resend']) +
    largest(wall.slice(1).map(inline)) +
    largest(acting.slice(1).map(inline)),
  /** Beyond that, the shop’s screen, in all its languages. */
  screen: sum(['inlinescreen']),
};
const budget: Record<string, number> = JSON.parse(readFileSync(`${root}size-budget.json`, 'utf8'));
const over = Object.keys(budget).filter((name) => !(measured[name]! <= budget[name]!));

if (process.argv.includes('--json'))
  console.log(JSON.stringify({ measured, budget, over, files: Object.fromEntries(sizes) }));
else {
  console.table(
    Object.fromEntries(
      Object.entries(measured).map(([name, size]) => [
        name,
        { 'brotli 11': size, budget: budget[name], left: budget[name]! - size },
      ]),
    ),
  );
  console.table(Object.fromEntries([...sizes].map(([name, size]) => [name, { 'brotli 11': size }])));
}
if (over.length) {
  console.error(`over budget: ${over.join(', ')}`);
  process.exitCode = 1;
}
