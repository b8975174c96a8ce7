import type { Client } from './client/client.ts';
import { askConfiguration } from './configuration.ts';
import type { Extras } from './extras/extras.ts';
import type { MountPanel, Options, PanelHandle, PanelHost, Prefill } from './contract.ts';
import { chooseLocale } from './launcher/labels.ts';
import { launcherStyles } from './launcher/launcher-styles.ts';
import { makeLauncher } from './launcher/launcher.ts';

/** Where the lazy parts come from. */
export type Chunks = {
  panel(): Promise<{ mountPanel: MountPanel }>;
  client(): Promise<typeof import('./client/client.ts')>;
  extras(): Promise<typeof import('./extras/extras.ts')>;
};

/** The page's half of the widget: what is there before anybody shows interest. */
export type Board = Pick<PanelHost, 'options' | 'locale' | 'configuration' | 'identity' | 'emit'> & {
  root: ShadowRoot;
  launcher: HTMLButtonElement;
  /** Aborted when the board is taken out of the page. */
  signal: AbortSignal;
  client(): Promise<Client>;
  extras(): Promise<Extras>;
  /** Fetches the panel ahead of the click. Resolves without it where it can't be had, having said so. */
  warm(): Promise<PanelHandle | void>;
  open(prefill?: Prefill, opener?: HTMLElement): Promise<void>;
  close(): Promise<void>;
  /** Hears of an event; the answer is the undo. */
  on(event: string, listener: (detail: any) => void): () => void;
  identify(token?: string): void;
  destroy(): void;
};

/** Puts the launcher into the page and gives the verbs that go with it. */
export function startBoard(options: Options, chunks: Chunks): Board {
  const stopping = new AbortController();
  const { signal } = stopping;
  const host = document.createElement('wipeboard-widget');
  const root = host.attachShadow({ mode: 'open' });
  const locale = chooseLocale(options.locale);
  const launcher = makeLauncher(options, locale);
  let opener: HTMLElement = launcher;
  let token: string | undefined;
  let asking: ReturnType<typeof askConfiguration> | undefined;
  let sending: Promise<Client> | undefined;
  let extending: Promise<Extras> | undefined;
  let mounting: Promise<PanelHandle | void> | undefined;

  const board: Board = {
    options,
    locale,
    root,
    launcher,
    signal,
    emit(event, detail) {
      if (/open|close/.test(event)) launcher.ariaExpanded = `${event === 'open'}`;
      host.dispatchEvent(new CustomEvent(event, { detail }));
    },
    on(event, listener) {
      const hear = (heard: Event) => listener((heard as CustomEvent).detail);
      host.addEventListener(event, hear);
      return () => host.removeEventListener(event, hear);
    },
    configuration: () => (asking ??= askConfiguration(options)),
    identity: () => token,
    identify(given) {
      token = given;
    },
    client: () => (sending ??= chunks.client().then(({ startClient }) => startClient(board))),
    extras: () => (extending ??= chunks.extras().then(({ makeExtras }) => makeExtras(board))),
    warm: () =>
      (mounting ??= Promise.all([chunks.panel(), board.client(), void board.extras()])
        .then(([{ mountPanel }, client]) => mountPanel(root, client, () => opener))
        .catch((reason) => {
          sending = mounting = undefined;
          console.warn('wipeboard: the form did not load; does script-src allow it?', reason);
          board.emit('error', { code: 'not-loaded' });
        })),
    async open(prefill, from = launcher) {
      opener = from;
      (await board.warm())?.open(prefill);
      (await board.client()).flush();
    },
    async close() {
      (await mounting)?.close();
    },
    destroy() {
      stopping.abort();
      host.remove();
      mounting?.then((panel) => panel?.destroy());
    },
  };

  launcher.onclick = () => (launcher.ariaExpanded === 'true' ? board.close() : board.open());
  for (const intent of ['pointerover', 'focus', 'touchstart'])
    launcher.addEventListener(intent, board.warm, { passive: true });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(launcherStyles);
  root.adoptedStyleSheets = [sheet];
  if (options.launcher !== false) root.append(launcher);
  document.documentElement.append(host);

  (globalThis.requestIdleCallback ?? setTimeout)(async () => {
    if (signal.aborted) return;
    board.configuration().then(
      ({ look }) => {
        host.style.setProperty('--board', look.accent ?? '');
        if (look.launcher === false && options.launcher == null) launcher.remove();
        launcher.className = options.position ?? look.position ?? '';
      },
      (reason) => {
        console.warn(`wipeboard: ${reason}, board ${options.board}, origin ${location.origin}`);
        if (reason === 'origin-not-allowed') launcher.remove();
      },
    );
    try {
      // Firefox before 126 has no `databases`.
      const databases = await indexedDB.databases?.();
      if (!databases || databases.some(({ name }) => name === 'wipeboard')) (await board.client()).flush();
    } catch {
      // No storage, or no way to the chunk: nothing to send, or another visit's turn.
    }
  });
  return board;
}
