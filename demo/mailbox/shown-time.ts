import { html } from './html.ts';
import type { Html } from './html.ts';

type Zone = string | undefined;

// The machine's own zone where none is given.
const form = (at: number | Date, timeZone: Zone, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone }).format(at);

const hourAndMinute = { hour: '2-digit', minute: '2-digit' } as const;

const shortDay = (at: number | Date, timeZone: Zone): string =>
  form(at, timeZone, { weekday: 'short', day: 'numeric', month: 'short' }).replace(',', '');

/** Such as “Mon 23 Nov, 09:12”. */
export const wallTime = (at: number, timeZone?: string): string =>
  `${shortDay(at, timeZone)}, ${form(at, timeZone, hourAndMinute)}`;

/** Such as “Mon, 23 Nov 2026 at 09:12”, as Gmail writes above a quote. */
export function dateAndTime(iso: string, timeZone?: string): string {
  const at = new Date(iso);
  const day = form(at, timeZone, { day: 'numeric', month: 'short', year: 'numeric' });
  return `${form(at, timeZone, { weekday: 'short' })}, ${day} at ${form(at, timeZone, hourAndMinute)}`;
}

/** Such as “Mon 09:12”. */
export const clockTime = (iso: string, timeZone?: string): Html =>
  html`<time datetime="${iso}"
    >${form(new Date(iso), timeZone, { weekday: 'short', ...hourAndMinute }).replace(',', '')}</time
  >`;

export const instant = (iso: string, timeZone?: string): Html => {
  const at = new Date(iso);
  return html`<time datetime="${iso}"
    >${shortDay(at, timeZone)}, ${form(at, timeZone, { timeStyle: 'medium' })}</time
  >`;
};

/** How the desk's clock stands to the reader's own, such as “14 h ahead of your clock”. */
export function aheadText(ms: number): string {
  const minutes = Math.round(Math.abs(ms) / 60_000);
  if (minutes === 0) return 'the same as your clock';
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60];
  const parts = [days && `${days} d`, hours && `${hours} h`, days === 0 && rest && `${rest} min`];
  return `${parts.filter(Boolean).join(' ')} ${ms > 0 ? 'ahead of' : 'behind'} your clock`;
}
