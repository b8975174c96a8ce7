import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { documents, read, root } from './documents.ts';

const withoutCode = (text: string): string => text.replaceAll(/^```.*?^```$/gms, '');

/** As GitHub makes an anchor of a heading. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

const anchors = (file: string): string[] =>
  [...withoutCode(read(file)).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchor(heading!));

test.for(documents)('%s links to what there is', (file) => {
  const links = [...withoutCode(read(file)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!);
  const broken = links
    .filter((target) => !/^(https?|mailto):/.test(target))
    .filter((target) => {
      const [to = '', hash] = target.split('#');
      const found = to === '' ? file : path.join(path.dirname(file), to);
      if (!existsSync(path.join(root, found))) return true;
      return hash !== undefined && !anchors(found).includes(hash);
    });
  expect(broken).toEqual([]);
});

test('the files that ARCHITECTURE.md walks through are there', () => {
  const files = [...read('ARCHITECTURE.md').matchAll(/`((?:packages|scripts)\/[\w./-]+)`/g)].map(
    ([, name]) => name!,
  );
  expect(files.length).toBeGreaterThan(30);
  expect(files.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
});

test('the folders and files on its map are there', () => {
  const map = read('ARCHITECTURE.md').split('## The map')[1]!.split('```')[1]!;
  let above = '';
  const named = map.split('\n').flatMap((line) => {
    const [, indent = '', first = ''] = /^( *)([\w./-]+\/|src\/[\w.-]+)/.exec(line) ?? [];
    if (first === '') return [];
    if (indent === '') above = first;
    const more = [...line.matchAll(/ {2,}(src\/[\w./-]+)/g)].map(([, name]) => name!);
    return indent === '' ? [first] : [...new Set([first, ...more])].map((name) => above + name);
  });
  expect(named.length).toBeGreaterThan(25);
  expect(named.filter((name) => !existsSync(path.join(root, name)))).toEqual([]);
  expect(statSync(path.join(root, 'packages')).isDirectory()).toBe(true);
});

test('documents keep to the glossary’s words', () => {
  const strangers = /\b(tickets?|incidents?|respondents?|tenants?|sentiments?|upvotes?|feedback items?)\b/i;
  const said = documents
    .filter((file) => file !== 'GLOSSARY.md' && !file.startsWith('docs/decisions/'))
    .flatMap((file) => {
      const found = strangers.exec(read(file))?.[0];
      return found === undefined ? [] : [`${file}: ${found}`];
    });
  expect(said).toEqual([]);
});

test('the sizes in the README are the budget’s', () => {
  const budget = JSON.parse(read('packages/widget/size-budget.json')) as Record<string, number>;
  const numbers = read('README.md').split('## Numbers')[1]!.split('\n## ')[0]!;
  const stated = [...numbers.matchAll(/\| +([\d,]+) \|/g)].map(([, number]) =>
    Number(number!.replace(',', '')),
  );
  expect(stated).toEqual(
    ['launcher', 'form', 'everything', 'feedback', 'aside', 'wall', 'acting', 'inline', 'screen'].map(
      (row) => budget[row],
    ),
  );
});
