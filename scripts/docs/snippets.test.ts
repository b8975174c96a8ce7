import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test, vi } from 'vitest';
import { shopPolicy } from '../../demo/shop-server.ts';
import { boardFileSchema } from '../../packages/worker/src/domain/board/board.ts';
import { blocks, blocksOf, root } from './documents.ts';
import { styleNames } from './style-names.ts';

// Untyped, because its types are a browser's, and these tests run in Node.
const { readOptions } = (await import('../../packages/widget/src/options.ts' as string)) as {
  readOptions(given: object): object;
};

const checked =
  /^(sh|sql|css|json board|html (embed|calls|element)|csp( shop)?|ts (npm|webhook)|js (calls|identity)|text policy|xml feed)$/;

test('every snippet is of a kind that a test tries', () => {
  const kinds = blocks.filter(({ language }) => language !== '');
  expect(kinds.length).toBeGreaterThan(20);
  expect(
    kinds
      .filter(({ language, kind }) => !checked.test(`${language} ${kind}`.trim()))
      .map(({ where }) => where),
  ).toEqual([]);
});

test.for(blocksOf('json', 'board'))('the board at $where is one', ({ text }) => {
  expect(boardFileSchema.safeParse(JSON.parse(text)).error?.issues ?? []).toEqual([]);
});

/** What the element reads besides. */
const elementNames = ['mode', 'show'];
const optionNames = ['board', 'endpoint', 'locale', 'theme', 'position', 'launcher', 'moment', 'test'];

test.for(blocksOf('html', 'embed'))(
  'the script tag at $where says only what the widget reads',
  ({ text }) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const tag = /<script\s([^>]*)><\/script>/.exec(text)?.[1] ?? '';
    const given = Object.fromEntries(
      [...tag.matchAll(/data-(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
    );
    expect(tag).toMatch(/\basync\b/);
    expect(tag).toMatch(/src="https:\/\/[^/"]+\/wipeboard\.js"/);
    expect(Object.keys(given)).toContain('board');
    expect(Object.keys(given).filter((name) => !optionNames.includes(name))).toEqual([]);
    readOptions(given);
    expect(warn.mock.calls).toEqual([]);
    warn.mockRestore();
  },
);

test('the attributes of docs/embed.md are those that the widget reads', () => {
  const table = readFileSync(path.join(root, 'docs/embed.md'), 'utf8');
  const named = [...table.matchAll(/^\| `data-(\w+)`/gm)].map(([, name]) => name);
  expect(named.toSorted()).toEqual(optionNames.toSorted());
});

test('the attributes of docs/wall.md are those that the element reads', () => {
  const table = readFileSync(path.join(root, 'docs/wall.md'), 'utf8');
  const named = [...table.matchAll(/^\| `data-(\w+)`/gm)].map(([, name]) => name!);
  const source = readFileSync(path.join(root, 'packages/widget/src/inline/stand.ts'), 'utf8');
  const read = /const attributes = \[([^\]]*)\]/.exec(source)?.[1] ?? '';
  expect(named.toSorted()).toEqual([...read.matchAll(/'(\w+)'/g)].map(([, name]) => name!).toSorted());
  expect(named.filter((name) => ![...optionNames, ...elementNames].includes(name))).toEqual([]);
});

test.for(blocksOf('sql'))('the SQL at $where runs on the database that the migrations make', ({ text }) => {
  const migrations = path.join(root, 'packages/worker/migrations');
  const database = new DatabaseSync(':memory:');
  for (const file of readdirSync(migrations).toSorted())
    database.exec(readFileSync(path.join(migrations, file), 'utf8'));
  expect(() => database.prepare(text).all()).not.toThrow();
});

test.for(blocksOf('css'))('the style at $where names what there is', ({ text }) => {
  const { properties, parts } = styleNames();
  const usedProperties = [...text.matchAll(/(--wb-[a-z-]+)/g)].map(([, name]) => name!);
  const usedParts = [...text.matchAll(/::part\(([a-z-]+)\)/g)].map(([, name]) => name!);
  expect(usedProperties.length + usedParts.length).toBeGreaterThan(0);
  expect(usedProperties.filter((name) => !properties.includes(name))).toEqual([]);
  expect(usedParts.filter((name) => !parts.includes(name))).toEqual([]);
});

test('docs/theme.md lists every property and every part, and no other', () => {
  const page = readFileSync(path.join(root, 'docs/theme.md'), 'utf8');
  const { properties, parts } = styleNames();
  const table = page.split('\n').filter((line) => line.startsWith('| `'));
  const listed = table.flatMap((line) => [...line.matchAll(/\| `([a-z-]+)` /g)].map(([, name]) => name!));
  expect(listed.filter((name) => name.startsWith('--')).toSorted()).toEqual(properties);
  expect(listed.filter((name) => !name.startsWith('--')).toSorted()).toEqual(parts);
});

const desk = 'https://desk.shop.example';

test('the policy in docs/embed.md is the one that the demo’s shop is served with', () => {
  expect(blocksOf('csp', 'shop').map(({ text }) => text.trim())).toEqual([shopPolicy(desk)]);
});

test.for(blocksOf('csp', ''))('the lines at $where are in that policy', ({ text }) => {
  const lines = text.trim().split('; ');
  expect(lines.filter((line) => !shopPolicy(desk).split('; ').includes(line))).toEqual([]);
});
