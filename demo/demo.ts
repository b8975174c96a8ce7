import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDemoOptions, usage } from './demo-options.ts';
import type { DemoOptions } from './demo-options.ts';
import { screenPath } from './shop-server.ts';
import { startStack } from './stack.ts';
import { policyLink } from './stack/policy-link.ts';
import { databaseFile, signingKeys } from './stack/prepare.ts';
import { setupLink } from './stack/setup-link.ts';
import { createTerminal } from './terminal.ts';

const wished = { worker: 8787, shop: 8080, mailbox: 8025, smtp: 1025 };
const ownFiles = ['state', 'mails', 'migrated', 'signing-keys', 'clock', 'worker.log'];

/** Where `vite` and `vite preview` serve examples/npm-vite. */
const exampleOrigins = [5173, 4173].flatMap((port) => [
  `http://127.0.0.1:${port}`,
  `http://localhost:${port}`,
]);

async function demo({ reset, seed, hours, dataDir }: DemoOptions): Promise<void> {
  const terminal = createTerminal(process.stdout);
  const ending = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (ending.signal.aborted) process.exit(1);
      ending.abort();
    });
  }
  const ended = new Promise<void>((resolve) => {
    ending.signal.addEventListener('abort', () => resolve(), { once: true });
  });

  terminal.title('Wipeboard demo');
  if (reset) for (const name of ownFiles) await rm(join(dataDir, name), { recursive: true, force: true });

  const from = performance.now();
  const stack = await startStack({
    dataDir,
    ports: wished,
    origins: exampleOrigins,
    hours,
    seed,
    firstCards: true,
    supervised: true,
    signal: ending.signal,
    onProgress: terminal.step,
    onTrouble: terminal.trouble,
  });

  terminal.ready({
    seconds: (performance.now() - from) / 1000,
    addresses: [
      ['Shop', stack.shopUrl],
      ['Screen', stack.shopUrl + screenPath],
      ['Mailbox', stack.mailboxUrl],
      ['Desk', `${stack.workerUrl}/desk`],
      ['Policy', await policyLink(stack.workerUrl, await signingKeys(dataDir), stack.clock.now())],
      [
        'Your own',
        await setupLink(stack.workerUrl, await databaseFile(join(dataDir, 'state')), stack.clock.now()),
      ],
    ],
    moved: Object.entries({
      worker: stack.workerUrl,
      shop: stack.shopUrl,
      mailbox: stack.mailboxUrl,
    })
      .filter(([name, url]) => !url.endsWith(`:${wished[name as keyof typeof wished]}`))
      .map(([name]) => String(wished[name as keyof typeof wished])),
    clock: stack.clock,
    dataDir,
    logFile: stack.logFile,
  });

  await ended;
  terminal.say('\nStopping …');
  await stack.stop();
  terminal.say('Stopped. What you left is kept for next time.');
}

try {
  const options = parseDemoOptions(process.argv.slice(2));
  if (options) await demo(options);
  else process.stdout.write(usage);
  process.exit(0);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
