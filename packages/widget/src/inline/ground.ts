import { paths } from '@wipeboard/shared';
import type { Board, Load } from '../board.ts';
import type { Client } from '../client/client.ts';
import { newKey } from '../client/new-key.ts';
import { askConfiguration } from '../configuration.ts';
import type { Options, PanelHost } from '../contract.ts';
import { chooseLocale } from '../launcher/choose-locale.ts';

/** Calls a verb of the page's own board, where there is one. */
export type PageBoard = (verb: string, ...given: unknown[]) => unknown;

/** What a wall in a page stands on. */
export type Ground = Omit<PanelHost, 'load'> & {
  load: Load;
  /** Sends what earlier visits left, where this device holds any. */
  sendLeft(): Promise<void>;
  /** Brings what sends and keeps, while there is a connection to bring it over. */
  prepare(): void;
};

/** What all walls of one board in a page have in common: one client, and what is heard of it. */
type Common = { heard: EventTarget; stopping: AbortController; users: number; own?: Promise<Client> };
const commons = new Map<string, Common>();

const told = ['submitted', 'vote', 'error'] as const;

function commonOf(url: string, signal: AbortSignal, page?: PageBoard): Common {
  const name = `${page ? '' : 'alone '}${url}`;
  let common = commons.get(name);
  if (!common) {
    commons.set(name, (common = { heard: new EventTarget(), stopping: new AbortController(), users: 0 }));
    const { heard, stopping } = common;
    for (const event of told) {
      const stop = page?.('on', event, (detail: unknown) =>
        heard.dispatchEvent(new CustomEvent(event, { detail })),
      );
      if (typeof stop === 'function') stopping.signal.addEventListener('abort', () => stop());
    }
  }
  const { stopping } = common;
  common.users++;
  signal.addEventListener('abort', () => {
    if (--common.users) return;
    commons.delete(name);
    stopping.abort();
  });
  return common;
}

/**
 * A wall's way to the desk: by the page's own client where that is of the same board, so that nothing is sent by two
 * and whoever the page identified is it; else by one of its own. Either comes with the first thing to send.
 */
export function ground(options: Options, load: Load, signal: AbortSignal, page?: PageBoard): Ground {
  const url = options.endpoint + paths.submissions(options.board);
  const common = commonOf(url, signal, page);
  const { heard, stopping } = common;
  let configuration: ReturnType<typeof askConfiguration> | undefined;

  const board = {
    options,
    locale: chooseLocale(options.locale),
    load,
    emit: ((event, detail) => void heard.dispatchEvent(new CustomEvent(event, { detail }))) as Board['emit'],
    on: ((event, listener) => {
      const hear = (said: Event) => listener((said as CustomEvent).detail);
      heard.addEventListener(event, hear);
      return () => heard.removeEventListener(event, hear);
    }) as Board['on'],
    configuration: () =>
      (configuration ??= askConfiguration(options).catch((reason) => {
        configuration = undefined;
        throw reason;
      })),
  };

  async function client(): Promise<Client> {
    const pages = (await Promise.resolve(page?.('part', 'client')).catch(() => {})) as Client | undefined;
    if (pages?.url === url) return pages;
    return (common.own ??= load('client').then(
      ({ start }) => start({ ...board, signal: stopping.signal } as Board),
      (reason) => {
        common.own = undefined;
        throw reason;
      },
    ));
  }
  const unreachable = { state: 'kept', durable: false, reason: 'unreachable' } as const;
  // What could not even be kept for want of the part that keeps lives in this page until that can be had.
  const held: ((client: Client) => unknown)[] = [];
  const sendHeld = (ready: Client) => {
    for (const work of held.splice(0)) work(ready);
    return ready;
  };
  const prepare = () => void client().then(sendHeld, () => {});
  const by = (work: (client: Client) => unknown) =>
    client().then(
      (ready) => work(sendHeld(ready)),
      () => (held.push(work), unreachable),
    ) as never;
  addEventListener('online', () => held[0] && prepare(), { signal });

  return {
    ...board,
    signal,
    url,
    newKey,
    prepare,
    submit: (input) => by((client) => client.submit(input)),
    vote: (input, to) => by((client) => client.vote(input, to)),
    onReceipt: (key, listener) =>
      board.on('submitted', (receipt: Parameters<typeof listener>[0]) => {
        if (receipt.key === key) listener(receipt);
      }),
    async sendLeft() {
      try {
        // Firefox before 126 has no `databases`.
        const databases = await indexedDB.databases?.();
        if (!databases || databases.some(({ name }) => name === 'wipeboard')) (await client()).flush();
      } catch {
        // No storage, or no way to the chunk: nothing to send, or another visit's turn.
      }
    },
  };
}
