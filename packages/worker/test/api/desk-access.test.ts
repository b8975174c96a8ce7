import { afterEach, expect, test, vi } from 'vitest';
import { app } from '../../src/app.ts';
import { openDesk } from './open-desk.ts';
import { signedIn } from './signed-in.ts';

const audience = '4714c1358e65fe4b408ad6d432a5f878f08194bdb4752441fd56faefa9b2b6f2';
const rsa = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
let teams = 0;

afterEach(() => void vi.restoreAllMocks());

const encoded = (value: unknown) =>
  btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
const bytes64 = (bytes: ArrayBuffer) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

async function newKey(kid: string) {
  const made = { ...rsa, modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) };
  const { privateKey, publicKey } = (await crypto.subtle.generateKey(made, true, [
    'sign',
    'verify',
  ])) as CryptoKeyPair;
  const jwk = (await crypto.subtle.exportKey('jwk', publicKey)) as JsonWebKey;
  return { kid, privateKey, jwk: { ...jwk, kid, alg: 'RS256', use: 'sig' } };
}
type Key = Awaited<ReturnType<typeof newKey>>;

/** A desk behind Access, whose team signs with `keys`; `asked` counts how often they were looked up. */
async function behindAccess() {
  const team = `team-${++teams}.cloudflareaccess.com`;
  const keys = [await newKey('first')];
  const fetched = vi.spyOn(globalThis, 'fetch').mockImplementation(async (url) => {
    if (String(url) !== `https://${team}/cdn-cgi/access/certs`) throw new Error(`asked ${String(url)}`);
    return Response.json({ keys: keys.map(({ jwk }) => jwk), public_certs: [] });
  });
  const desk = await openDesk({}, { ACCESS_TEAM_DOMAIN: team, ACCESS_AUDIENCE: audience });
  const now = () => Math.floor(Date.now() / 1000);
  const assertion = async (claims: object = {}, key: Key = keys[0]!, header: object = {}) => {
    const whole = {
      aud: [audience],
      email: 'Dana@shop.example',
      exp: now() + 60,
      iat: now(),
      nbf: now(),
      iss: `https://${team}`,
      type: 'app',
      ...claims,
    };
    const signed = `${encoded({ alg: 'RS256', kid: key.kid, typ: 'JWT', ...header })}.${encoded(whole)}`;
    return `${signed}.${bytes64(await crypto.subtle.sign(rsa.name, key.privateKey, new TextEncoder().encode(signed)))}`;
  };
  const as = async (jwt: string | undefined, headers: Record<string, string> = {}, hours = 0) =>
    (
      await desk.ask(
        '/account',
        { redirect: 'manual', headers: { ...(jwt && { 'cf-access-jwt-assertion': jwt }), ...headers } },
        hours,
      )
    ).status;
  return { desk, team, keys, fetched, assertion, as, now };
}

test('whom Cloudflare Access vouches for is in without a session, and nobody else is', async () => {
  const { desk, assertion, as, now, team } = await behindAccess();
  const stranger = await newKey('first');
  expect(await as(await assertion())).toBe(200);
  const good = await assertion();
  const [head, body, seal] = good.split('.') as [string, string, string];
  const refused = {
    missing: undefined,
    empty: '',
    'no token': 'a.b.c',
    'another audience': await assertion({ aud: ['other'] }),
    'no audience': await assertion({ aud: undefined }),
    'another team': await assertion({ iss: 'https://evil.cloudflareaccess.com' }),
    over: await assertion({ exp: now() - 1 }),
    'without an end': await assertion({ exp: undefined }),
    'not yet': await assertion({ nbf: now() + 3600 }),
    'no address': await assertion({ email: undefined }),
    'of a service': await assertion({ email: '', common_name: 'robot' }),
    'signed by a stranger': await assertion({}, stranger),
    'another key’s name': await assertion({}, { ...stranger, kid: 'second' }),
    'algorithm none': `${encoded({ alg: 'none', kid: 'first', typ: 'JWT' })}.${body}.`,
    'algorithm HS256': `${encoded({ alg: 'HS256', kid: 'first', typ: 'JWT' })}.${body}.${seal}`,
    'a changed body': `${head}.${encoded({ aud: [audience], email: 'omar@shop.example', exp: now() + 60, iss: `https://${team}` })}.${seal}`,
    'nobody’s address': await assertion({ email: 'nobody@elsewhere.example' }),
  };
  const seen: Record<string, number> = {};
  for (const [what, jwt] of Object.entries(refused)) seen[what] = await as(jwt);
  expect(seen).toEqual(Object.fromEntries(Object.keys(refused).map((what) => [what, 303])));
  expect(await as(undefined, { cookie: (await signedIn(desk)).cookie })).toBe(303);
});

