import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { blocksOf } from '../../../../scripts/docs/documents.ts';
import { identitySecret, readIdentity } from '../../src/signing/identity-token.ts';

test('the token that the documents make is one that the desk believes', async () => {
  const [snippet, ...more] = blocksOf('js', 'identity');
  expect(more).toEqual([]);
  const folder = mkdtempSync(path.join(tmpdir(), 'wipeboard-documents-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, 'identity.mjs');
  writeFileSync(file, snippet!.text);
  const { identityToken } = (await import(pathToFileURL(file).href)) as {
    identityToken(customer: object, secret: string): string;
  };
  const key = { id: 'k1', secret: '0123456789abcdef0123456789abcdef' };
  const customer = { id: 'c-17', name: 'Mira', email: 'mira@example.com', spentThisYear: 1200 };
  const token = identityToken(customer, await identitySecret('corner-shop', key));
  const [, claims] = token.split('.');
  const { exp } = JSON.parse(Buffer.from(claims!, 'base64url').toString()) as { exp: number };
  expect(await readIdentity(token, 'corner-shop', [key], exp * 1000 - 60_000)).toMatchObject({
    subject: 'c-17',
    name: 'Mira',
    value: 1200,
  });
  expect(await readIdentity(token, 'bakery', [key], exp * 1000 - 60_000)).toBeUndefined();
});
