/** `4:30` of minutes: hours without end, so that three days of opening time are `24:00`. */
export const timeText = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

/** Minutes of `4:30` or `4`; NaN of anything else. */
export function minutesOf(text: string): number {
  const [, hours, minutes] = /^(\d{1,4})(?::([0-5]\d))?$/.exec(text) ?? [];
  return hours === undefined ? Number.NaN : Number(hours) * 60 + Number(minutes ?? 0);
}

/** A number, with a point or a comma; undefined where nothing is said, NaN where it is none. */
export function numberOf(text: string): number | undefined {
  if (text === '') return undefined;
  return /^\d{1,12}([.,]\d{1,6})?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
}

/** The lines of a text that say something. */
export const linesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const linesText = (lines: readonly string[]): string => lines.join('\n');

export const dayText = (spans: readonly (readonly [string, string])[]): string =>
  spans.map(([from, to]) => `${from}–${to}`).join(', ');

/** Spans of `9:00–12:30, 13:30–18:00`; where a part is none of them, one that fails the check. */
export const hoursOf = (text: string): [string, string][] =>
  text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [, from, to] = /^(\d{1,2}:\d\d)\s*[-–—]\s*(\d{1,2}:\d\d)$/.exec(part) ?? [];
      return [from?.padStart(5, '0') ?? part, to?.padStart(5, '0') ?? ''];
    });
