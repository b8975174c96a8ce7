import { startBoard, type Board, type Load } from './board.ts';
import { attachTo as attachOpener } from './extras/attach-to.ts';
import { say } from './extras/say.ts';
import { readOptions } from './options.ts';
import type { Events, More, Options, Prefill, Receipt } from './public-types.ts';

export type {
  Events,
  Kind,
  Metric,
  More,
  Options,
  Prefill,
  Rating,
  Receipt,
  Tone,
  WipeboardErrorCode,
} from './public-types.ts';
export { WipeboardError } from './wipeboard-error.ts';

const chunks = {
  panel: () => import('./panel/panel.tsx'),
  client: () => import('./client/client.ts'),
  extras: () => import('./extras/extras.ts'),
  resend: () => import('./client/resend.ts'),
  inline: () => import('./inline/inline.ts'),
};

const load: Load = (name) => chunks[name]() as never;

let board: Board | undefined;

const started = (): Board => {
  if (!board) throw new Error('wipeboard: call init({ board, endpoint }) first');
  return board;
};

/** Puts the board into the page. Once is enough: until `destroy`, further calls do nothing. */
export function init(options: Options): void {
  if (board) return;
  const { board: key, endpoint, ...rest } = readOptions(options);
  if (!key || !endpoint) throw new Error('wipeboard: init needs a board and an endpoint');
  board = startBoard({ ...rest, board: key, endpoint: endpoint.replace(/\/$/, '') }, load);
}

/**
 * Makes `<wipe-board data-board="…">` known to the page: what hangs on a board, wherever the element stands. `endpoint`
 * counts where an element names none. It needs no `init`; where that put in the same board, both are one customer’s.
 */
export function defineWipeBoard({ endpoint }: Pick<Options, 'endpoint'>): void {
  if (customElements.get('wipe-board')) return;
  const desk = endpoint.replace(/\/$/, '');
  customElements.define(
    'wipe-board',
    class extends HTMLElement {
      async connectedCallback() {
        const { start } = await load('inline');
        start(this, load, desk, (verb, ...given) => board?.[verb as 'open']?.(...(given as [])));
      }
      disconnectedCallback() {
        void this.connectedCallback();
      }
    },
  );
}

/** Opens the panel; resolves once it is there. Focus returns to `opener`, by default the launcher. */
export const open = (prefill?: Prefill, opener?: HTMLElement): Promise<void> =>
  started().open(prefill, opener);

export const close = async (): Promise<void> => (await started().part('extras')).close();

/** Leaves a rating, CSAT unless `more.metric` says otherwise. Resolves with its receipt or rejects with a WipeboardError. */
export const rate = (value: number, more?: More): Promise<Receipt> => say(started(), 'rating', value, more);

/** Leaves a comment. Resolves with its receipt or rejects with a WipeboardError. */
export const comment = (text: string, more?: More): Promise<Receipt> => say(started(), 'comment', text, more);

/** Asks for an item. Resolves with its receipt or rejects with a WipeboardError. */
export const request = (text: string, more?: More): Promise<Receipt> => say(started(), 'request', text, more);

/** Says who the customer is: a JWT signed by the page's own server. Without a token, nobody. */
export const identify = (token?: string): void => started().identify(token);

export const logout = (): void => started().identify();

/** Hears of an event; the answer is the undo. */
export const on = <Name extends keyof Events>(
  name: Name,
  listener: (detail: Events[Name]) => void,
): (() => void) => started().on(name, listener);

/** Makes the page's own button open the panel, at the moment in its `data-moment`; the answer is the undo. */
export const attachTo = (element: HTMLElement): (() => void) => attachOpener(started(), element);

export const showLauncher = (): void => started().root.append(started().launcher);

export const hideLauncher = (): void => started().launcher.remove();

/** Takes everything out of the page again. What is unsent stays on the device for the next visit. */
export function destroy(): void {
  board?.destroy();
  board = undefined;
}
