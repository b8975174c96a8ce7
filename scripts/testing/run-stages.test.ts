import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runStages } from './run-stages.ts';
import type { Stage } from './stage.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'wipeboard-stages-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const stage = (name: string, script: string, more: Partial<Stage> = {}): Stage => ({
  name,
  folder: '.',
  command: [process.execPath, '-e', script],
  counts: 'one',
  minutes: 1,
  ...more,
});
/** Stands in for Vitest: leaves the report where `--outputFile.json` says. */
const suite = (report: unknown, code = 0): Stage =>
  stage('suite', '', {
    counts: 'vitest',
    command: [process.execPath, path.join(root, 'suite.mjs'), JSON.stringify({ report, code })],
  });
const writeSuite = () =>
  writeFile(
    path.join(root, 'suite.mjs'),
    `import { writeFileSync } from 'node:fs';
    const { report, code } = JSON.parse(process.argv[2]);
    const file = process.argv.find((argument) => argument.startsWith('--outputFile.json=')).split('=')[1];
    if (report) writeFileSync(file, JSON.stringify(report));
    process.exit(code);`,
  );
const report = (passed: number, failed: number, results: { status: string; tests: number }[] = []) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: 2,
  numTodoTests: 0,
  testResults: results.map(({ status, tests }) => ({
    status,
    assertionResults: Array.from({ length: tests }, () => ({})),
  })),
});
const alive = (pid: number) => {
  try {
    // A process that ended but was not yet collected still answers signal 0; Linux tells them apart.
    process.kill(pid, 0);
    return process.platform !== 'linux' || !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
};
const run = async (...stages: Stage[]) => {
  const said: string[] = [];
  const results = await runStages(stages, root, (line) => said.push(line));
  return { results, said: said.join('\n') };
};

test('a stage after a failed one runs all the same', async () => {
  const { results } = await run(stage('first', 'process.exit(3)'), stage('second', ''));
  expect(results).toMatchObject([
    { name: 'first', passed: 0, failed: 1 },
    { name: 'second', passed: 1, failed: 0 },
  ]);
});

test('a stage that needs a failed one is not run and counts as failed', async () => {
  const { results, said } = await run(
    stage('build', 'process.exit(1)'),
    stage('page', "console.log('ran')", { needs: 'build' }),
  );
  expect(results[1]).toMatchObject({ passed: 0, failed: 1, reason: 'not run: needs “build”' });
  expect(said).not.toContain('ran');
});

test('what a failed stage printed is shown, what a passed one printed is not', async () => {
  const { said } = await run(
    stage('good', "console.log('quiet')"),
    stage('bad', "console.log('\\x1b[31mloud\\x1b[0m'); console.error('clear'); process.exit(1)"),
  );
  expect(said).not.toContain('quiet');
  expect(said).toContain('│ loud');
  expect(said).toContain('│ clear');
});

test('a program that is not there is a failed test with its reason', async () => {
  const { results } = await run({ ...stage('gone', ''), command: ['no-such-program-here'] });
  expect(results).toMatchObject([{ failed: 1, tail: expect.stringContaining('no-such-program-here') }]);
});

test('a stage has no stdin to wait for', async () => {
  const { results } = await run(stage('asks', "process.stdin.on('end', () => {}).resume()"));
  expect(results).toMatchObject([{ passed: 1 }]);
});

test('a stage that does not end is killed', async () => {
  const { results } = await run(stage('hangs', 'setInterval(() => {}, 1000)', { minutes: 0.005 }));
  expect(results).toMatchObject([{ passed: 0, failed: 1, reason: expect.stringContaining('killed after') }]);
});

test('what a stage leaves running ends with it', async () => {
  const file = path.join(root, 'pid');
  const leaves = `
    const child = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' });
    require('node:fs').writeFileSync(${JSON.stringify(file)}, String(child.pid));
    process.exit(0);`;
  const { results } = await run(stage('leaves', leaves));
  expect(results).toMatchObject([{ passed: 1 }]);
  const pid = Number(await readFile(file, 'utf8'));
  await expect.poll(() => alive(pid)).toBe(false);
});

test('the tests of a suite are counted', async () => {
  await writeSuite();
  const { results } = await run(suite(report(5, 0)));
  expect(results).toMatchObject([{ passed: 5, failed: 0, skipped: 2 }]);
});

test.each([
  ['its failed tests', () => suite(report(5, 3), 1), 3],
  ['a file that could not be loaded', () => suite(report(5, 0, [{ status: 'failed', tests: 0 }]), 1), 1],
  ['a bad end with no failed test', () => suite(report(5, 0), 1), 1],
  ['no tests at all', () => suite(report(0, 0)), 1],
  ['no report', () => suite(null), 1],
])('a suite fails for %s', async (_, made, failed) => {
  await writeSuite();
  const { results } = await run(made());
  expect(results).toMatchObject([{ failed }]);
});
