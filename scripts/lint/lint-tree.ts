import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const oxlint = path.join(root, 'node_modules/oxlint/bin/oxlint');

/** `says` is everything the developer reads; `line` counts from 1, 0 for a problem of the whole file. */
export type Problem = { file: string; line: number; rule: string; says: string };

type Report = {
  diagnostics: {
    message: string;
    code: string;
    help?: string;
    filename: string;
    labels: { span: { line: number } }[];
  }[];
};

/** Lints a tree of files (path from the root → text) under this repository's own configuration. */
export async function lintTree(files: Record<string, string>): Promise<Problem[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'wipeboard-lint-'));
  try {
    await cp(path.join(root, '.oxlintrc.json'), path.join(folder, '.oxlintrc.json'));
    await cp(path.join(root, 'scripts/lint'), path.join(folder, 'scripts/lint'), { recursive: true });
    for (const [file, text] of Object.entries(files)) {
      const at = path.join(folder, file);
      await mkdir(path.dirname(at), { recursive: true });
      await writeFile(at, text);
    }
    const report = JSON.parse(await run(folder, [...new Set(Object.keys(files))])) as Report;
    return report.diagnostics.map(({ filename, labels, code, message, help }) => ({
      file: filename,
      line: labels[0]?.span.line ?? 0,
      rule: code,
      says: [message, help].filter(Boolean).join(' '),
    }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function run(cwd: string, files: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [oxlint, '--format=json', ...files],
      { cwd, maxBuffer: 1e8 },
      (error, stdout, stderr) => {
        // Exit code 1 means that problems were found; anything unreadable is a broken configuration.
        if (stdout.startsWith('{')) resolve(stdout);
        else reject(new Error(`oxlint did not run: ${stdout}${stderr}`, { cause: error }));
      },
    );
  });
}
