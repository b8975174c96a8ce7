import { runStage } from './run-stage.ts';
import type { Stage, StageResult } from './stage.ts';

const quietSeconds = 20;

/**
 * Runs stages one after another, saying where it is. All run, whatever fails, but for those that need a failed one:
 * they count as failed.
 */
export async function runStages(
  stages: Stage[],
  root: string,
  say: (line: string) => void,
): Promise<StageResult[]> {
  const results: StageResult[] = [];
  for (const [index, stage] of stages.entries()) {
    say(`[${index + 1}/${stages.length}] ${stage.name}`);
    const missing = results.find(({ name, failed }) => name === stage.needs && failed > 0);
    const result = missing === undefined ? await watched(stage, root, say) : notRun(stage);
    results.push(result);
    say(outcome(result));
    if (result.failed > 0 && result.tail !== '') say(`${indented(result.tail)}\n`);
  }
  return results;
}

async function watched(stage: Stage, root: string, say: (line: string) => void): Promise<StageResult> {
  const began = performance.now();
  let last = '';
  const pulse = setInterval(() => {
    const seconds = Math.round((performance.now() - began) / 1000);
    say(`      … ${seconds} s ${last.slice(0, 90)}`.trimEnd());
  }, quietSeconds * 1000);
  try {
    return await runStage(stage, root, (line) => (last = line));
  } finally {
    clearInterval(pulse);
  }
}

function notRun({ name, needs }: Stage): StageResult {
  return {
    name,
    passed: 0,
    failed: 1,
    skipped: 0,
    seconds: 0,
    tail: '',
    reason: `not run: needs “${needs}”`,
  };
}

function outcome({ passed, failed, seconds, reason }: StageResult): string {
  const counts = failed === 0 ? `${passed} passed` : `${passed} passed, ${failed} failed`;
  const line = `      ${failed === 0 ? '✓' : '✗'} ${counts} in ${seconds.toFixed(1)} s`;
  return reason === undefined ? line : `${line} (${reason})`;
}

const indented = (text: string) =>
  text
    .split('\n')
    .map((line) => `      │ ${line}`)
    .join('\n');
