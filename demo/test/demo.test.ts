import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { processesNaming } from './processes.ts';

const demo = fileURLToPath(new URL('../demo.ts', import.meta.url));
let dataDir: string;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'demo-'));
});

afterEach(async () => {
  await rm(dataDir, { recursive: true, force: true });
});

type Run = { child: ChildProcess; output: () => string; ended: Promise<number | null> };

function run(...options: string[]): Run {
  const child = spawn(process.execPath, [demo, ...options], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return {
    child,
    output: () => output,
    ended: new Promise((resolve) => child.once('close', resolve)),
  };
}

const ready = ({ output, child }: Run) =>
  expect
    .poll(() => output().includes('Ctrl-C stops everything.') || child.exitCode, { timeout: 100_000 })
    .toBe(true);

const noneLeft = () => expect.poll(() => processesNaming(dataDir), { timeout: 10_000 }).toEqual([]);

test('Ctrl-C ends it politely and leaves no process', { timeout: 120_000 }, async () => {
  const running = run('--data', dataDir, '--hours', '3');
  await ready(running);
  expect(running.output()).toMatch(/Shop +http:\/\/127\.0\.0\.1:\d+/);
  expect(running.output()).toContain('3 h ahead');
  const desk = /Desk +(http:\/\/127\.0\.0\.1:\d+)/.exec(running.output())![1]!;
  const wall = await fetch(`${desk}/b/corner-shop`);
  expect(await wall.text()).toContain('Oat milk that froths');
  running.child.kill('SIGINT');
  expect(await running.ended).toBe(0);
  await noneLeft();
  expect(existsSync(join(dataDir, 'running'))).toBe(false);
});

test('Ctrl-C while it is still starting ends it too', { timeout: 120_000 }, async () => {
  const running = run('--data', dataDir);
  await expect.poll(() => running.output(), { timeout: 60_000 }).toContain('Database migrated');
  running.child.kill('SIGINT');
  await running.ended;
  await noneLeft();
});

test(
  '--reset forgets what it kept and nothing else; killed outright it leaves no process',
  { timeout: 120_000 },
  async () => {
    await mkdir(join(dataDir, 'mails'));
    await writeFile(join(dataDir, 'mails', 'old.eml'), 'Subject: old\r\n\r\n');
    await writeFile(join(dataDir, 'somebody-elses.txt'), '');
    const running = run('--data', dataDir, '--reset');
    await ready(running);
    expect(processesNaming(dataDir).length).toBeGreaterThan(1);
    running.child.kill('SIGKILL');
    await running.ended;
    await noneLeft();
    expect(existsSync(join(dataDir, 'mails', 'old.eml'))).toBe(false);
    expect(existsSync(join(dataDir, 'somebody-elses.txt'))).toBe(true);
  },
);

test.each([
  [['--hours', 'many'], '--hours takes a number, not "many".'],
  [['--rest'], "Unknown option '--rest'"],
])('a wrong option %j gets a sentence', async (options, sentence) => {
  const running = run(...options);
  expect(await running.ended).toBe(1);
  expect(running.output()).toContain(sentence);
  expect(running.output()).not.toContain('    at ');
});

test('--help says what it does', async () => {
  const running = run('--help');
  expect(await running.ended).toBe(0);
  expect(running.output()).toContain('--reset');
});
