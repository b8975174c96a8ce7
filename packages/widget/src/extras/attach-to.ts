import type { Board } from '../board.ts';
import { settings } from '../options.ts';

/** Makes the page's own button open the panel, at the moment in its `data-moment`. The answer is the undo. */
export function attachTo(board: Board, element: HTMLElement): () => void {
  const stopping = new AbortController();
  const { signal } = stopping;
  const open = () => {
    const { moment } = element.dataset;
    const isMoment = !moment || settings.moment.test(moment);
    if (!isMoment) console.warn(`wipeboard: moment "${moment}" should match ${settings.moment}`);
    void board.open(isMoment ? { moment } : {}, element);
  };
  element.addEventListener('click', open, { signal });
  for (const intent of ['pointerover', 'focus', 'touchstart'])
    element.addEventListener(intent, board.warm, { signal, passive: true });
  board.signal.addEventListener('abort', () => stopping.abort());
  return () => stopping.abort();
}
