import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/**
 * The npm package's types: those files of tsc's that the entry's signatures name. They import nothing but each other,
 * so that the package needs neither our private packages nor zod's types.
 */
const root = new URL('..', import.meta.url).pathname;
execFileSync(`${root}node_modules/.bin/tsc`, ['-p', `${root}tsconfig.declarations.json`], {
  stdio: 'inherit',
});
const pending = ['index'];
for (const name of pending) {
  const text = readFileSync(`${root}dist/types/${name}.d.ts`, 'utf8');
  for (const [, from] of text.matchAll(/from ['"]([^'"]+)['"]/g)) {
    const file = /^\.\/([\w-]+)\.(?:ts|js)$/.exec(from!)?.[1];
    if (!file)
      throw new Error(`${name}.d.ts imports ${from}: public types must stand alone (src/public-types.ts)`);
    if (!pending.includes(file)) pending.push(file);
  }
  writeFileSync(`${root}dist/npm/${name}.d.ts`, text.replace(/(from ['"]\.\/[\w-]+)\.ts/g, '$1.js'));
}
rmSync(`${root}dist/types`, { recursive: true });
