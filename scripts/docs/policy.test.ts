import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { managerSchema, policySchema } from '../../packages/worker/src/domain/board/board.ts';
import { blocksOf, read, root } from './documents.ts';

const page = read('docs/boards.md');
const fieldsOf = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => [...line.split('|')[1]!.matchAll(/`(\w+)`/g)].map(([, name]) => name!));
const section = (title: string) => page.split(`### ${title}`)[1]!.split('\n### ')[0]!.split('\n## ')[0]!;

test('docs/boards.md says of every field of a policy what it does, and of no other', () => {
  expect(fieldsOf(section('`policy`')).toSorted()).toEqual(Object.keys(policySchema.shape).toSorted());
});

test('docs/boards.md says of every field of a manager what it does, and of no other', () => {
  expect(fieldsOf(section('`managers`')).toSorted()).toEqual(Object.keys(managerSchema.shape).toSorted());
});

test('what docs/boards.md says that a try-out prints is what it prints', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'wipeboard-policy-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, 'board.json');
  writeFileSync(
    file,
    blocksOf('json', 'board').find(({ where }) => where.startsWith('docs/boards.md'))!.text,
  );
  const [line] = blocksOf('sh').flatMap(({ text }) =>
    text.split('\n').filter((one) => one.includes('policy:try --file')),
  );
  const words = [...line!.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!);
  const options = words.slice(2).map((word) => (word === 'board.json' ? file : word));
  const script = path.join(root, 'packages/worker/scripts/try-policy.ts');
  const run = spawnSync(process.execPath, [script, ...options], { encoding: 'utf8' });
  expect(run.stdout.trim()).toBe(blocksOf('text', 'policy')[0]!.text.trim());
});
