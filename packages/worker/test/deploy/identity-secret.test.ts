import { expect, test } from 'vitest';
import { board, mailFrom, someAccount } from './some-account.ts';
import { identitySecret } from '../../src/signing/identity-token.ts';

const script = 'packages/worker/scripts/identity-secret.ts';
const secret = '0123456789abcdef0123456789abcdef';

test('a shop gets the secret that the Worker checks its customers’ identities with', async () => {
  const { code, said } = someAccount().runScript(script, ['corner-shop'], { SIGNING_KEYS: `k1:${secret}` });
  expect(said.trim()).toBe(await identitySecret('corner-shop', { id: 'k1', secret }));
  expect(code).toBe(0);
});

test('without keys at hand it is that of the deployment', () => {
  const account = someAccount();
  account.deploy([board, '--var', mailFrom]);
  const keys = account.calls().find(({ secrets }) => secrets.SIGNING_KEYS)!.secrets.SIGNING_KEYS!;
  const { said } = account.runScript(script, ['corner-shop']);
  expect(said).toBe(account.runScript(script, ['corner-shop'], { SIGNING_KEYS: keys }).said);
  expect(said).toMatch(/^[A-Za-z0-9_-]{43}\n$/);
});

test('a board key that cannot be one, and keys that are none, are refused in a sentence', () => {
  const account = someAccount();
  expect(account.runScript(script, ['Corner Shop']).said).toContain('is not a board key like corner-shop');
  const { code, said } = account.runScript(script, ['corner-shop'], { SIGNING_KEYS: 'k1:short' });
  expect(said).toContain('each secret at least 32 characters');
  expect(code).toBe(1);
});
