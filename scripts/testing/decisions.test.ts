import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** What the house is built on needs no page; types and parts of a thing share that of the thing. */
const founding = [
  'preact',
  'rollup',
  '@rollup/plugin-node-resolve',
  'zod',
  'hono',
  '@cloudflare/workers-types',
  '@cloudflare/vitest-plugin',
  'wrangler',
  'vitest',
  'happy-dom',
];
const shared: Record<string, string> = {
  '@rgrove/parse-xml': 'rgrove-parse-xml',
  '@rollup/plugin-terser': 'terser',
  '@sparticuz/chromium': 'sparticuz-chromium',
  node: 'node-package',
};

test('every dependency has a page that says why it is here', async () => {
  const workspace = await readFile(path.join(root, 'pnpm-workspace.yaml'), 'utf8');
  const catalog = workspace.split(/^catalog:$/m)[1] ?? '';
  const names = [...catalog.matchAll(/^ {2}'?([^':\s]+)'?: /gm)].map(([, name]) => name ?? '');
  expect(names).toContain('wrangler');
  const unexplained = names
    .filter((name) => !founding.includes(name) && !name.startsWith('@types/'))
    .filter((name) => !existsSync(path.join(root, `docs/decisions/${shared[name] ?? name}.md`)));
  expect(unexplained).toEqual([]);
});
