import { cardKinds, type CardKind } from '@wipeboard/shared';
import type { Load } from '../board.ts';
import type { Options } from '../contract.ts';
import { readOptions } from '../options.ts';
import { inlineStyles } from '../styles/inline-styles.ts';
import type { PageBoard } from './ground.ts';
import { inlineWall } from './inline-wall.tsx';
import { sheetOf } from './sheet-of.ts';

/** One `<wipe-board>` at work; `end` leaves what the page wrote into it, and nothing that runs. */
export type Stand = { end(): void };

/** What an element asks for; without `show` it shows everything. */
export type Asked = Options & { mode: 'wall' | 'screen'; show?: CardKind[] };

const attributes = ['board', 'endpoint', 'locale', 'theme', 'mode', 'show', 'moment', 'test'];

/** Host pages listen for single keys and for focus that leaves their dialogs; what happens in ours is not theirs. */
const private_ = ['keydown', 'keyup', 'keypress', 'focusin'];

function asked({ dataset }: HTMLElement, endpoint: string): Asked {
  const { mode, show = '', ...given } = { ...dataset };
  const named = new Set(show.split(/[\s,]+/));
  const shown = cardKinds.filter((kind) => named.has(`${kind}s`));
  return {
    endpoint,
    ...readOptions(given),
    mode: mode === 'screen' ? 'screen' : 'wall',
    show: shown[0] ? shown : undefined,
  } as Asked;
}

/** Puts a wall into the element and keeps it as its attributes say. */
export function stand(element: HTMLElement, load: Load, endpoint: string, page: PageBoard): Stand {
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  let stopping: AbortController;

  const begin = () => {
    const { signal } = (stopping = new AbortController());
    const options = asked(element, endpoint);
    root.replaceChildren(document.createElement('slot'));
    root.adoptedStyleSheets = [sheetOf(inlineStyles)];
    if (!options.board) return console.warn('wipeboard: <wipe-board> needs a data-board');
    for (const type of private_) root.addEventListener(type, (event) => event.stopPropagation(), { signal });
    const taking =
      options.mode === 'screen'
        ? import('../screen/screen.ts').then(({ startScreen }) => startScreen(root, options, load, signal))
        : inlineWall(root, options, load, signal, page);
    // What the page wrote into the element stays in sight.
    taking.catch((reason) => console.warn('wipeboard: no wall', reason));
  };
  const end = () => {
    stopping.abort();
    root.replaceChildren(document.createElement('slot'));
  };
  const watching = new MutationObserver(() => {
    end();
    begin();
  });
  watching.observe(element, { attributeFilter: attributes.map((name) => `data-${name}`) });
  begin();
  return {
    end() {
      watching.disconnect();
      end();
    },
  };
}
