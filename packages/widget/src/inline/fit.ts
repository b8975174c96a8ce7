/** Less than this (px) is no size that a page has reserved. */
const least = 240;

/**
 * Keeps a wall within the height that its page reserved (px), by leaving out the cards that do not fit, of the column that
 * reaches lowest and there of the longest list, until its customer asks for more: what stands below it never moves. What
 * they opened takes no card from their sight: it scrolls then. Without a reserved height it is as tall as it likes.
 */
export function fitWithin(reserved: number, box: HTMLElement) {
  let isFree = reserved < least;
  let shown: number[] = [];
  const isOver = () => !isFree && box.scrollHeight > reserved;
  return {
    /** Measures, and so belongs right behind drawing, in the same frame. */
    fit(): void {
      const { style } = box.firstElementChild as HTMLElement;
      const all = [...box.querySelectorAll('[part=cards]')];
      const lists = all.map((list) => [...list.children] as HTMLElement[]);
      const counts = lists.map(({ length }) => length);
      const show = (most: number[]) => {
        box.className = '';
        for (const [nth, cards] of lists.entries())
          for (const [index, card] of cards.entries())
            if ((card.hidden = index >= most[nth]!)) box.className = 'left';
      };
      const excess = (nth: number) =>
        Math.round(all[nth]!.parentElement!.getBoundingClientRect().bottom) * 999 + counts[nth]!;
      style.maxHeight = style.overflowY = '';
      show(counts);
      if (isOver() && box.querySelector('[part=offer],details[open]')) {
        show(shown);
        style.maxHeight = `${reserved}px`;
        style.overflowY = 'auto';
        return;
      }
      while (isOver()) {
        const nth = counts.reduce((low, _, each) => (excess(each) > excess(low) ? each : low), 0);
        if (!(counts[nth]! > 1)) break;
        counts[nth]!--;
        show(counts);
      }
      shown = counts;
    },
    free(): void {
      isFree = true;
    },
  };
}
