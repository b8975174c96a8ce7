import { html } from './html.ts';
import type { Html } from './html.ts';
import { aheadText, wallTime } from './shown-time.ts';

/** The desk's time, as the mailbox shows it and moves it. */
export type ShownClock = {
  now(): number;
  /** The board's, such as Europe/Berlin. */
  timeZone: string;
  isOpen(): boolean;
  aheadMs(): number;
  /** Resolves once the desk has done what fell due. */
  fastForward(hours: number, counting: 'opening' | 'all'): Promise<void>;
};

/** What one press may skip, by the name in its form. */
export const skips = {
  '1-hour': { label: '1 hour', hours: 1, counting: 'opening' },
  '5-hours': { label: '5 hours', hours: 5, counting: 'opening' },
  '3-days': { label: '3 days', hours: 72, counting: 'all' },
} as const;

/** `action` is where its form posts. */
export function clockPanel(clock: ShownClock, action: string): Html {
  const place = clock.timeZone.split('/').at(-1)!.replaceAll('_', ' ');
  return html`<section class="clock" aria-label="The desk’s clock">
    <p data-live="clock">
      For the desk it is
      <strong>${wallTime(clock.now(), clock.timeZone)}</strong>
      <span
        >in ${place}, ${aheadText(clock.aheadMs())}. The shop is ${clock.isOpen() ? 'open' : 'shut'}.</span
      >
    </p>
    <form method="post" action="${action}" data-busy="Moving the clock …">
      <span id="forward">Fast-forward</span>
      ${Object.entries(skips).map(
        ([name, { label, counting }]) =>
          html`<button
            name="skip"
            value="${name}"
            aria-describedby="forward"
            title="${counting === 'opening' ? 'Only hours in which the shop is open count' : 'Every hour counts'}"
          >
            ${label}
          </button>`,
      )}
    </form>
  </section>`;
}
