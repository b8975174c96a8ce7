import { afterEach, expect, test, vi } from 'vitest';
import { outsideAddress } from '../../src/domain/hooks/outside-address.ts';
import { askOutside } from '../../src/outbound/ask-outside.ts';

afterEach(() => void vi.restoreAllMocks());

const corpus = `
http://hooks.example/ ftp://hooks.example/ file:///etc/passwd gopher://hooks.example/ data:text/plain,hi javascript:1
//hooks.example/ hooks.example https:// https://%00/ https://[::1 https://a:b@hooks.example/ https://user@hooks.example/
https://hooks.example@127.0.0.1/ https://127.0.0.1:443@hooks.example/ https://hooks.example:22/ https://hooks.example:6379/
https://hooks.example:80/ https://localhost/ https://LOCALHOST./ https://a.localhost/ https://router.local/ https://intranet/
https://metadata.google.internal/computeMetadata/v1/ https://1.0.0.127.in-addr.arpa/ https://printer.home.arpa/ https://x.onion/
https://127.0.0.1/ https://127.1/ https://127.0.0.1./ https://2130706433/ https://0x7f000001/ https://0x7f.0.0.1/ https://017700000001/
https://0177.0.0.1/ https://127.0x0.0.1/ https://0/ https://0.0.0.0/ https://①②⑦.⓪.⓪.①/ https://127。0。0。1/ https://%31%32%37.0.0.1/
https://10.0.0.1/ https://172.16.0.1/ https://172.31.255.255/ https://192.168.1.1/ https://100.64.0.1/ https://100.100.100.200/
https://169.254.169.254/latest/meta-data/ https://0xa9fea9fe/ https://2852039166/ https://168.63.129.16/ https://192.0.0.192/
https://192.0.2.1/ https://198.18.0.1/ https://198.51.100.1/ https://203.0.113.7/ https://224.0.0.1/ https://240.0.0.1/
https://255.255.255.255/ https://[::]/ https://[::1]/ https://[0:0:0:0:0:0:0:1]/ https://[::ffff:127.0.0.1]/ https://[::ffff:7f00:1]/
https://[::127.0.0.1]/ https://[64:ff9b::127.0.0.1]/ https://[64:ff9b::a9fe:a9fe]/ https://[64:ff9b:1::1]/ https://[2002:7f00:1::]/
https://[2002:a9fe:a9fe::1]/ https://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/ https://[2001:db8::1]/ https://[3fff::1]/ https://[fc00::1]/
https://[fd00:ec2::254]/ https://[fe80::1]/ https://[fe80::1%25eth0]/ https://[fec0::1]/ https://[ff02::1]/ https://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/
https://loc\u00adalhost/ https://hooks.example\\@127.0.0.1/ https:127.0.0.1/ https:\\\\10.0.0.1/ https://127.0.0.1#@hooks.example/
`;
const urls = corpus.trim().split(/\s+/);

/** A resolver that answers with these addresses, and a world in which nothing else is to be reached. */
function resolver(...addresses: string[]) {
  return vi.spyOn(globalThis, 'fetch').mockImplementation(async (target) => {
    const { hostname, searchParams } = new URL(String(target));
    if (hostname !== 'cloudflare-dns.com') return new Response('hello');
    const type = searchParams.get('type') === 'A' ? 1 : 28;
    const ours = addresses.filter((address) => address.includes(':') === (type === 28));
    return Response.json({ Status: 0, Answer: ours.map((data) => ({ type, data })) });
  });
}

test('no address that is not of the open internet is ever asked, however it is spelt', async () => {
  const fetched = resolver('93.184.216.34');
  expect(urls.length).toBeGreaterThan(60);
  const asked = await Promise.all(
    urls.map(async (url) => ({
      url,
      outcome: (await askOutside(url, { method: 'POST', body: '{}' }, { local: false })).outcome,
    })),
  );
  expect(asked.filter(({ outcome }) => outcome !== 'refused')).toEqual([]);
  expect(fetched).not.toHaveBeenCalled();
});

test('only a name whose every address is public is met', async () => {
  const asked = async (...addresses: string[]) => {
    const fetched = resolver(...addresses);
    const answer = await askOutside('https://hooks.shop.com/x', { method: 'GET' }, { local: false });
    const met = fetched.mock.calls.some(([target]) => String(target).startsWith('https://hooks.shop.com'));
    vi.restoreAllMocks();
    return [answer.outcome, met];
  };
  expect(await asked('93.184.216.34')).toEqual(['answered', true]);
  expect(await asked('2606:2800:220:1:248:1893:25c8:1946')).toEqual(['answered', true]);
  expect(await asked('93.184.216.34', '10.0.0.1')).toEqual(['refused', false]);
  expect(await asked('169.254.169.254')).toEqual(['refused', false]);
  expect(await asked('93.184.216.34', '::ffff:10.0.0.1')).toEqual(['refused', false]);
  expect(await asked('no address')).toEqual(['refused', false]);
  expect(await asked()).toEqual(['failed', false]);
});

test('a redirect is not followed, and no more than its share of an answer is read', async () => {
  const long = 'é'.repeat(100_000);
  const fetched = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => {
    return new Response(long, { status: 302, headers: { location: 'https://10.0.0.1/' } });
  });
  const answer = await askOutside('https://93.184.216.34/', { method: 'GET' }, { local: false });
  expect(answer).toMatchObject({ outcome: 'answered', status: 302 });
  expect(fetched).toHaveBeenCalledTimes(1);
  expect(fetched.mock.calls[0]![1]).toMatchObject({ redirect: 'manual' });
  expect(answer.outcome === 'answered' && new TextEncoder().encode(answer.text).byteLength).toBe(65_536);
});

test('a server that says nothing is left after the limit, and a resolver that is away is no leave to go', async () => {
  vi.spyOn(globalThis, 'fetch').mockImplementation(
    (_, init) =>
      new Promise((_resolve, reject) =>
        init!.signal!.addEventListener('abort', () => reject(new Error('late'))),
      ),
  );
  const limits = { local: false, timeoutMs: 5 };
  expect(await askOutside('https://93.184.216.34/', { method: 'GET' }, limits)).toMatchObject({
    reason: 'timeout',
  });
  vi.restoreAllMocks();
  const down = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('down'));
  const answer = await askOutside('https://hooks.shop.com/', { method: 'GET' }, { local: false });
  expect(answer).toMatchObject({ outcome: 'failed', reason: 'unresolved' });
  expect(down.mock.calls.every(([target]) => String(target).startsWith('https://cloudflare-dns.com/'))).toBe(
    true,
  );
});

test('on a developer’s machine its own servers may be met, and no others', () => {
  expect(outsideAddress('http://127.0.0.1:8080/hook', true)).toMatchObject({ ok: true });
  expect(outsideAddress('http://localhost:8080/hook', true)).toMatchObject({ ok: true });
  expect(outsideAddress('http://127.0.0.1:8080/hook')).toMatchObject({ ok: false, problem: 'not-https' });
  for (const url of [
    'http://10.0.0.1/',
    'https://169.254.169.254/',
    'http://127.0.0.2/',
    'http://shop.com/',
  ]) {
    expect(outsideAddress(url, true).ok, url).toBe(false);
  }
});
