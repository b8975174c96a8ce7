import type { BoardConfiguration, Receipt } from '@wipeboard/shared';
import { vi } from 'vitest';
import { keptReceipts } from '../../src/client/kept-receipts.ts';
import type { PanelHost, Submitted, SubmitResult } from '../../src/contract.ts';
import { mountPanel } from '../../src/panel/panel.tsx';

export const board: BoardConfiguration = {
  board: 'corner-shop',
  name: 'Corner Shop',
  locale: 'en',
  kinds: ['rating', 'comment', 'request'],
  questions: [
    { metric: 'csat', text: { en: 'How was your visit?' } },
    { metric: 'nps', moment: 'checkout' },
  ],
  lowAtMost: { csat: 2, nps: 6, ces: 3, thumbs: 0 },
  look: {},
  phone: '+44 20 7946 0018',
  promise: { minutes: 240, openingHours: true, kept: 9, of: 10 },
};

export const receiptFor = ({ key, revision }: Pick<Submitted, 'key' | 'revision'>): Receipt => ({
  key,
  revision,
  code: 'WB-7K3QXZ',
  token: 't'.repeat(22),
  url: 'https://desk.example/r/tttttttttttttttttttttt',
});

/** A panel in a page, with a host that answers as told. */
export async function mountedPanel(
  given: Partial<PanelHost> & { answer?: (input: Submitted) => SubmitResult } = {},
) {
  document.body.replaceChildren();
  const opener = document.body.appendChild(document.createElement('button'));
  const element = document.body.appendChild(document.createElement('div'));
  const root = element.attachShadow({ mode: 'open' });
  const sent: Submitted[] = [];
  const events: string[] = [];
  const late = new Map<string, (receipt: Receipt) => void>();
  let keys = 0;
  const { answer = (input) => ({ state: 'received', receipt: receiptFor(input) }), ...rest } = given;
  const host: PanelHost = {
    options: { board: 'corner-shop', endpoint: 'https://desk.example' },
    locale: 'en',
    signal: new AbortController().signal,
    configuration: async () => board,
    submit: async (input) => {
      sent.push(input);
      return answer(input);
    },
    vote: async () => ({ state: 'kept', durable: true, reason: 'offline' }),
    on: () => () => {},
    onReceipt: (key, listener) => {
      late.set(key, listener);
      return () => late.delete(key);
    },
    url: 'https://desk.example/v1/boards/corner-shop/submissions',
    load: async () => ({ keptReceipts }),
    emit: (event) => events.push(event),
    newKey: () => `key-${(keys += 1)}`,
    ...rest,
  };
  const panel = await mountPanel(root, host, () => opener);
  const find = <T extends HTMLElement = HTMLElement>(selector: string) => root.querySelector<T>(selector);
  const need = <T extends HTMLElement = HTMLElement>(selector: string): T => {
    const found = find<T>(selector);
    if (!found) throw new Error(`nothing in the panel is ${selector}`);
    return found;
  };
  return {
    panel,
    root,
    opener,
    sent,
    events,
    late,
    find,
    need,
    text: (selector = '[part=panel]') => find(selector)?.textContent ?? '',
    click: (selector: string) => need(selector).click(),
    type: (selector: string, value: string) => {
      const field = need<HTMLInputElement>(selector);
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    press: (selector: string, key: string) =>
      need(selector).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true })),
    tab: (kind: number) => root.querySelectorAll<HTMLElement>('[part=tabs] button')[kind]!.click(),
  };
}

export const star = (value: number) => `input[name=rating][value="${value}"]`;

/** Opened, with everything that is loaded after the form: the line under the name comes with it. */
export async function openPanel(...given: Parameters<typeof mountedPanel>) {
  const page = await openForm(...given);
  await vi.waitFor(() => page.need('h1 svg'));
  return page;
}

/** Opened, as soon as there is something to do. */
export async function openForm(...given: Parameters<typeof mountedPanel>) {
  const page = await mountedPanel(...given);
  page.panel.open();
  await vi.waitFor(() => page.need('summary, [part=scale]'));
  return page;
}
