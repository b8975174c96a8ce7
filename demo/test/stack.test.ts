import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startStack } from '../stack.ts';
import type { Stack } from '../stack.ts';
import { processesNaming } from './processes.ts';

let dataDir: string;
let squatter: Server;
let takenPort: number;
let stack: Stack;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'stack-'));
  squatter = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => squatter.once('listening', resolve));
  takenPort = (squatter.address() as AddressInfo).port;
  const ports = { worker: takenPort, shop: takenPort, mailbox: takenPort, smtp: takenPort };
  stack = await startStack({ dataDir, ports });
}, 120_000);

afterAll(async () => {
  await stack?.stop();
  squatter.close();
  await rm(dataDir, { recursive: true, force: true });
});

const submit = () =>
  fetch(`${stack.workerUrl}/v1/boards/corner-shop/submissions`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain;charset=UTF-8', origin: stack.shopUrl },
    body: JSON.stringify({
      key: randomUUID(),
      revision: 1,
      final: true,
      kind: 'comment',
      tone: 'complaint',
      text: 'The freezer door was left open.',
      context: { url: `${stack.shopUrl}/` },
    }),
  });

test('where every port it wished for is taken, each part gets a free one of its own', () => {
  const ports = [stack.workerUrl, stack.shopUrl, stack.mailboxUrl].map((url) => Number(new URL(url).port));
  ports.push(stack.smtpPort);
  expect(new Set([...ports, takenPort]).size).toBe(5);
});

test('a stack that was asked for no cards has none', async () => {
  const wall = await fetch(`${stack.workerUrl}/v1/boards/corner-shop/wall`);
  expect(await wall.json()).toMatchObject({ cards: [] });
});

test('a complaint from the shop reaches the mailbox when cron fires', { timeout: 30_000 }, async () => {
  expect((await submit()).status).toBe(201);
  await stack.tick();
  await expect.poll(() => stack.mailbox.messages().length, { timeout: 20_000 }).toBe(1);
  expect(stack.mailbox.messages()[0]?.envelope.to).toEqual(['dana@corner-shop.example']);
});

test('a killed Worker leaves no process; started again it answers', { timeout: 90_000 }, async () => {
  await stack.killWorker();
  expect(processesNaming(dataDir)).toEqual([]);
  await expect(fetch(`${stack.workerUrl}/healthz`)).rejects.toThrow();
  await stack.startWorker();
  expect((await fetch(`${stack.workerUrl}/healthz`)).status).toBe(200);
});

test('fast-forward by five opening hours climbs what nobody has answered', { timeout: 90_000 }, async () => {
  const before = stack.clock.now();
  await stack.fastForward(5);
  expect(stack.clock.now() - before).toBeGreaterThanOrEqual(5 * 3_600_000);
  const told = () => stack.mailbox.messages().map(({ envelope }) => envelope.to[0]);
  await expect.poll(told, { timeout: 20_000 }).toContain('omar@corner-shop.example');
});

test('its data folder serves one stack at a time', async () => {
  await expect(startStack({ dataDir })).rejects.toThrow(`${dataDir} is in use by process ${process.pid}`);
});
