import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import type { Shot } from './look.ts';

const style = `
body { margin: 24px; font: 14px/1.45 system-ui, sans-serif; background: #8a8f98; color: #fff }
main { display: flex; flex-wrap: wrap; gap: 24px; align-items: flex-start }
figure { margin: 0 }
img { display: block; max-height: 900px; object-fit: cover; object-position: top }`;

const escaped = (text: string) => text.replace(/[&<"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Lays pictures out on one page and takes its picture, `<name>.png` beside `<name>.html`. */
export async function compose(
  browser: Browser,
  { name, shots, folder, width }: { name: string; shots: Shot[]; folder: string; width: number },
): Promise<string> {
  const shown = width > 600 ? 560 : width;
  const figures = shots.map(
    (shot) =>
      `<figure><figcaption>${escaped(shot.name)}</figcaption><img src="${shot.file}" width="${shown}" alt=""></figure>`,
  );
  const html = `<!doctype html><meta charset="utf-8"><title>${escaped(name)}</title><style>${style}</style><h1>${escaped(name)}</h1><main>${figures.join('\n')}</main>`;
  const file = join(folder, `${name}.html`);
  await writeFile(file, html);
  const page = await browser.newPage({
    viewport: { width: 5 * (Math.min(shown, 400) + 24) + 48, height: 800 },
  });
  await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  await page.close();
  return `${name}.png`;
}
