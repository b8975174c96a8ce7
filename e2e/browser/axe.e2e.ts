import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { expectNoViolations, expectNoViolationsInEveryLook } from '../axe.ts';
import { launchBrowser } from '../browser.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await (await browser.newContext()).newPage();
});
afterEach(() => page.context().close());

const csp =
  "default-src 'none'; script-src 'nonce-page'; require-trusted-types-for 'script'; trusted-types 'none'";

/** A page under the strictest policy whose one script puts `build` to work on an open shadow root. */
async function show(build: string): Promise<void> {
  await page.route('https://shop.example/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'content-security-policy': csp },
      body: `<!doctype html><html lang="en"><title>Shop</title><main><h1>Shop</h1><div id="host"></div></main>
        <script nonce="page">
          const root = document.getElementById('host').attachShadow({ mode: 'open' });
          const add = (name, text) => root.appendChild(Object.assign(document.createElement(name), { textContent: text }));
          ${build}
        </script>`,
    }),
  );
  await page.goto('https://shop.example/');
}

test('a sound panel in a shadow root, under a strict policy, passes', async () => {
  await show("add('button', 'Leave feedback');");
  await expectNoViolations(page, 'launcher');
});

test.each([
  ['a button without a name', "add('button', '');", /button-name at #host › button/],
  [
    'pale words',
    "Object.assign(add('p', 'Thank you').style, { color: '#bbb', background: '#fff' });",
    /color-contrast at #host › p/,
  ],
  [
    'a small target', // WCAG 2.2, 2.5.8
    "for (const name of ['a', 'b']) Object.assign(add('button', name).style, { width: '12px', height: '12px', padding: 0, border: 0 });",
    /target-size at #host › button/,
  ],
])('%s inside a shadow root is found', async (_, build, reason) => {
  await show(build);
  await expect(expectNoViolations(page, 'planted fault')).rejects.toThrow(reason);
});

/** Pages of one origin, by path. */
async function serve(pages: Record<string, string>): Promise<void> {
  await page.route('https://shop.example/**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><title>Shop</title><main><h1>Shop</h1>${pages[new URL(route.request().url()).pathname]}</main>`,
    }),
  );
  await page.goto('https://shop.example/');
}

test('a button without a name inside a frame is found', async () => {
  await serve({ '/': '<iframe title="Preview" src="/preview"></iframe>', '/preview': '<button></button>' });
  await expect(expectNoViolations(page, 'a frame')).rejects.toThrow(
    /button-name at button: [^]* in \/preview/,
  );
});

test.each([
  ['dark', 'prefers-color-scheme: dark'],
  ['forced colours', 'forced-colors: active'],
])('what pales only where it is %s is found there and nowhere else', async (look, media) => {
  const pale = '{ p { forced-color-adjust: none; color: #bbb; background: #fff } }';
  await serve({ '/': `<style>@media (${media}) ${pale}</style><p>Thank you</p>` });
  await expectNoViolations(page, 'light');
  const found = await expectNoViolationsInEveryLook(page, 'every look').catch(
    (error: Error) => error.message,
  );
  expect(found).toMatch(new RegExp(`^Accessibility of “every look”:\n${look}: color-contrast at p: [^]*$`));
  expect(found!.match(/color-contrast/g)).toHaveLength(1);
  await expectNoViolations(page, 'light again');
});
