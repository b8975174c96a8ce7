import type { Page } from 'playwright-core';

export type Shift = { value: number; afterInput: boolean; ofThePage: boolean };
type Watched = { __shifts: Shift[] };

/** Run before a page's scripts: notes layout shifts from the first paint on. What moves inside our shadow root has no node to show. */
export const watchShifts = (): void => {
  const shifts: Shift[] = [];
  (window as unknown as Watched).__shifts = shifts;
  type Entry = PerformanceEntry & {
    value: number;
    hadRecentInput: boolean;
    sources: { node: Node | null }[];
  };
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries() as Entry[])
      shifts.push({
        value,
        afterInput: hadRecentInput,
        ofThePage: sources.some(({ node }) => node !== null),
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

export const unasked = (shifts: Shift[]): number =>
  shifts.reduce((sum, { value, afterInput }) => sum + (afterInput ? 0 : value), 0);
