import { startBoard, type Board, type Chunks } from './board.ts';
import type { Options } from './contract.ts';
import { readOptions } from './options.ts';

/** The hashed file names of the lazy parts, put in by the build. */
declare const chunkFiles: Record<keyof Chunks, string>;

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
  let board: Board | undefined;
  let explicit = false;

  // Absolute: a classic script from elsewhere has no base for relative imports (HTML, "muted errors"). And a new address
  // for each try, because a module that failed may stay failed (whatwg/html 6768).
  const chunk = (file: string) => {
    let tries = 0;
    return () => import(`${origin}/chunks/${file}${tries++ ? '?' + tries : ''}`);
  };

  const start = (given?: object) => {
    const options = { endpoint: origin, ...readOptions({ ...script.dataset, ...given }) };
    if (options.board)
      board = startBoard(options as Options, {
        panel: chunk(chunkFiles.panel),
        client: chunk(chunkFiles.client),
        extras: chunk(chunkFiles.extras),
      });
  };

  window.wipeboard = (verb, ...given) => {
    if (verb === 'init') {
      // What the page asks for beats what the attributes say, once.
      if (!explicit) board?.destroy();
      if (!explicit) start(given[0] as object);
      explicit = true;
      return;
    }
    if (verb === 'destroy') delete window.wipeboard;
    const now = board?.[verb as 'open'];
    return now
      ? now(...(given as []))
      : board?.extras().then((extras) => extras[verb as 'logout'](...(given as [])));
  };

  if (!calls.some(([verb]) => verb === 'init')) start();
  for (const call of calls) window.wipeboard(...call);
}
