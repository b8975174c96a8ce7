import type { Card, Voted, VoteInput, Wall } from '@wipeboard/shared';
import { vi } from 'vitest';
import type { PanelHost, Submitted, SubmitResult } from '../../src/contract.ts';
import { board, openPanel, receiptFor } from '../panel/mounted-panel.ts';

export const at = '2026-05-01T08:00:00.000Z';

export const request = (id: string, words: string, more: Partial<Card> = {}): Card => ({
  id: `req_${id}`,
  kind: 'request',
  words,
  at,
  changedAt: at,
  votes: 12,
  status: { is: 'open', at },
  ...more,
});

type Answer = Wall | 'away' | 'never' | 'busy';

/** A desk with a wall. `asked` are the questions, `voted` the taps that reached it; `reads` says what is answered. */
export function wallDesk(reads: (asked: URLSearchParams) => Answer | Promise<Answer>) {
  const asked: URLSearchParams[] = [];
  const voted: (VoteInput & { url: string })[] = [];
  const bus = new EventTarget();
  const desk = {
    asked,
    voted,
    reads,
    own: undefined as string | undefined,
    /** What became of a tap; undefined where it waits on the device. */
    vote: (input: VoteInput, id: string): Voted | string | undefined => ({
      key: input.key,
      revision: input.revision,
      request: id,
      voted: input.vote,
      votes: input.vote ? 13 : 12,
    }),
    emit: (name: string, detail: unknown) => bus.dispatchEvent(new CustomEvent(name, { detail })),
    host: {
      configuration: async () => ({ ...board, wall: { page: 'https://desk.example/b/corner-shop' } }),
      async vote(input: VoteInput, url: string): Promise<SubmitResult<Voted>> {
        voted.push({ ...structuredClone(input), url });
        const id = /requests\/([^/]+)\/vote$/.exec(url)![1]!;
        const became = desk.vote(input, id);
        if (became === undefined) return { state: 'kept', durable: true, reason: 'offline' };
        if (typeof became === 'string') {
          desk.emit('error', { code: became, keys: [input.key] });
          return { state: 'refused', code: became as 'voting-closed', message: 'No.' };
        }
        desk.emit('vote', became);
        return { state: 'received', receipt: became };
      },
      on(event: string, listener: (detail: never) => void) {
        const hear = (heard: Event) => listener((heard as CustomEvent).detail as never);
        bus.addEventListener(event, hear);
        return () => bus.removeEventListener(event, hear);
      },
    } satisfies Partial<PanelHost>,
  };
  vi.stubGlobal(
    'fetch',
    vi.fn(async (url: string, init: RequestInit) => {
      const { pathname, searchParams } = new URL(url);
      if (pathname.startsWith('/v1/receipts/'))
        return Response.json({ card: desk.own && { id: 'req_OWN', kind: 'request', state: desk.own } });
      asked.push(searchParams);
      const answer = await desk.reads(searchParams);
      if (answer === 'never')
        return new Promise((_, reject) => init.signal?.addEventListener('abort', () => reject(new Error())));
      if (answer === 'away') throw new TypeError('network');
      if (answer === 'busy') return Response.json({ error: { code: 'rate-limited' } }, { status: 429 });
      return Response.json(answer);
    }),
  );
  return desk;
}

/** The panel with the wall in sight, and with what follows the looking. */
export async function openWall(
  desk: ReturnType<typeof wallDesk>,
  given: Partial<PanelHost> & { answer?: (input: Submitted) => SubmitResult } = {},
) {
  const page = await openPanel({ ...desk.host, ...given });
  await vi.waitFor(() => page.need('[part=to-wall]'));
  page.click('[part=to-wall]');
  await vi.waitFor(() => page.need('[part=wall]'));
  return {
    ...page,
    words: () => [...page.root.querySelectorAll('[part=card] h3')].map(({ textContent }) => textContent),
    vote: (index = 0) => page.root.querySelectorAll<HTMLButtonElement>('[part=vote]')[index]!,
    list: (index: number) => page.root.querySelectorAll<HTMLElement>('[part=lists] button')[index]!.click(),
    button: (words: string) =>
      [...page.root.querySelectorAll('button')].find(({ textContent }) => textContent === words)!.click(),
  };
}

export { receiptFor };
