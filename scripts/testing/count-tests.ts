import { readFile } from 'node:fs/promises';

export type Counts = { passed: number; failed: number; skipped: number };

type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
};

/**
 * Reads a Vitest JSON report. A file that couldn't be loaded has no tests to fail, so it counts as one failed;
 * so does a run that ended badly, ran nothing or left no report.
 */
export async function countTests(reportFile: string, exitCode: number | null): Promise<Counts> {
  const report = await read(reportFile);
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const passed = report.numPassedTests;
  const failed = report.numFailedTests + unloaded;
  const skipped = report.numPendingTests + report.numTodoTests;
  const wrong = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: wrong ? 1 : failed, skipped };
}

async function read(file: string): Promise<VitestReport | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as VitestReport;
  } catch {
    return undefined;
  }
}
