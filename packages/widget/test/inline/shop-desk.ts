import { vi } from 'vitest';
import type { Load } from '../../src/board.ts';
import * as client from '../../src/client/client.ts';
import * as resend from '../../src/client/resend.ts';
import { configuration } from '../embed/page.ts';

const at = '2026-11-20T10:00:00.000Z';
const card = (kind: string, index: number) => ({
  id: `${kind}_${index}`,
  kind,
  words: `${kind} number ${index}`,
  at,
  changedAt: at,
  ...(kind === 'request' ? { votes: 10 - index, status: { is: 'open', at } } : {}),
});

/**
 * A desk with eight requests, one note and no change; what it was sent, whether it can be reached, of which kind it has
 * more and which it can’t be asked for. Whatever is looked for is like two requests and a note.
 */
export function shopDesk() {
  const desk = {
    isDown: false,
    asked: [] as string[],
    sent: [] as Record<string, unknown>[],
    more: undefined as string | undefined,
    without: undefined as string | undefined,
  };
  const fetch = vi.fn(async (address: string, init?: RequestInit) => {
    const url = new URL(address);
    if (desk.isDown) throw new TypeError('down');
    if (init?.method === 'POST') {
      const said = JSON.parse(init.body as string) as Record<string, unknown>;
      desk.sent.push(said);
      const { key, revision, vote } = said;
      if (url.pathname.endsWith('/vote'))
        return Response.json({
          key,
          revision,
          request: url.pathname.split('/').at(-2),
          voted: vote,
          votes: 11,
        });
      return Response.json({
        key,
        revision,
        code: 'WB-7K3QXM',
        token: 'token',
        url: 'https://desk.example/r',
      });
    }
    desk.asked.push(url.pathname + url.search);
    if (url.pathname.endsWith('/wall')) {
      const kind = url.searchParams.get('kind');
      if (kind && kind === desk.without) throw new TypeError('away');
      if (!kind) return Response.json({ cards: [card('request', 0), card('note', 0), card('request', 3)] });
      if (url.searchParams.has('cursor')) return Response.json({ cards: [card(kind, 1)] });
      const count = { request: 8, note: 1, change: 0 }[kind] ?? 0;
      return Response.json({
        cards: Array.from({ length: count }, (_, index) => card(kind, index)),
        next: kind === desk.more ? 'on' : undefined,
      });
    }
    if (url.pathname.endsWith('/qr'))
      return Response.json({ url: 'https://desk.example/b/shop', size: 10, path: 'M4 4h1v1h-1z' });
    return Response.json(configuration);
  });
  vi.stubGlobal('fetch', fetch);
  return desk;
}

export const load = (async (name: string) => ({ client, resend })[name]) as Load;

/** The element as the script makes it, put into the page. */
export function element(attributes: Record<string, string>, content = '') {
  const made = document.createElement('wipe-board-like');
  Object.assign(made.dataset, attributes);
  made.textContent = content;
  document.body.append(made);
  return made;
}
