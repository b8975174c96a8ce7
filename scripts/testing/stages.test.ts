import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { stages } from './stages.ts';
import { summary } from './summary.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFile(path.join(root, file), 'utf8');

test('nothing that must be checked is missing from the one command', () => {
  const names = stages(root).map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining([
      'lint',
      'format',
      ...['shared', 'widget', 'worker', 'demo', 'e2e', 'scripts'].map((folder) => `types ${folder}`),
      ...['shared', 'widget', 'worker', 'worker transports', 'demo', 'scripts'].map(
        (suite) => `test ${suite}`,
      ),
      'widget build',
      'widget size',
      'worker deploys',
      'e2e',
      'chaos',
    ]),
  );
  expect(new Set(names).size).toBe(names.length);
});

test('a stage comes after the one it needs', () => {
  const all = stages(root);
  const early = all.filter(
    ({ needs }, index) => needs !== undefined && !all.slice(0, index).some(({ name }) => name === needs),
  );
  expect(early).toEqual([]);
});

test('README, CI and packageManager name the same pnpm', async () => {
  const { packageManager } = JSON.parse(await read('package.json')) as { packageManager: string };
  const command = `npx -y ${packageManager} test`;
  expect(await read('.ci/run')).toContain(command);
  expect(await read('README.md')).toContain(command);
});

test('the last line is the sum, plainly', () => {
  const result = { skipped: 0, seconds: 1.25, tail: '' };
  const text = summary([
    { name: 'lint', passed: 1, failed: 0, ...result },
    { name: 'test worker', passed: 40, failed: 2, ...result },
  ]);
  expect(text.split('\n').at(-1)).toBe('41 passed, 2 failed');
  expect(text).toContain('✗ test worker     40      2');
});
