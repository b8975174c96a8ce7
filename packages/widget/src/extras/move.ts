import { rightToLeft } from '@wipeboard/shared';
import type { Board } from '../board.ts';

/** A finger is never quite still (px). */
const slack = 8;

/** Held this long without moving (ms): the way across for a pointer that can't drag (WCAG 2.2, 2.5.7). */
const hold = 600;

/**
 * Lets the customer put the launcher into the other corner: by dragging, by holding it down, or with the arrow keys.
 * The corner is kept for the session, and in `options.position`, where the panel finds it. Loaded at the first sign
 * of interest, so a press may already be under way.
 */
export function makeMovable({ launcher: button, options, locale }: Board): void {
  let start: MouseEvent | undefined;
  let held: ReturnType<typeof setTimeout>;
  let moved = false;

  const move = (left: boolean) => {
    button.className = options.position = left === rightToLeft.includes(locale) ? 'end' : 'start';
    try {
      sessionStorage.wipeboard = options.position;
    } catch {
      // Refused or full: the corner is forgotten with the page.
    }
  };
  const isLeft = ({ clientX }: MouseEvent) => clientX < innerWidth / 2;

  const press = (event: PointerEvent) => {
    start = event;
    moved = false;
    button.setPointerCapture(event.pointerId);
    held = setTimeout(() => {
      moved = true;
      move(!isLeft(event));
    }, hold);
  };
  button.onpointerdown = press;
  button.onpointermove = (event) => {
    if (!event.buttons) return;
    if (!start) return press(event);
    const x = event.clientX - start.clientX;
    const y = event.clientY - start.clientY;
    if (Math.abs(x) + Math.abs(y) < slack) return;
    clearTimeout(held);
    moved = true;
    button.style.translate = `${x}px ${y}px`;
  };
  button.onpointerup = button.onpointercancel = (event) => {
    clearTimeout(held);
    if (button.style.translate) move(isLeft(event));
    button.style.translate = '';
    start = undefined;
  };
  // A drag ends with a click, which is not meant.
  button.addEventListener(
    'click',
    (event) => {
      if (moved) event.stopImmediatePropagation();
      moved = false;
    },
    true,
  );
  button.onkeydown = ({ key }) => {
    if (key === 'ArrowLeft' || key === 'ArrowRight') move(key === 'ArrowLeft');
  };
}
