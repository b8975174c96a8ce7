/** Less than this (px) is no size that a page has reserved. */
const least = 240;

/**
 * Keeps a wall within the height that its page reserved (px), by leaving out the cards that do not fit, until its
 * customer asks for more: what stands below it never moves. Without a reserved height it is as tall as it likes.
 */
export function fitWithin(reserved: number, root: ShadowRoot) {
  const sheet = new CSSStyleSheet();
  root.adoptedStyleSheets.push(sheet);
  let isFree = reserved < least;
  const whole = '[part=panel] [part=all]{display:none}';
  const upTo = (count: number) =>
    `[part=panel] [part=cards]>:nth-child(n+${count + 1}),[part=panel] [part=more]{display:none}`;
  return {
    /** Measures, and so belongs right behind drawing, in the same frame. */
    fit(box: HTMLElement): void {
      sheet.replaceSync(whole);
      if (isFree || box.scrollHeight <= reserved) return;
      let count = box.querySelectorAll('[part=cards]>*').length;
      do sheet.replaceSync(upTo(--count));
      while (count > 1 && box.scrollHeight > reserved);
      if (count < 1) sheet.replaceSync(whole);
    },
    free(): void {
      isFree = true;
    },
  };
}
