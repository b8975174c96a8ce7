import { globSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

const workerFolder = resolve(import.meta.dirname, '..');

/** The desk's small scripts, beside the widget among what is served without asking the Worker. */
await build({
  entryPoints: globSync('src/console/scripts/*.ts', { cwd: workerFolder }).map((file) =>
    join(workerFolder, file),
  ),
  outdir: resolve(workerFolder, '../widget/dist/cdn/desk-scripts'),
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
});
