import type { Load } from '../board.ts';
import type { PageBoard } from './ground.ts';
import { stand, type Stand } from './stand.ts';

/** What stands where; an element that is gone is forgotten with its page. */
const stands = new WeakMap<HTMLElement, Stand>();

/**
 * Hears that a `<wipe-board>` came or went: one that only moved goes on as it stands. `endpoint` is the desk that
 * counts where the element names none; `page` calls the page's own board.
 */
export function start(
  element: HTMLElement,
  load: Load,
  endpoint: string,
  page: PageBoard = (...call) => (window as { wipeboard?: PageBoard }).wipeboard?.(...call),
): void {
  const standing = stands.get(element);
  if (!element.isConnected) {
    standing?.end();
    stands.delete(element);
  } else if (!standing) stands.set(element, stand(element, load, endpoint, page));
}
