import { readFileSync } from 'node:fs';
import { writeFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { blocksOf, root } from './documents.ts';

// Untyped, because their types are the Worker's, and these tests run in Node.
const { hookPayloadJsonSchema } = (await import(
  '../../packages/worker/src/domain/hooks/hook-payload.ts' as string
)) as { hookPayloadJsonSchema(): object };
const { signedHeaders } = (await import(
  '../../packages/worker/src/signing/webhook-signature.ts' as string
)) as {
  signedHeaders(
    id: string,
    body: string,
    secrets: Uint8Array[],
    now: number,
  ): Promise<Record<string, string>>;
};

test('the receiver of docs/webhooks.md believes the desk, with either secret, and nobody else', async () => {
  const [block, ...more] = blocksOf('ts', 'webhook');
  expect(more).toEqual([]);
  const folder = await mkdtemp(path.join(tmpdir(), 'webhook-'));
  await writeFile(path.join(folder, 'receiver.ts'), block!.text);
  const { sentByTheDesk } = (await import(path.join(folder, 'receiver.ts'))) as {
    sentByTheDesk(headers: Record<string, string>, body: string, secret: string): boolean;
  };
  await rm(folder, { recursive: true });
  const secrets = [1, 2].map((seed) => new Uint8Array(32).fill(seed));
  const [newest, older, strangers] = [...secrets, new Uint8Array(32)].map(
    (bytes) => `whsec_${Buffer.from(bytes).toString('base64')}`,
  );
  const body = JSON.stringify({ version: 1, text: 'Kühl & kühler' });
  const headers = await signedHeaders('msg_1', body, secrets, Date.now());
  expect(sentByTheDesk(headers, body, newest!)).toBe(true);
  expect(sentByTheDesk(headers, body, older!)).toBe(true);
  expect(sentByTheDesk(headers, body, strangers!)).toBe(false);
  expect(sentByTheDesk(headers, `${body} `, newest!)).toBe(false);
  expect(sentByTheDesk({ ...headers, 'webhook-id': 'msg_2' }, body, newest!)).toBe(false);
  const late = await signedHeaders('msg_1', body, secrets, Date.now() - 301_000);
  expect(sentByTheDesk(late, body, newest!)).toBe(false);
  expect(sentByTheDesk({}, body, newest!)).toBe(false);
});

test('the schema beside it is the one by which the desk composes', () => {
  const kept = JSON.parse(readFileSync(path.join(root, 'docs/webhook-event.schema.json'), 'utf8')) as unknown;
  expect(hookPayloadJsonSchema()).toEqual(kept);
});
