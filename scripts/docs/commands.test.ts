import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { blocksOf, documents, read, root } from './documents.ts';

type Manifest = { packageManager: string; scripts: Record<string, string> };
const manifest = JSON.parse(read('package.json')) as Manifest;

const lines = blocksOf('sh').flatMap(({ where, text }) =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((line) => line !== '' && !line.startsWith('export ') && !line.startsWith('git '))
    .map((line) => ({ where, line })),
);
const ours = lines.filter(({ line }) => !line.includes(' exec wrangler '));
const wrangler = lines.filter(({ line }) => line.includes(' exec wrangler '));
const flags = (words: string): string[] => [...words.matchAll(/\s(--[a-z-]+)/g)].map(([, flag]) => flag!);

const said = new Map<string, string>();
function help(command: string[], folder: string): string {
  const key = command.join(' ');
  if (!said.has(key)) {
    const run = spawnSync(process.execPath, [...command, '--help'], {
      cwd: path.join(root, folder),
      encoding: 'utf8',
    });
    said.set(key, run.stdout + run.stderr);
  }
  return said.get(key)!;
}

test.for(ours)('“$line” ($where) is a command with such options', ({ line }) => {
  const [, version, rest] = /^(?:npx(?: -y)? (pnpm@[\d.]+)|pnpm) (.+)$/.exec(line) ?? [];
  if (version !== undefined) expect(version).toBe(manifest.packageManager);
  const name = rest?.split(' ')[0] ?? '';
  expect(Object.keys(manifest.scripts)).toContain(name);
  const file = /^node (\S+)$/.exec(manifest.scripts[name]!)?.[1];
  const wanted = flags(` ${rest}`);
  if (wanted.length === 0) return;
  // `pnpm test` has no help; its options are in its source.
  const usage = name === 'test' ? read(file!).replaceAll(/(\w+): \{ type:/g, '--$1') : help([file!], '.');
  expect(wanted.filter((flag) => !usage.includes(flag))).toEqual([]);
});

const subcommand =
  /^(login|tail|rollback|deploy|secret put|d1 execute|d1 export|d1 time-travel (?:info|restore))\b/;

test.for(wrangler)(
  '“$line” ($where) is a command of the pinned wrangler',
  { timeout: 120_000 },
  ({ line }) => {
    const words = line.split(' exec wrangler ')[1]!;
    const [known] = subcommand.exec(words) ?? [];
    expect(known, words).toBeDefined();
    const usage = help(['node_modules/wrangler/bin/wrangler.js', ...known!.split(' ')], 'packages/worker');
    expect(usage).toContain(`wrangler ${known}`);
    expect(flags(` ${words}`).filter((flag) => !usage.includes(flag))).toEqual([]);
  },
);

test('every command of the project has its place in the documents', () => {
  const text = documents.map(read).join('\n');
  const named = (name: string) => new RegExp(`pnpm(@[\\d.]+)? ${name}\\b`).test(text);
  expect(Object.keys(manifest.scripts).filter((name) => !named(name))).toEqual([]);
});

test('the files that a documented command names are there', () => {
  const named = ours.flatMap(({ line }) => line.split(' ').filter((word) => word.startsWith('examples/')));
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
});

const guides = documents.filter((file) => !file.startsWith('docs/decisions/'));

test.for(guides)('%s names no setting that nothing reads', (file) => {
  const settings = new Set(
    [
      'settings.ts',
      'mail/mail-configuration.ts',
      'mail/fallback-configuration.ts',
      'signing/webhook-signature.ts',
    ].flatMap((source) =>
      [...read(`packages/worker/src/${source}`).matchAll(/\b([A-Z]+(?:_[A-Z]+)+)\b/g)].map(
        ([, name]) => name!,
      ),
    ),
  );
  const known = [
    ...settings,
    ...[...settings].map((name) => `FALLBACK_${name}`),
    'CLOUDFLARE_ACCOUNT_ID',
    'CLOUDFLARE_API_TOKEN',
    'WIPEBOARD_DEPLOYMENT',
    'CHROME_PATH',
  ];
  const named = [...read(file).matchAll(/`([A-Z]+(?:_[A-Z]+)+)`/g)].map(([, name]) => name!);
  expect(named.filter((name) => !known.includes(name))).toEqual([]);
});
