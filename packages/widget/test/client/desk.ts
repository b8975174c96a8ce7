import { vi } from 'vitest';
import type { Board } from '../../src/board.ts';
import * as resend from '../../src/client/resend.ts';
import { start, type Client } from '../../src/client/client.ts';
import { newKey } from '../../src/client/new-key.ts';
import type { SubmissionInput } from '@wipeboard/shared';

export type Sent = SubmissionInput & { keepalive: boolean };

/** A desk that answers as it is told; `sent` is what reached it. */
export function fakeDesk() {
  const sent: Sent[] = [];
  const events: [string, unknown][] = [];
  const bus = new EventTarget();
  const stopping = new AbortController();
  const desk = {
    sent,
    events,
    answer: (input: Sent): Response | Promise<Response> => receiptFor(input),
    fetch: vi.fn(async (_url: string, init: RequestInit) => {
      const input = { ...JSON.parse(init.body as string), keepalive: init.keepalive };
      sent.push(input);
      return desk.answer(input);
    }),
    /** A tab of its own, as far as the client can tell. */
    tab(page: object = {}, token?: string): Client {
      const board = {
        options: { board: 'shop', endpoint: 'https://desk.example', ...page },
        token,
        locale: 'en',
        signal: stopping.signal,
        configuration: () => Promise.reject(),
        load: async () => resend,
        emit(name: string, detail: unknown) {
          events.push([name, detail]);
          bus.dispatchEvent(new CustomEvent(name, { detail }));
        },
        on(name: string, listener: (detail: unknown) => void) {
          const hear = (event: Event) => listener((event as CustomEvent).detail);
          bus.addEventListener(name, hear);
          return () => bus.removeEventListener(name, hear);
        },
      };
      return start(board as unknown as Board);
    },
    close: () => stopping.abort(),
  };
  vi.stubGlobal('fetch', desk.fetch);
  return desk;
}

export const receiptFor = ({ key, revision }: { key: string; revision: number }) =>
  Response.json(
    { key, revision, code: 'WB-7K3QXM', token: 't'.repeat(22), url: 'https://desk.example/r/t' },
    { status: 201 },
  );

export const refusal = (status: number, code: string, headers: HeadersInit = {}) =>
  Response.json({ error: { code, message: 'No.', requestId: 'req_1' } }, { status, headers });

export const comment = (text = 'Fresh bread, please', key = newKey(), revision = 1): SubmissionInput => ({
  context: { url: 'https://shop.example/' },
  key,
  revision,
  final: true,
  kind: 'comment',
  text,
});

export async function stored(): Promise<{ key: string; revision: number; body: string }[]> {
  const opened = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('wipeboard');
    opening.onupgradeneeded = () => opening.result.createObjectStore('unsent', { keyPath: 'key' });
    opening.onsuccess = () => resolve(opening.result);
  });
  const items = await new Promise<{ key: string; revision: number; body: string }[]>((resolve) => {
    const reading = opened.transaction('unsent').objectStore('unsent').getAll();
    reading.onsuccess = () => resolve(reading.result);
  });
  opened.close();
  return items;
}
