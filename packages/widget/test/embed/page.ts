import { vi } from 'vitest';
import type { MountPanel, PanelHost } from '../../src/contract.ts';
import { startBoard, type Board, type Load } from '../../src/board.ts';
import * as client from '../../src/client/client.ts';
import * as resend from '../../src/client/resend.ts';
import * as extras from '../../src/extras/extras.ts';
import * as inline from '../../src/inline/inline.ts';

export const configuration = {
  board: 'shop',
  name: 'Shop',
  locale: 'en',
  kinds: ['rating', 'comment', 'request'],
  questions: [{ metric: 'csat' }],
  lowAtMost: { csat: 2, nps: 6, ces: 3, thumbs: 0 },
  look: {},
  promise: { minutes: 240, openingHours: true },
};

/** A page with a board whose panel is a stand-in; `loaded` lists the lazy parts that were asked for. */
export function pageWith(options: object = {}, answer: () => Response = () => Response.json(configuration)) {
  const loaded: string[] = [];
  const fetch = vi.fn(async (_url: string, _init?: RequestInit) => answer());
  const panel = { open: vi.fn(), close: vi.fn(), destroy: vi.fn() };
  const idle: (() => Promise<void>)[] = [];
  const mountPanel = vi.fn<MountPanel>(() => panel);
  const page = {
    loaded,
    fetch,
    panel,
    mountPanel,
    failing: false,
    idle: () => Promise.all(idle.map((run) => run())),
  };
  vi.stubGlobal('fetch', fetch);
  vi.stubGlobal('requestIdleCallback', (run: () => Promise<void>) => idle.push(run));
  const load: Load = async (name) => {
    loaded.push(name);
    if (page.failing) throw new TypeError('blocked');
    return { panel: { mountPanel }, client, resend, extras, inline }[name] as never;
  };
  const board: Board = startBoard({ board: 'shop', endpoint: 'https://desk.example', ...options }, load);
  return Object.assign(page, { board, host: () => mountPanel.mock.calls[0]![1] as PanelHost });
}

export const launcher = () =>
  document.querySelector('wipeboard-widget')?.shadowRoot?.querySelector<HTMLButtonElement>('[part=launcher]');
