import type { Client } from './client/client.ts';
import { askConfiguration } from './configuration.ts';
import type { Extras } from './extras/extras.ts';
import type { MountPanel, Options, PanelHandle, PanelHost, Prefill } from './contract.ts';
import { chooseLocale } from './launcher/choose-locale.ts';
import { launcherStyles } from './launcher/launcher-styles.ts';
import { makeLauncher } from './launcher/launcher.ts';

type Parts = { client: Client; extras: Extras };
type Chunks = { [Name in keyof Parts]: { start(board: Board): Parts[Name] } } & {
  panel: { mountPanel: MountPanel };
  resend: typeof import('./client/resend.ts');
  inline: typeof import('./inline/inline.ts');
};

/** Where the lazy parts come from. */
export type Load = <Name extends keyof Chunks>(name: Name) => Promise<Chunks[Name]>;

/** The page's half of the widget: what is there before anybody shows interest. */
export type Board = Pick<PanelHost, 'options' | 'locale' | 'configuration' | 'emit'> & {
  root: ShadowRoot;
  launcher: HTMLButtonElement;
  /** Aborted when the board is taken out of the page. */
  signal: AbortSignal;
  load: Load;
  /** Fetches and starts a lazy part, once. */
  part<Name extends keyof Parts>(name: Name): Promise<Parts[Name]>;
  /** Fetches the panel ahead of the click. Resolves without it where it can't be had, having said so. */
  warm(): Promise<PanelHandle | void>;
  open(prefill?: Prefill, opener?: HTMLElement): Promise<void>;
  /** Hears of an event; the answer is the undo. */
  on<Detail>(event: string, listener: (detail: Detail) => void): () => void;
  /** Who the customer is, as signed by the page's server. */
  token?: string;
  identify(token?: string): void;
  destroy(): void;
};

/** Puts the launcher into the page and gives the verbs that go with it. */
export function startBoard(options: Options, load: Load): Board {
  const stopping = new AbortController();
  const { signal } = stopping;
  const host = document.createElement('wipeboard-widget');
  const root = host.attachShadow({ mode: 'open' });
  const locale = chooseLocale(options.locale);
  const launcher = makeLauncher(options, locale);
  let opener: HTMLElement = launcher;
  let asking: ReturnType<typeof askConfiguration> | undefined;
  let parts: { [Name in keyof Parts]?: Promise<Parts[Name]> } = {};
  let mounting: Promise<PanelHandle | void> | undefined;

  const board: Board = {
    options,
    locale,
    root,
    launcher,
    signal,
    load,
    emit(event, detail) {
      host.dispatchEvent(new CustomEvent(event, { detail }));
    },
    on(event, listener) {
      const hear = (heard: Event) => listener((heard as CustomEvent).detail);
      host.addEventListener(event, hear);
      return () => host.removeEventListener(event, hear);
    },
    configuration: () => (asking ??= askConfiguration(options)),
    identify(token) {
      board.token = token;
    },
    part: (name) => (parts[name] ??= load(name).then(({ start }) => start(board)) as never),
    warm: () =>
      (mounting ??= Promise.all([
        load('panel'),
        board.part('client'),
        void board.part('extras').catch(() => {}),
      ])
        .then(([{ mountPanel }, client]) => mountPanel(root, client, () => opener))
        .catch((reason) => {
          parts = {};
          mounting = undefined;
          console.warn('wipeboard:', reason, 'script-src?');
        })),
    async open(prefill, from = launcher) {
      opener = from;
      (await board.warm())?.open(prefill);
    },
    destroy() {
      stopping.abort();
      host.remove();
      mounting?.then((panel) => panel?.destroy());
    },
  };

  launcher.onclick = () => board.open();
  launcher.onpointerover = launcher.onfocus = board.warm;
  (root.adoptedStyleSheets = [new CSSStyleSheet()])[0]!.replaceSync(launcherStyles);
  if (options.launcher !== false) root.append(launcher);
  document.documentElement.append(host);

  (window.requestIdleCallback ?? setTimeout)(async () => {
    board.configuration().then(
      ({ look }) => {
        host.style.setProperty('--board', look.accent ?? '');
        if ((options.launcher ??= look.launcher) === false) launcher.remove();
        launcher.className = options.position ??= look.position!;
      },
      (reason) => {
        console.warn('wipeboard:', reason, options.board, location.origin);
        if (reason === 'origin-not-allowed') launcher.remove();
      },
    );
    try {
      // Firefox before 126 has no `databases`.
      const databases = await indexedDB.databases?.();
      if (!databases || databases.some(({ name }) => name === 'wipeboard'))
        (await board.part('client')).flush();
    } catch {
      // No storage, or no way to the chunk: nothing to send, or another visit's turn.
    }
  });
  return board;
}
