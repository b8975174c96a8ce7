import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { kept } from './kept-arrows.ts';
import { lintTree, type Problem } from './lint-tree.ts';
import { plantedArrows } from './planted-arrows.ts';

describe('a broken arrow is reported with a sentence that says where to go', () => {
  let problems: Problem[];
  beforeAll(async () => {
    const tree = Object.entries(plantedArrows).map(([file, planted]) => [
      file,
      planted.map(([line]) => line).join('\n'),
    ]);
    problems = await lintTree(Object.fromEntries(tree));
  });

  for (const [file, planted] of Object.entries(plantedArrows)) {
    test.each(planted.map(([line, says], index) => ({ line, says, at: index + 1 })))(
      `${file}: $line`,
      ({ says, at }) => {
        const here = problems.filter((problem) => problem.file === file && problem.line === at);
        expect(here.map((problem) => problem.says).join('\n')).toContain(says);
      },
    );
  }
});

test('a tree that keeps the arrows is clean', async () => {
  expect(await lintTree(kept)).toEqual([]);
});

test('every restriction in the configuration has a line planted against it', async () => {
  const text = await readFile(path.resolve(import.meta.dirname, '../../.oxlintrc.json'), 'utf8');
  const { overrides } = JSON.parse(text) as { overrides: { files: string[]; rules: unknown }[] };
  const unplanted = overrides.flatMap(({ files, rules }) => {
    const said = Object.entries(plantedArrows)
      .filter(([file]) => files.some((glob) => path.matchesGlob(file, glob)))
      .flatMap(([, planted]) => planted.map(([, says]) => says));
    const messages = [...JSON.stringify(rules).matchAll(/"message":("(?:[^"\\]|\\.)*")/g)];
    return messages
      .map(([, message]) => JSON.parse(message ?? '""') as string)
      .filter((message) => !said.some((part) => message.includes(part)))
      .map((message) => `${files.join(', ')}: ${message}`);
  });
  expect(unplanted).toEqual([]);
});
