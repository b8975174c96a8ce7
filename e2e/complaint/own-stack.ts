import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { startStack, type Stack, type StackOptions } from '../../demo/stack.ts';

/** A shop, a desk and a mailbox for one file alone, because it moves the desk's clock or has half a year of feedback. Asked once the tests begin. */
export function ownStack(more: Pick<StackOptions, 'seed'> = {}): { stack(): Stack; dataDir(): string } {
  let stack: Stack | undefined;
  let dataDir = '';
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'wipeboard-e2e-complaint-'));
    stack = await startStack({ dataDir, ...more });
  });
  afterAll(async () => {
    await stack?.stop();
    await rm(dataDir, { recursive: true, force: true });
  });
  return { stack: () => stack!, dataDir: () => dataDir };
}
