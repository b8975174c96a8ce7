import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

// Untyped, because its types are the Worker's, and this test runs in Node.
const { app } = (await import('../../src/app.ts' as string)) as {
  app: { routes: { method: string; path: string }[] };
};
const security = readFileSync(path.resolve(import.meta.dirname, '../../../../SECURITY.md'), 'utf8');

test('SECURITY.md says of every route who may do what', () => {
  const routes = app.routes
    .filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => `${method} ${path.replace(/\{[^}]*\}.*$/, '').replace(/(.)\/$/, '$1')}`);
  const rows = [...security.matchAll(/^\| `((?:GET|POST|PUT|DELETE|OPTIONS) [^`]+)`/gm)].map(
    ([, row]) => row,
  );
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.toSorted()).toEqual([...new Set(routes)].toSorted());
});

test('each row of that table speaks of every kind of caller', () => {
  const table = security.split('## Every route')[1]!.split('\n## ')[0]!;
  const rows = table.split('\n').filter((line) => line.startsWith('| `'));
  expect(
    rows.filter((row) =>
      row
        .split('|')
        .slice(1, -1)
        .some((cell) => cell.trim() === ''),
    ),
  ).toEqual([]);
});
