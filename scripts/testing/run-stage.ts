import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { countTests } from './count-tests.ts';
import { runProgram } from './run-program.ts';
import type { Stage, StageResult } from './stage.ts';

const tailLines = 80;

/** Runs one stage to its end. Never throws: whatever goes wrong is a failed test of that stage. */
export async function runStage(
  stage: Stage,
  root: string,
  onLine?: (line: string) => void,
): Promise<StageResult> {
  const began = performance.now();
  const folder = await mkdtemp(path.join(tmpdir(), 'wipeboard-test-'));
  const report = path.join(folder, 'report.json');
  const [program, ...args] = stage.command;
  const reporters =
    stage.counts === 'vitest' ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
  try {
    const run = await runProgram([program, ...args, ...reporters], {
      root,
      cwd: path.join(root, stage.folder),
      milliseconds: stage.minutes * 60_000,
      onLine,
    });
    const counts =
      stage.counts === 'vitest'
        ? await countTests(report, run.code)
        : { passed: run.code === 0 ? 1 : 0, failed: run.code === 0 ? 0 : 1, skipped: 0 };
    return {
      name: stage.name,
      ...counts,
      seconds: (performance.now() - began) / 1000,
      tail: stripVTControlCharacters(run.output).trimEnd().split('\n').slice(-tailLines).join('\n'),
      ...(run.timedOut ? { reason: `killed after ${stage.minutes} minutes` } : {}),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
