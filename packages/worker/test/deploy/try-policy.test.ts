import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { board, mailFrom, root, someAccount } from './some-account.ts';
import { boardLinkToken } from '../../src/signing/board-link-token.ts';

const script = 'packages/worker/scripts/try-policy.ts';
const tried = ['--file', board, '--rating', '1', '--at', '2026-12-24T18:00'];

test('a board file is tried in the terminal: whom it would reach, and when', () => {
  const { code, said } = someAccount().runScript(script, tried);
  expect(said.split('\n').slice(0, 3)).toEqual([
    expect.stringMatching(/^Thu 24 Dec, 18:00 {2}It comes in and has to be answered \(Low rating\)\./),
    expect.stringMatching(/^Thu 24 Dec, 18:02 {2}A mail reaches Dana Weiss \(tier 1\)/),
    expect.stringMatching(/^Mon 28 Dec, 10:00 {2}Nobody has acknowledged it, so it goes up to Omar Haddad/),
  ]);
  expect(said.trimEnd().split('\n').at(-1)).toBe('Times are those of Europe/Berlin.');
  expect(code).toBe(0);
});

test('in another language, with a wish, and acknowledged', () => {
  const more = ['--top', '--acknowledged-after', '30', '--lang', 'de', '--text', 'Bitte melden'];
  const { said } = someAccount().runScript(script, [...tried, ...more]);
  expect(said).toContain('Will die oberste Leitung');
  expect(said).toContain('Lena Brandt (Stufe 3) nimmt es an und hat bis');
});

test('what needs no answer reaches nobody', () => {
  expect(someAccount().runScript(script, ['--file', board, '--rating', '5']).said).toBe(
    'Nothing would have to be answered: it is kept and counted, and nobody is told.\n',
  );
});

test('what cannot be tried is refused in sentences', () => {
  const account = someAccount();
  const wrong = account.runScript(script, ['--file', board, '--rating', '9', '--at', 'soon']);
  expect(wrong.said).toBe(
    'rating is not a rating like csat:1 (csat, nps, ces, thumbs)\nat is not a time like 2026-12-24T18:00\n',
  );
  expect(wrong.code).toBe(1);
  expect(account.runScript(script, ['--file', board, '--rating', '1', '--lang', 'fr']).said).toContain(
    'en, de, ar',
  );
  expect(account.runScript(script, []).code).toBe(2);
  expect(account.runScript(script, ['--board', 'corner-shop', '--file', board]).code).toBe(2);
});

test('hours that are too few for the promise are said before anybody applies them', () => {
  const account = someAccount();
  const file = join(account.deployment, '../narrow.json');
  const shop = JSON.parse(readFileSync(join(root, board), 'utf8')) as { policy: Record<string, unknown> };
  shop.policy.hours = { weekly: { mon: [['08:00', '08:10']] } };
  writeFileSync(file, JSON.stringify(shop));
  const { code, said } = account.runScript(script, ['--file', file, '--rating', '1']);
  expect(said).toContain('asks for 1440 minutes, but with these opening hours');
  expect(code).toBe(1);
});

test('a link to the page is for the board’s owner, and for this board alone', async () => {
  const account = someAccount({ results: { 'd1 execute': [{ results: [{ id: 'lena' }] }] } });
  account.deploy([board, '--var', mailFrom]);
  const keys = account.calls().find(({ secrets }) => secrets.SIGNING_KEYS)!.secrets.SIGNING_KEYS!;
  const { said } = account.onAccount(script, ['--board', 'corner-shop', '--remote']);
  const [, token] = /^https:\/\/[a-z.-]+\/try\/(\S+)\n$/.exec(said) ?? [];
  const [id, secret] = keys.split(':') as [string, string];
  const claims: unknown = JSON.parse(Buffer.from(token!.split('.')[1]!, 'base64url').toString());
  expect(claims).toEqual(['corner-shop', 'try', 'lena', expect.any(Number)]);
  const expiresAt = (claims as number[])[3]!;
  expect(token).toBe(
    await boardLinkToken({ board: 'corner-shop', action: 'try', manager: 'lena', expiresAt }, [
      { id, secret },
    ]),
  );
  expect(account.calls().at(-1)!.args.join(' ')).toContain("board_id = 'corner-shop' AND role = 'owner'");
});

test('a board without an owner, and a folder without a deployment, are said so', () => {
  const account = someAccount({ results: { 'd1 execute': [{ results: [] }] } });
  const keys = { SIGNING_KEYS: 'k1:0123456789abcdef0123456789abcdef' };
  const ask = (where: string) => account.onAccount(script, ['--board', 'corner-shop', where], keys).said;
  expect(ask('--remote')).toContain('Nothing has been deployed from this folder yet');
  expect(ask('--local')).toContain('corner-shop has no owner here');
});
