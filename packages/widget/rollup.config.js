import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { limits } from '../shared/src/limits.ts';
import { lowAtMost, scales } from '../shared/src/scales.ts';

const cdn = 'dist/cdn';

/** One name for the whole build: everything that its bytes depend on. */
const inputs = [
  'src/**/*.{ts,tsx}',
  '../shared/src/*.ts',
  'rollup.config.js',
  'node_modules/preact/package.json',
];
const buildHash = createHash('sha256')
  .update(
    globSync(inputs)
      .sort()
      .map((file) => readFileSync(file, 'utf8'))
      .join('\0'),
  )
  .digest('hex')
  .slice(0, 8);

/** An object that two chunks share is kept whole, and in a third; its numbers need not be. */
const numbers = { limits, lowAtMost, scales };
const inlineNumbers = () => ({
  name: 'inline-numbers',
  transform: (code) =>
    code.replace(/\b(?:limits|lowAtMost|scales)(?:\.\w+)+/g, (whole) => {
      const found = whole.split('.').reduce((within, name) => within?.[name], numbers);
      return typeof found === 'number' ? found : whole;
    }),
});

/** Style sheets are written to be read. */
const flatStyles = () => ({
  name: 'flat-styles',
  transform: (code, id) => (id.includes('/src/styles/') ? code.replaceAll('\n', '') : undefined),
});

const read = () => [
  inlineNumbers(),
  flatStyles(),
  nodeResolve({ extensions: ['.ts', '.tsx', '.js'] }),
  esbuild({
    target: 'es2022',
    tsconfig: false,
    jsxFactory: 'h',
    define: { buildHash: JSON.stringify(buildHash) },
  }),
];

const shrink = (module) =>
  terser({
    module,
    ecma: 2020,
    toplevel: true,
    compress: { passes: 4, inline: 1, unsafe_arrows: true, pure_getters: true },
    mangle: { properties: { regex: /^__/ } },
    format: { comments: false },
  });

/**
 * Each part once more under a name that survives the next deploy: a page with an older launcher gets it for an old hash.
 * It only points at the part, which is so neither fetched nor run twice when others import it by its full name.
 */
const signpost = {
  name: 'signpost',
  generateBundle(_, bundle) {
    for (const { fileName, exports } of Object.values(bundle))
      this.emitFile({
        type: 'asset',
        fileName: fileName.replace(`-${buildHash}`, ''),
        source: `export{${exports}}from"./${fileName}";`,
      });
  },
};

/**
 * Lazy parts are built apart, so that none waits for a chunk that it shares with another. What two of them load in turn
 * is another file in each, named with `before`.
 */
const chunk = (name, input, before = '') => ({
  input: { [name]: input },
  preserveEntrySignatures: 'allow-extension',
  plugins: [read()],
  output: {
    dir: `${cdn}/chunks`,
    format: 'es',
    entryFileNames: `[name]-${buildHash}.js`,
    chunkFileNames: `${before}[name]-${buildHash}.js`,
    plugins: [shrink(true), signpost],
  },
});

/**
 * What every page pays for goes out in the fewest bytes: a block keeps a script's names to itself as a function would,
 * and `let` is the shorter `const`. Its sources declare no function, which would get out of the block.
 */
const block = {
  name: 'block',
  renderChunk: (code) => {
    const [, body] = /^(?:!function\(\)|\(\(\)=>)\{(.*)\}(?:\)\(\)|\(\));\n?$/s.exec(code);
    return `{${body.replace(/;$/, '')}}`.replace(/\bconst\b/g, 'let');
  },
};

const headers = `/*
  Access-Control-Allow-Origin: *
  Cross-Origin-Resource-Policy: cross-origin
  X-Content-Type-Options: nosniff

/wipeboard.js
  Cache-Control: public, max-age=300, stale-while-revalidate=86400

/chunks/*-${buildHash}.js
  Cache-Control: public, max-age=31536000, immutable
`;

// In place and the rest swept, so that a Worker that serves this folder meanwhile never finds it empty.
rmSync('dist/npm', { recursive: true, force: true });
mkdirSync(cdn, { recursive: true });
for (const stale of globSync(`${cdn}/chunks/*-*.js`)) if (!stale.endsWith(`-${buildHash}.js`)) rmSync(stale);
writeFileSync(`${cdn}/_headers`, headers);

export default [
  chunk('panel', 'src/panel/panel.tsx'),
  chunk('client', 'src/client/client.ts'),
  chunk('resend', 'src/client/resend.ts'),
  chunk('extras', 'src/extras/extras.ts'),
  chunk('inline', 'src/inline/inline.ts', 'inline'),
  {
    input: 'src/embed.ts',
    plugins: [read()],
    output: { file: `${cdn}/wipeboard.js`, format: 'iife', strict: false, plugins: [shrink(false), block] },
  },
  {
    input: 'src/index.ts',
    plugins: [read()],
    output: { dir: 'dist/npm', format: 'es', chunkFileNames: '[name].js' },
  },
];
