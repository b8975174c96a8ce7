import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Stage } from './stage.ts';

const build = 'widget build';
/** Suites that run the built widget, or a whole Worker, which serves it. */
const servesWidget = /^(?:packages\/worker\/vitest\.config\.ts|(?:bench|e2e)\/)/;
const folders = '{packages/*,examples/*,demo,e2e,bench,scripts}';

/**
 * Everything that `pnpm test` runs, in order. Vitest and TypeScript configurations are found, not listed, so that
 * a new one can't be forgotten; whatever runs in a page or a deployment comes after the widget's build.
 */
export function stages(root: string): Stage[] {
  const find = (pattern: string) =>
    globSync(pattern, { cwd: root, exclude: (name) => name.includes('node_modules') }).toSorted();

  const types = find(`${folders}/{,test/,scripts/}tsconfig*.json`).map((file) =>
    command(
      `types ${name(file, 'tsconfig')}`,
      '.',
      ['tsc', '--noEmit', '-p', file],
      // An example sees the widget as its users do: through what is built.
      file.startsWith('examples/') ? { needs: build } : {},
    ),
  );
  const suites = find(`${folders}/vitest*.config.ts`).map((file): Stage => {
    const inBrowser = file.startsWith('e2e/');
    return {
      name: inBrowser ? name(file, 'vitest') : `test ${name(file, 'vitest')}`,
      folder: path.dirname(file),
      command: ['vitest', 'run', '--config', path.basename(file)],
      counts: 'vitest',
      minutes: inBrowser ? 20 : 10,
      ...(servesWidget.test(file) ? { needs: build } : {}),
    };
  });
  const examples = find('examples/*/package.json')
    .filter((file) => builds(path.join(root, file)))
    .map((file) => path.dirname(file))
    .map((folder) => command(`build ${folder}`, folder, ['node', '--run', 'build'], { needs: build }));

  return [
    command('lint', '.', ['oxlint', '--deny-warnings']),
    command('format', '.', ['prettier', '--check', '.']),
    ...types.filter(({ needs }) => needs === undefined),
    ...suites.filter(({ needs }) => needs === undefined),
    command(build, 'packages/widget', ['node', '--run', 'build']),
    command('widget size', 'packages/widget', ['node', '--run', 'size'], { needs: build }),
    ...suites.filter(({ needs, folder }) => needs === build && folder !== 'e2e'),
    command('worker deploys', 'packages/worker', ['wrangler', 'deploy', '--dry-run'], { needs: build }),
    ...types.filter(({ needs }) => needs === build),
    ...examples,
    ...suites.filter(({ folder }) => folder === 'e2e'),
    command('chaos', 'bench', ['node', 'chaos/chaos.ts', '--kills', '20'], { needs: build, minutes: 20 }),
  ];
}

function builds(packageFile: string): boolean {
  const { scripts } = JSON.parse(readFileSync(packageFile, 'utf8')) as { scripts?: Record<string, string> };
  return scripts?.build !== undefined;
}

function command(
  stage: string,
  folder: string,
  run: Stage['command'],
  more: { needs?: string; minutes?: number } = {},
): Stage {
  return { name: stage, folder, command: run, counts: 'one', minutes: 5, ...more };
}

/** packages/worker/vitest.transports.config.ts → “worker transports”; e2e/vitest.config.ts → “e2e”. */
function name(file: string, tool: string): string {
  const place = path.dirname(file).replace(/^packages\//, '');
  const variant = path
    .basename(file)
    .replace(new RegExp(`^${tool}\\.?`), '')
    .replace(/\.?(?:config\.ts|json)$/, '');
  return variant === '' ? place : `${place} ${variant}`;
}
