// @vitest-environment node
import { globSync, readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';

const dist = new URL('../dist', import.meta.url).pathname;
const files = globSync(`${dist}/{cdn,npm}/**/*.{js,d.ts}`);

describe('what is shipped', () => {
  it('is built', () => {
    expect(files.length, 'run `pnpm build` first').toBeGreaterThan(10);
  });

  it.each([
    'zod',
    'shared/schemas',
    '@wipeboard/shared',
    'outerHTML',
    'insertAdjacentHTML',
    'document.write',
    'new Function',
    'addEventListener("unload"',
    'beforeunload',
  ])('has no %s', (banned) => {
    expect(files.filter((file) => readFileSync(file, 'utf8').includes(banned))).toEqual([]);
  });

  it('only points from a part’s lasting name to its present one, so that no part is run twice', () => {
    const lasting = globSync(`${dist}/cdn/chunks/*.js`).filter((file) => !/-[0-9a-f]{8}\.js$/.test(file));
    expect(lasting.length).toBeGreaterThan(5);
    for (const file of lasting)
      expect(readFileSync(file, 'utf8')).toMatch(/^export\{[\w,]+\}from"\.\/[a-z]+-[0-9a-f]{8}\.js";$/);
  });

  it('has no innerHTML but what Preact brings for a property that we never set', () => {
    const own = globSync(`${dist}/../src/**/*.{ts,tsx}`);
    expect(own.filter((file) => /innerHTML/i.test(readFileSync(file, 'utf8')))).toEqual([]);
    const elsewhere = files.filter((file) => !/(panel|inline)(-\w+)?\.js$/.test(file));
    expect(elsewhere.filter((file) => readFileSync(file, 'utf8').includes('innerHTML'))).toEqual([]);
  });

  it('brings nothing of the wall with the panel, nor before somebody comes near it', () => {
    const first = files.filter((file) =>
      /cdn\/.*(wipeboard|panel|client|aside|later)(-\w+)?\.js$/.test(file),
    );
    expect(first.length).toBeGreaterThan(5);
    expect(
      first.filter((file) => /[/]wall\b|part:"vote"|requests\//.test(readFileSync(file, 'utf8'))),
    ).toEqual(first.filter((file) => /aside-\w+\.js$/.test(file)));
  });

  it('never evaluates text', () => {
    expect(files.filter((file) => /\beval\(/.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('leaves a page alone that has a <wipe-board> of its own, or no custom elements', () => {
    const run = (customElements?: object) =>
      runInNewContext(readFileSync(`${dist}/cdn/wipeboard.js`, 'utf8'), {
        document: {
          querySelector: () => null,
          currentScript: { src: 'https://desk.example/wipeboard.js', dataset: {} },
        },
        URL,
        HTMLElement: Object,
        window: {},
        customElements,
      });
    const define = () => {
      throw new DOMException('already defined', 'NotSupportedError');
    };
    expect(() => run()).not.toThrow();
    expect(() => run(Object.freeze({ define }))).not.toThrow();
  });

  it('takes one global name', () => {
    const page: Record<string, unknown> = {
      document: {
        querySelector: () => null,
        currentScript: { src: 'https://desk.example/wipeboard.js', dataset: {} },
      },
      URL,
    };
    page.window = page;
    const before = Object.keys(page);
    runInNewContext(readFileSync(`${dist}/cdn/wipeboard.js`, 'utf8'), page);
    expect(Object.keys(page).filter((name) => !before.includes(name))).toEqual(['wipeboard']);
  });
});
