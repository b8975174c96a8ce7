import { expect, test } from 'vitest';
import { lintTree } from './lint-tree.ts';

const lines = (count: number) => 'export {};\n'.repeat(count);

test('two files that import each other are a cycle', async () => {
  const problems = await lintTree({
    'demo/one.ts': "import { two } from './two.ts';\nexport const one = () => two;",
    'demo/two.ts': "import { one } from './one.ts';\nexport const two = () => one;",
  });
  expect(problems.map(({ rule }) => rule)).toEqual(['import(no-cycle)', 'import(no-cycle)']);
});

test('a file, test or not, has at most 250 lines', async () => {
  const problems = await lintTree({
    'demo/long.ts': lines(251),
    'demo/long.test.ts': lines(251),
    'demo/fits.ts': lines(250),
  });
  const tooLong = problems.filter(({ rule }) => rule === 'eslint(max-lines)').map(({ file }) => file);
  expect(tooLong.toSorted()).toEqual(['demo/long.test.ts', 'demo/long.ts']);
});

test.each([
  'demo/utils.ts',
  'demo/helpers/time.ts',
  'demo/common.ts',
  'demo/misc/time.ts',
  'demo/data.ts',
  'demo/board-info.ts',
  'demo/manager.ts',
  'demo/lib/handlers/open.ts',
  'demo/click-handler.test.ts',
])('%s is a name that says nothing', async (file) => {
  const problems = await lintTree({ [file]: "test('a', () => expect(1).toBe(1));" });
  expect(problems.map(({ says }) => says)).toEqual([
    expect.stringContaining('says nothing: name the file after its main export'),
  ]);
});

test('a file is named in kebab-case', async () => {
  const problems = await lintTree({ 'demo/mailStore.ts': 'export const mailStore = 1;' });
  expect(problems.map(({ rule }) => rule)).toEqual(['unicorn(filename-case)']);
});

test.each([
  ['a test that asserts nothing', "test('a', () => { open(); });", 'vitest(expect-expect)'],
  ['a test that runs alone', "test.only('a', () => { expect(1).toBe(1); });", 'vitest(no-focused-tests)'],
  [
    'a test that is switched off',
    "test.skip('a', () => { expect(1).toBe(1); });",
    'vitest(no-disabled-tests)',
  ],
  ['an unfinished thought', '// TODO finish', 'eslint(no-warning-comments)'],
  ['any', 'export const a = (b: any) => b;', 'typescript(no-explicit-any)'],
  [
    'a type imported as a value',
    "import { A } from './a.ts';\nexport type B = A;",
    'typescript(consistent-type-imports)',
  ],
])('%s is reported', async (_, text, rule) => {
  const problems = await lintTree({ 'demo/board.test.ts': text });
  expect(problems.map((problem) => problem.rule)).toContain(rule);
});

test('a manager is a person of the glossary: a file may be named after one', async () => {
  expect(await lintTree({ 'demo/tell-manager.ts': 'export const tellManager = 1;' })).toEqual([]);
});
