import { startBoard, type Board, type Load } from './board.ts';
import type { Options } from './contract.ts';
import { readOptions } from './options.ts';

/** What the names of the lazy parts end in; put in by the build. */
declare const buildHash: string;

type Call = [verb: string, ...given: unknown[]];
declare global {
  interface Window {
    wipeboard?: ((...call: Call) => unknown) & { q?: Iterable<Call> };
  }
}

// Loaded twice is one instance.
if (!document.querySelector('wipeboard-widget')) {
  const script = document.currentScript as HTMLScriptElement;
  const { origin } = new URL(script.src);
  const calls = [...(window.wipeboard?.q ?? [])];
  const init = calls.find((call) => call[0] === 'init');
  let explicit = !!init;
  let again = '';
  let board: Board | undefined;

  // Absolute: a classic script from elsewhere has no base for relative imports (HTML, "muted errors"). And a new address
  // after a failure, because a module that failed may stay failed (whatwg/html 6768).
  const load: Load = (name) =>
    import(`${origin}/chunks/${name}-${buildHash}.js${again}`).catch((reason) => {
      again += '?';
      throw reason;
    });

  const start = (given?: unknown) => {
    const options = { endpoint: origin, ...readOptions({ ...script.dataset, ...(given as Options) }) };
    if (options.board) board = startBoard(options as Options, load);
  };

  window.wipeboard = (verb, ...given) => {
    if (verb === 'init') {
      // What the page asks for beats what the attributes say, once.
      if (explicit) return;
      explicit = true;
      board?.destroy();
      return start(given[0]);
    }
    if (verb === 'destroy') delete window.wipeboard;
    const now = board?.[verb as 'open'];
    return now
      ? now(...(given as []))
      : board?.part('extras').then((extras) => extras[verb as 'logout'](...(given as [])));
  };

  try {
    // Read once, here (HTML §4.13.4): what it does comes with the first one.
    customElements.define(
      'wipe-board',
      class extends HTMLElement {
        connectedCallback() {
          load('inline').then(
            ({ start }) => start(this, load, origin),
            () => {},
          );
        }
        disconnectedCallback() {
          this.connectedCallback();
        }
      },
    );
  } catch {}
  start(init?.[1]);
  for (const call of calls) window.wipeboard(...call);
}
