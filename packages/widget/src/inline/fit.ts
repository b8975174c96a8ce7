/** Less than this (px) is no size that a page has reserved. */
const least = 240;

/**
 * Keeps a wall within the height that its page reserved (px), by leaving out the cards that do not fit, until its
 * customer asks for more: what stands below it never moves. What they opened takes no card from their sight: it scrolls
 * then. Without a reserved height it is as tall as it likes.
 */
export function fitWithin(reserved: number, root: ShadowRoot) {
  const sheet = new CSSStyleSheet();
  root.adoptedStyleSheets.push(sheet);
  let isFree = reserved < least;
  let shown = 1;
  const whole = '[part=panel] [part=all]{display:none}';
  const upTo = (count: number) =>
    `[part=panel] [part=cards]>:nth-child(n+${count + 1}),[part=panel] [part=more]{display:none}`;
  return {
    /** Measures, and so belongs right behind drawing, in the same frame. */
    fit(box: HTMLElement): void {
      sheet.replaceSync(whole);
      let count = box.querySelectorAll('[part=cards]>*').length;
      const isOver = () => !isFree && box.scrollHeight > reserved;
      const isOpen = isOver() && box.querySelector('[part=offer],details[open]');
      while (count > (isOpen ? shown : 1) && isOver()) sheet.replaceSync(upTo(--count));
      if (isOpen) sheet.insertRule(`[part=panel].inline{max-height:${reserved}px;overflow-y:auto}`);
      else shown = count;
    },
    free(): void {
      isFree = true;
    },
  };
}
