import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser, launchBrowser } from '../browser.ts';
import { installedBrowser } from './installed-browser.ts';
import { packedChromium } from './packed-chromium.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'wipeboard-browser-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const program = async (name: string, version: string) => {
  const file = path.join(folder, name);
  await writeFile(file, `#!/bin/sh\necho "${version}"\n`, { mode: 0o755 });
  return file;
};

const serve = async (body: string) => {
  const server = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end(body));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${port}/`, stop };
};

test('the found browser starts and shows a page', async () => {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.setContent('<h1>Wipeboard</h1>');
  expect(await page.locator('h1').textContent()).toBe('Wipeboard');
  await browser.close();
});

describe.runIf(process.platform === 'linux')('an installed browser', () => {
  test('is found in PATH', async () => {
    const chrome = await program('google-chrome', 'Google Chrome 153.0.7000.1');
    expect(await installedBrowser({ platform: 'linux', env: { PATH: `/nowhere:${folder}` } })).toBe(chrome);
  });

  test('is passed over when it is too old', async () => {
    const old = path.join(folder, 'old');
    await program('chromium', 'Chromium 90.0.4430.1');
    expect(await installedBrowser({ platform: 'linux', env: { PATH: old } })).toBeUndefined();
  });

  test('that CHROME_PATH names is the one', async () => {
    const mine = await program('my-chrome', 'Chromium 140.0.1.1');
    expect(await installedBrowser({ platform: 'linux', env: { PATH: folder, CHROME_PATH: mine } })).toBe(
      mine,
    );
  });

  test('that CHROME_PATH names and that is none stops with the reason', async () => {
    const found = installedBrowser({ platform: 'linux', env: { PATH: folder, CHROME_PATH: '/no/chrome' } });
    await expect(found).rejects.toThrow('CHROME_PATH is /no/chrome, which is not a Chrome');
  });
});

describe.runIf(process.platform === 'linux' && process.arch === 'x64')('the packed Chromium', () => {
  test('starts, and keeps one origin from reading another', async () => {
    const { executablePath, env } = await packedChromium();
    const browser = await chromium.launch({
      executablePath,
      args: (await findBrowser()).args,
      env: { ...(process.env as Record<string, string>), ...env },
    });
    const page = await browser.newPage();
    const [shop, desk] = await Promise.all([serve('<p>shop</p>'), serve('secret')]);
    await page.goto(shop.url);
    const read = await page.evaluate(
      (url) =>
        fetch(url).then(
          (answer) => answer.text(),
          (error: Error) => error.name,
        ),
      desk.url,
    );
    expect(read).toBe('TypeError');
    await browser.close();
    shop.stop();
    desk.stop();
  });

  test('is whole for each of two that unpack it at once', async () => {
    const [one, other] = await Promise.all([packedChromium(folder), packedChromium(folder)]);
    expect(other).toEqual(one);
    expect(
      await installedBrowser({ platform: 'linux', env: { ...one.env, CHROME_PATH: one.executablePath } }),
    ).toBe(one.executablePath);
  });
});
