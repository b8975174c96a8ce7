import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'esbuild';

// Node runs .ts by itself, but no JSX: the views are bundled in memory first.
const entry = `export { specimens } from './test/views/specimens/specimens.ts';
export { consoleCss } from './src/console/console-css.ts';
export { deskCss } from './src/console/desk/desk-css.ts';`;

const folder = resolve(process.argv[2] ?? 'dist/preview');
const root = resolve(import.meta.dirname, '..');
const { outputFiles } = await build({
  stdin: { contents: entry, resolveDir: root, loader: 'ts' },
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
});
const bundle = `data:text/javascript;base64,${Buffer.from(outputFiles[0]!.contents).toString('base64')}`;
const { specimens, consoleCss, deskCss } = (await import(bundle)) as {
  specimens: () => { name: string; locale: string; html: string; mail?: { subject: string; text: string } }[];
  consoleCss: (accent?: string) => string;
  deskCss: () => string;
};

await mkdir(folder, { recursive: true });
await writeFile(resolve(folder, 'desk.css'), deskCss());
const all = specimens();
for (const { name, locale, html, mail } of all) {
  // Served from "/" by the Worker; beside the file here, so that it opens from a folder too.
  const accent = /\/console\.css\?accent=([0-9a-f]{6})/i.exec(html)?.[1];
  const sheet = accent ? `console-${accent}.css` : 'console.css';
  await writeFile(resolve(folder, sheet), consoleCss(accent && `#${accent}`));
  const page = html
    .replace(/href="\/console\.css[^"]*"/, `href="${sheet}"`)
    .replace('href="/desk.css"', 'href="desk.css"');
  await writeFile(resolve(folder, `${name}.${locale}.html`), page);
  if (mail)
    await writeFile(resolve(folder, `${name}.${locale}.txt`), `Subject: ${mail.subject}\n\n${mail.text}`);
}
process.stdout.write(`${all.length} views in ${folder}\n`);
