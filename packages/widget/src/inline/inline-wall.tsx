import { rightToLeft } from '@wipeboard/shared';
import { h, render } from 'preact';
import type { Load } from '../board.ts';
import { panelStyles } from '../styles/panel-styles.ts';
import { wallStyles } from '../styles/wall-styles.ts';
import { startWall, type WallModel } from '../wall/wall-model.ts';
import { wallView } from '../wall/wall-view.tsx';
import { fitWithin } from './fit.ts';
import { ground, type PageBoard } from './ground.ts';
import { sheetOf } from './sheet-of.ts';
import type { Asked } from './stand.ts';

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
  let within: ReturnType<typeof fitWithin> | undefined;

  function takeOver(): void {
    const { top } = element.getBoundingClientRect();
    const { filled, reserved } = measure(root, element);
    root.adoptedStyleSheets.push(sheetOf(panelStyles), sheetOf(wallStyles));
    within = fitWithin(Math.max(reserved, filled), root);
    // What stood below the page's own content and was in sight stays where it was.
    box.style.minBlockSize = `${Math.max(reserved, Math.min(filled, innerHeight - top))}px`;
    root.append(box);
    for (const type of ['pointerover', 'focusin'])
      root.addEventListener(type, host.prepare, { once: true, signal });
    root.addEventListener('toggle', () => within!.fit(box), { capture: true, signal });
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
    if (!within) {
      // What the page wrote into the element is better than a list that can't be had.
      if (!model.cards && hasFallback) return;
      takeOver();
    }
    render(
      <section
        part="panel"
        class="inline"
        lang={host.locale}
        dir={rightToLeft.includes(host.locale) ? 'rtl' : 'ltr'}
        style={{ colorScheme: options.theme?.replace('auto', ''), '--board': accent }}
      >
        {wallView(model)}
        <button type="button" part="all" onClick={grow}>
          {model.m.more}
        </button>
      </section>,
      box,
    );
    within!.fit(box);
  }

  on.model = await startWall(host, draw, 'inline', options.show);
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
