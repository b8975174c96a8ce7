import type { StageResult } from './stage.ts';

/** The closing table and, last, the plain line that machines read: `12 passed, 0 failed`. */
export function summary(results: StageResult[]): string {
  const width = Math.max(5, ...results.map(({ name }) => name.length));
  const rows = results.map(({ name, passed, failed, skipped, seconds, reason }) =>
    [
      failed === 0 ? '✓' : '✗',
      name.padEnd(width),
      `${passed}`.padStart(6),
      `${failed}`.padStart(6),
      `${skipped}`.padStart(7),
      `${seconds.toFixed(1)} s`.padStart(9),
      reason ?? '',
    ]
      .join(' ')
      .trimEnd(),
  );
  const head = `  ${'stage'.padEnd(width)} passed failed skipped      time`;
  const sum = (count: 'passed' | 'failed') => results.reduce((total, result) => total + result[count], 0);
  return [head, ...rows, '', `${sum('passed')} passed, ${sum('failed')} failed`].join('\n');
}
