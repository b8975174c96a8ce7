import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runProgram } from '../testing/run-program.ts';
import { blocksOf, read, root } from './documents.ts';

const widget = path.join(root, 'packages/widget');

/** A folder in the widget's, so that its own libraries are found. */
function folder(): string {
  const made = mkdtempSync(path.join(widget, '.documents-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

test('what the documents write against the npm package is right by its types', async () => {
  const place = folder();
  const snippets = blocksOf('ts', 'npm');
  expect(snippets.length).toBeGreaterThan(0);
  const files = snippets.map((_, index) => `snippet-${index}.ts`);
  files.forEach((file, index) => writeFileSync(path.join(place, file), snippets[index]!.text));
  writeFileSync(
    path.join(place, 'tsconfig.json'),
    JSON.stringify({
      extends: '../tsconfig.json',
      compilerOptions: { paths: { '@wipeboard/widget': ['../src/index.ts'] }, noUnusedLocals: false },
      include: [],
      files,
    }),
  );
  const run = await runProgram(['tsc', '--noEmit', '-p', place], { root, cwd: root, milliseconds: 60_000 });
  expect(run.output).toBe('');
  expect(run.code).toBe(0);
});

test('the calls in the documents are verbs, options and events of the widget', () => {
  const calls = [...blocksOf('html', 'calls'), ...blocksOf('js', 'calls')].map(({ text }) => text).join('\n');
  const verbs = [...calls.matchAll(/wipeboard\('(\w+)'/g)].map(([, verb]) => verb!);
  expect(verbs.toSorted()).toEqual(['attachTo', 'identify', 'on', 'open']);
  expect(calls).toContain("wipeboard('on', 'submitted'");
});

test('docs/embed.md lists every verb and every event, and no other', () => {
  const page = read('docs/embed.md');
  const verbs = [...read('packages/widget/src/index.ts').matchAll(/^export (?:const|function) (\w+)/gm)];
  // The element's, which the script makes known by itself; docs/wall.md has it.
  const called = verbs.map(([, verb]) => verb!).filter((verb) => verb !== 'defineWipeBoard');
  const listed = page.split('\n').filter((line) => line.startsWith('| `wipeboard('));
  const calls = listed.flatMap((line) => [...line.matchAll(/wipeboard\('(\w+)'/g)].map(([, verb]) => verb!));
  expect(calls.toSorted()).toEqual(called.toSorted());

  const types = /type Events = \{(.*?)^\};/ms.exec(read('packages/widget/src/public-types.ts'))?.[1] ?? '';
  const events = [...types.matchAll(/^ {2}(\w+):/gm)].map(([, name]) => name!);
  const table = page.split('## Events')[1]!.split('\n## ')[0]!;
  const named = [...table.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name!);
  expect(named.toSorted()).toEqual(events.toSorted());
});