test('a new key of the team is found when it appears, and made-up ones don’t have us ask for each', async () => {
  const { keys, fetched, assertion, as } = await behindAccess();
  expect(await as(await assertion())).toBe(200);
  const second = await newKey('second');
  expect(await as(await assertion({}, second))).toBe(303);
  for (let n = 0; n < 5; n++) await as(await assertion({}, { ...second, kid: `made-up-${n}` }));
  expect(fetched).toHaveBeenCalledTimes(1);
  keys.unshift(second);
  expect(await as(await assertion({ exp: 9_999_999_999 }, second), {}, 0.02)).toBe(200);
  expect(fetched).toHaveBeenCalledTimes(2);
  fetched.mockRejectedValue(new Error('away'));
  expect(await as(await assertion({ exp: 9_999_999_999 }, second), {}, 2)).toBe(200);
});

test('the door says how one comes in, and the account that there is no session to end', async () => {
  const { desk, assertion } = await behindAccess();
  const door = async (jwt?: string) =>
    (await desk.ask('/sign-in', { headers: jwt ? { 'cf-access-jwt-assertion': jwt } : {} })).text();
  expect(await door()).toContain('you did not come that way');
  expect(await door(await assertion({ email: 'nobody@elsewhere.example' }))).toContain(
    'nobody@elsewhere.example',
  );
  const account = await desk.ask('/account', { headers: { 'cf-access-jwt-assertion': await assertion() } });
  expect(await account.text()).toContain('You come in through Cloudflare Access');
});

test('half a setting is refused, so that nobody believes in a gate that isn’t there', async () => {
  const desk = await openDesk({}, { ACCESS_AUDIENCE: audience });
  await expect(desk.ask('/sign-in')).resolves.toMatchObject({ status: 500 });
});

const onItsOwn = { DESK_URL: 'https://staff.example' };
const at = (desk: Awaited<ReturnType<typeof openDesk>>, url: string, init: RequestInit = {}) =>
  app.fetch(
    new Request(url, { redirect: 'manual', ...init }),
    { ...desk.env(0), ...onItsOwn } as never,
    {
      waitUntil: () => undefined,
      passThroughOnException: () => undefined,
    } as never,
  );

const ofDesk = /^\/(desk|sign-in|sign-out|setup|account|boards|desk\.css)(\/|$)/;
const ofBoth = /^\/(console\.css|icon\.svg|favicon\.ico|healthz|c\/.*|try\/.*|digests\/.*)?$/;

test('with a host of its own the desk answers there alone, and what is public only on the other', async () => {
  const desk = await openDesk();
  const wrong: string[] = [];
  for (const { method, path } of app.routes.filter(({ method }) => method !== 'ALL')) {
    const [there, elsewhere] = ofDesk.test(path)
      ? ['https://staff.example', 'https://desk.example']
      : ['https://desk.example', 'https://staff.example'];
    if (ofBoth.test(path)) continue;
    const address = path.replaceAll(/:\w+\{[^/]*\}/g, 'x').replaceAll(/:\w+|\*/g, 'x');
    const answer = await at(desk, elsewhere + address, { method });
    const body = await answer.text();
    if (answer.status !== 404 || !/nothing at this address|no page here/.test(body))
      wrong.push(`${method} ${elsewhere}${address}: ${answer.status}`);
    if (there === 'https://desk.example' && answer.headers.has('set-cookie')) wrong.push(`cookie: ${path}`);
  }
  expect(wrong).toEqual([]);
  expect((await at(desk, 'https://staff.example/')).headers.get('location')).toBe('/desk');
  expect((await at(desk, 'https://staff.example/sign-in')).status).toBe(200);
});

test('no answer of the ingest host sets a cookie, nor does one read it', async () => {
  const desk = await openDesk();
  const { cookie } = await signedIn(desk);
  for (const path of [
    `/v1/boards/${desk.key}`,
    '/healthz',
    '/',
    '/console.css',
    '/v1/openapi.json',
    '/r/x',
    '/account',
  ]) {
    const answer = await at(desk, `https://desk.example${path}`, { headers: { cookie } });
    expect([path, answer.headers.get('set-cookie')]).toEqual([path, null]);
    if (path === '/account') expect(answer.status).toBe(404);
  }
});

test('mails to the board’s people link to the desk’s own host, those to customers do not', async () => {
  const desk = await openDesk({}, onItsOwn);
  const { submitLink, mail } = await firstMail(desk);
  expect(submitLink).toMatch(/^https:\/\/desk\.example\/r\//);
  expect(mail).toMatch(/https:\/\/staff\.example\/c\//);
  expect(mail).not.toMatch(/https:\/\/desk\.example\/c\//);
});

async function firstMail(desk: Awaited<ReturnType<typeof openDesk>>) {
  const sent: string[] = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (url, init) => {
    if (!String(url).startsWith('https://api.resend.com')) throw new Error(`asked ${String(url)}`);
    sent.push(String(init?.body));
    return Response.json({ id: 'one' });
  });
  const { rating } = await import('./open-desk.ts');
  const answer = await desk.submit(rating({ final: true, text: 'The freezer' }));
  const { url } = await answer.json<{ url: string }>();
  await desk.tick();
  return { submitLink: url, mail: sent.join() };
}
