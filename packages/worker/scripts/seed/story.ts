type Telling = {
  end: number;
  isNow(at: number): void;
  /** When the desk's own clock next has something to do. */
  dueBy(): Promise<number | undefined>;
  sweep(): Promise<void>;
};

type Chapter = { at: number; happens: () => Promise<void> };

/** Everything in the order of its instants, the desk's own clock in between, up to `end`. */
export function storyOf({ end, isNow, dueBy, sweep }: Telling) {
  const chapters: Chapter[] = [];
  return {
    at(at: number, happens: () => Promise<void>): void {
      if (at > end) return;
      let place = chapters.length;
      while (place > 0 && chapters[place - 1]!.at < at) place--;
      chapters.splice(place, 0, { at, happens });
    },
    async tell(): Promise<void> {
      for (;;) {
        const next = chapters.at(-1);
        const due = (await dueBy()) ?? Infinity;
        if (Math.min(next?.at ?? Infinity, due) > end) return;
        if (next && next.at <= due) {
          chapters.pop();
          isNow(next.at);
          await next.happens();
        } else {
          isNow(due);
          await sweep();
        }
      }
    },
  };
}
