import { vi } from 'vitest';

type Told = { headers: Headers; body: string };
type Answer = (body: string) => Response | Promise<Response>;

/** The world outside: a resolver, a mail provider that takes everything, and a receiver at hooks.shop.com. */
export function receiver() {
  const requests: Told[] = [];
  const mails: string[] = [];
  let answer: Answer = () => new Response('thanks');
  const respond: typeof fetch = async (target, init) => {
    const url = new URL(target instanceof Request ? target.url : String(target));
    if (url.hostname === 'cloudflare-dns.com') {
      const type = url.searchParams.get('type') === 'A' ? 1 : 28;
      return Response.json({ Status: 0, Answer: type === 1 ? [{ type, data: '93.184.216.34' }] : [] });
    }
    const body = String(init?.body ?? '');
    if (url.hostname !== 'hooks.shop.com') {
      mails.push(body);
      return Response.json({ id: `mail-${mails.length}` });
    }
    requests.push({ headers: new Headers(init?.headers), body });
    return answer(body);
  };
  vi.spyOn(globalThis, 'fetch').mockImplementation(respond);
  return {
    respond,
    requests,
    answers: (by: Answer) => void (answer = by),
    mails: () => mails,
    taken: () =>
      requests.map((told) => {
        const payload = JSON.parse(told.body) as { type: string };
        return { ...told, payload, type: payload.type };
      }),
  };
}
