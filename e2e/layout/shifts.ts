import type { Page } from 'playwright-core';

export type Shift = { value: number; afterInput: boolean; ofThePage: boolean; moved: string[] };
type Watched = { __shifts: Shift[] };

/** Run before a page's scripts: notes layout shifts from the first paint on. What moves inside our shadow root has no node to show. */
export const watchShifts = (): void => {
  const shifts: Shift[] = [];
  (window as unknown as Watched).__shifts = shifts;
  type Entry = PerformanceEntry & {
    value: number;
    hadRecentInput: boolean;
    sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
  };
  const edges = ({ x, y, width, height }: DOMRect) => `${x},${y} ${width}×${height}`;
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries() as Entry[])
      shifts.push({
        value,
        afterInput: hadRecentInput,
        ofThePage: sources.some(({ node }) => node !== null),
        moved: sources.map(
          ({ node, previousRect, currentRect }) =>
            `${node?.nodeName ?? 'ours'} ${edges(previousRect)} → ${edges(currentRect)}`,
        ),
      });
  }).observe({ type: 'layout-shift', buffered: true });
};

export const shiftsOn = (page: Page): Promise<Shift[]> =>
  page.evaluate(
    () =>
      new Promise<Shift[]>((resolve) => {
        requestAnimationFrame(() => setTimeout(() => resolve((window as unknown as Watched).__shifts)));
      }),
  );

/** What moved more than half a second after any input (Layout Instability §3.3). */
export const unasked = (shifts: Shift[]): Shift[] => shifts.filter(({ afterInput }) => !afterInput);

export const sum = (shifts: Shift[]): number => shifts.reduce((all, { value }) => all + value, 0);
