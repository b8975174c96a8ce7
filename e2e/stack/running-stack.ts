import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startStack } from '../../demo/stack.ts';
import { openControlDoor } from './control-door.ts';
import { startGuestSite } from './guest-site.ts';

/** Where the one running stack is. Origins without a trailing slash. */
export type StackAddresses = {
  workerUrl: string;
  shopUrl: string;
  mailboxUrl: string;
  guestUrl: string;
  controlUrl: string;
  /** Holds the Worker's database. */
  dataDir: string;
};

declare module 'vitest' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface can be added to.
  interface ProvidedContext {
    stack: StackAddresses;
  }
}

/** Vitest's global setup: one shop, one Worker and one mailbox for every test of the run, on fresh storage. */
export default async function runningStack({ provide }: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'wipeboard-e2e-'));
  const undo: (() => Promise<unknown>)[] = [() => rm(dataDir, { recursive: true, force: true })];
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    let workerUrl = '';
    const guest = await startGuestSite(() => workerUrl);
    undo.push(guest.stop);
    const stack = await startStack({ dataDir, origins: [guest.url] });
    undo.push(stack.stop);
    ({ workerUrl } = stack);
    const control = await openControlDoor(stack);
    undo.push(control.close);
    provide('stack', {
      workerUrl,
      shopUrl: stack.shopUrl,
      mailboxUrl: stack.mailboxUrl,
      guestUrl: guest.url,
      controlUrl: control.url,
      dataDir,
    });
    return stop;
  } catch (error) {
    await stop();
    throw error;
  }
}
