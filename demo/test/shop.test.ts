import { readdir, readFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startShop } from '../shop-server.ts';
import type { Shop } from '../shop-server.ts';

const folder = new URL('../../examples/corner-shop/', import.meta.url);
const pages = [...(await readdir(folder)).filter((name) => name.endsWith('.html')), 'screen/'];
const written = (name: string) =>
  readFile(
    name === 'screen/'
      ? new URL('../../examples/shop-screen/index.html', import.meta.url)
      : new URL(name, folder),
    'utf8',
  );
let shop: Shop;

beforeEach(async () => {
  shop = await startShop({ port: 0, workerUrl: 'http://127.0.0.1:9999' });
});

afterEach(() => shop.stop());

test('every page loads the widget from where the Worker runs, and nothing else from elsewhere', async () => {
  for (const name of pages) {
    const markup = await (await fetch(`${shop.url}/${name}`)).text();
    const sources = [...markup.matchAll(/\b(?:src|href|action)="(\w+:[^"]*)"/g)].map(([, url]) => url ?? '');
    const board = 'http://127.0.0.1:9999/b/corner-shop';
    expect(sources.filter((url) => url.startsWith('http') && url !== board)).toEqual([
      'http://127.0.0.1:9999/wipeboard.js',
    ]);
  }
});

test('every local address in a page leads somewhere', async () => {
  for (const name of pages) {
    const markup = await written(name);
    for (const [, path] of markup.matchAll(/\b(?:src|href|action)="(\/[^"]*)"/g))
      expect((await fetch(shop.url + path)).status, `${path} in ${name}`).toBe(200);
  }
});

test('only what the policy names may run, and nothing in a page needs more', async () => {
  for (const name of pages) {
    const answer = await fetch(`${shop.url}/${name}`);
    const policy = answer.headers.get('content-security-policy');
    expect(policy).toContain(
      "default-src 'none'; script-src http://127.0.0.1:9999; connect-src http://127.0.0.1:9999",
    );
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types;");
    expect(await answer.text()).not.toMatch(/ style=| on\w+=|<style|<script(?![^>]* src=)/);
  }
});

test('an unknown address gets the not-found page; nothing outside the shop is served', async () => {
  const unknown = await fetch(`${shop.url}/caviar.html`);
  expect(unknown.status).toBe(404);
  expect(await unknown.text()).toContain('That isn’t on our shelves');
  expect((await fetch(`${shop.url}/..%2f..%2fdemo%2fmailbox%2fmailbox.css`)).status).toBe(404);
  expect((await fetch(`${shop.url}/board.json`)).status).toBe(404);
  expect((await fetch(`${shop.url}/%`)).status).toBe(404);
});

test('violations that browsers report are kept', async () => {
  await fetch(`${shop.url}/csp-reports`, {
    method: 'POST',
    headers: { 'content-type': 'application/csp-report' },
    body: JSON.stringify({ 'csp-report': { 'effective-directive': 'script-src-elem' } }),
  });
  expect(shop.violations()).toEqual([{ 'effective-directive': 'script-src-elem' }]);
  expect(await (await fetch(`${shop.url}/csp-reports`)).json()).toEqual(shop.violations());
});
