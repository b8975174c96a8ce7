import { rightToLeft, type CardKind } from '@wipeboard/shared';
import { h, render } from 'preact';
import type { Load } from '../board.ts';
import { inlineGround, inlineWallStyles } from '../styles/inline-styles.ts';
import { wallStyles } from '../styles/wall-styles.ts';
import { startWall, type WallModel } from '../wall/wall-model.ts';
import { wallView } from '../wall/wall-view.tsx';
import { besideOf, type Beside } from './beside.ts';
import { fitWithin } from './fit.ts';
import { ground, type PageBoard } from './ground.ts';
import { sheetOf } from './sheet-of.ts';
import type { Asked } from './stand.ts';
import { wideView } from './wide-view.tsx';

/** What its page has reserved for an element (px), and what its content takes there until the wall does. */
function measure(root: ShadowRoot, element: HTMLElement) {
  const inner = () => {
    const { paddingTop, paddingBottom } = getComputedStyle(element);
    return element.clientHeight - (parseFloat(paddingTop) || 0) - (parseFloat(paddingBottom) || 0);
  };
  const filled = inner();
  root.replaceChildren();
  return { filled, reserved: inner() };
}

/** From this width on (px) what was said hangs beside what was asked for; the page at the board’s address agrees. */
const wide = 896;

/** Takes an element over with the wall, once there is something to show. */
export async function inlineWall(
  root: ShadowRoot,
  options: Asked,
  load: Load,
  signal: AbortSignal,
  page: PageBoard,
): Promise<void> {
  const element = root.host as HTMLElement;
  const host = ground(options, load, signal, page);
  const box = document.createElement('div');
  const hasFallback = !!(element.firstElementChild || element.textContent?.trim());
  let accent: string | undefined;
  const on: { model?: WallModel } = {};
  let beside: Beside[] = [];
  let within: ReturnType<typeof fitWithin> | undefined;

  function takeOver(): void {
    const { top } = element.getBoundingClientRect();
    const { filled, reserved } = measure(root, element);
    root.adoptedStyleSheets.push(sheetOf(inlineGround + wallStyles + inlineWallStyles));
    within = fitWithin(Math.max(reserved, filled), box);
    // What stood below the page's own content and was in sight stays where it was.
    box.style.minBlockSize = `${Math.max(reserved, Math.min(filled, innerHeight - top))}px`;
    root.append(box);
    for (const type of ['pointerover', 'focusin'])
      root.addEventListener(type, host.prepare, { once: true, signal });
    root.addEventListener('toggle', () => within!.fit(), { capture: true, signal });
    let { offsetWidth } = box;
    const resizing = new ResizeObserver(() => {
      if (offsetWidth !== box.offsetWidth) draw();
      ({ offsetWidth } = box);
    });
    resizing.observe(box);
    signal.addEventListener('abort', () => {
      resizing.disconnect();
      render(null, box);
    });
  }
  const grow = () => {
    box.style.minBlockSize = '';
    within?.free();
    draw();
  };
  function draw(): void {
    const { model } = on;
    if (!model || signal.aborted) return;
    const { kind, words, kinds } = model;
    const { clientWidth } = element;
    // Gone or out of sight it stays as it was: nothing is asked for nobody.
    const isWide = clientWidth ? kinds[0] === 'request' && !!kinds[1] && clientWidth >= wide : !!model.isWide;
    if (isWide !== !!model.isWide) {
      model.isWide = isWide;
      // What is in sight is another list then; of requests it is the same.
      if (words || (isWide && !/^(req|new)/.test(kind)))
        return void model.show({ kind: kind === 'new' ? kind : 'request' });
    }
    if (isWide) for (const list of beside) list.read();
    if (!within) {
      // What the page wrote into the element is better than a list that can't be had, or half of what is to come.
      if (hasFallback && (!model.cards || (isWide && beside.some(({ state }) => state)))) return;
      takeOver();
    }
    const all = (
      <button type="button" part="all" onClick={grow}>
        {model.m.more}
      </button>
    );
    render(
      <section
        part="panel"
        class="inline"
        lang={host.locale}
        dir={rightToLeft.includes(host.locale) ? 'rtl' : 'ltr'}
        style={{ colorScheme: options.theme?.replace('auto', ''), '--board': accent }}
      >
        {isWide ? wideView(model, beside, all) : wallView(model, all)}
      </section>,
      box,
    );
    within!.fit();
  }

  const model = await startWall(host, draw, 'inline', options.show);
  on.model = model;
  beside = model.kinds.slice(1).map((kind) => besideOf(model, kind as CardKind));
  if (signal.aborted) return;
  draw();
  void host.sendLeft();
  try {
    const { look } = await host.configuration();
    accent = look.accent;
    draw();
  } catch {
    // In our own colours, then.
  }
}
