import { sign } from 'hono/jwt';
import { expect, test } from 'vitest';
import { identitySecret } from '../../src/signing/identity-token.ts';
import { openDesk, rating, type OpenDesk } from './open-desk.ts';

const key = { id: 'k2', secret: 'a-secret-of-at-least-32-characters' };
const inAnHour = () => Math.floor(Date.now() / 1000) + 3600;

async function kept(desk: OpenDesk, identity: string) {
  const response = await desk.submit(rating({ identity, rating: { metric: 'csat', value: 5 } }));
  expect(response.status).toBe(201);
  const [row] = await desk.all<{ identity: string | null; customer: string | null }>(
    'SELECT identity, customer FROM submissions WHERE board_id = ?',
    desk.key,
  );
  return row;
}
const claims = (desk: OpenDesk, more = {}) => ({
  sub: 'c-7',
  aud: desk.key,
  exp: inAnHour(),
  name: 'Ada',
  value: 900,
  ...more,
});

test('a token signed with the board’s identity secret names the customer', async () => {
  const desk = await openDesk();
  const token = await sign(claims(desk), await identitySecret(desk.key, key), 'HS256');
  expect(await kept(desk, token)).toMatchObject({
    customer: 'id:c-7',
    identity: expect.stringContaining('"Ada"'),
  });
});

test('a valuable customer’s feedback is escalated whatever it says', async () => {
  const desk = await openDesk({ policy: { ...(await openDesk()).board.policy, valueAtLeast: 500 } });
  await kept(desk, await sign(claims(desk), await identitySecret(desk.key, key), 'HS256'));
  expect(await desk.all('SELECT reasons FROM complaints WHERE board_id = ?', desk.key)).toEqual([
    { reasons: '["high-value"]' },
  ]);
});

test('anything wrong with a token makes the customer anonymous, never somebody else', async () => {
  const encode = (value: object) =>
    btoa(JSON.stringify(value)).replaceAll('=', '').replaceAll('+', '-').replaceAll('/', '_');
  const wrong: ((desk: OpenDesk) => Promise<string>)[] = [
    async (desk) => `${encode({ alg: 'none', typ: 'JWT' })}.${encode(claims(desk))}.`,
    async (desk) => sign(claims(desk), await identitySecret(desk.key, key), 'HS512'),
    async (desk) => sign(claims(desk), 'another secret', 'HS256'),
    async (desk) => sign(claims(desk, { aud: 'other-shop' }), await identitySecret(desk.key, key), 'HS256'),
    async (desk) => sign(claims(desk, { exp: 1 }), await identitySecret(desk.key, key), 'HS256'),
    async (desk) => sign(claims(desk, { exp: undefined }), await identitySecret(desk.key, key), 'HS256'),
    async (desk) => sign(claims(desk, { sub: '' }), await identitySecret(desk.key, key), 'HS256'),
    async (desk) => sign(claims(desk), await identitySecret('other-shop', key), 'HS256'),
    async () => 'not.a.token',
  ];
  for (const token of wrong) {
    const desk = await openDesk();
    expect(await kept(desk, await token(desk))).toEqual({ identity: null, customer: null });
  }
});
