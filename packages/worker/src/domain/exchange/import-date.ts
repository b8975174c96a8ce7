import { instantOf } from '../board/due.ts';
import type { DateOrder } from './import-mapping.ts';

const clock = String.raw`(?:[T ,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(am|pm)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?`;
const yearFirst = new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${clock}$`, 'i');
const yearLast = new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})[-/.](\\d{4})${clock}$`, 'i');
const named = new RegExp(
  `^(?:(\\d{1,2})\\.?\\s+)?([a-zäé]{3,9})\\.?\\s+(?:(\\d{1,2})(?:st|nd|rd|th)?,?\\s+)?(\\d{4})${clock}$`,
  'i',
);
const months = [
  'jan',
  'feb',
  'mar|mär',
  'apr',
  'may|mai',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct|okt',
  'nov',
  'dec|dez',
];

/** An instant (ms since the epoch) from a cell; dates without a zone are of `timeZone`. Undefined for what is no date. */
export function instantOfCell(cell: string, order: DateOrder, timeZone: string): number | undefined {
  if (/^\d{10}$/.test(cell)) return Number(cell) * 1000;
  if (/^\d{13}$/.test(cell)) return Number(cell);
  const first = yearFirst.exec(cell);
  if (first) return instant([first[1]!, first[2]!, first[3]!], first.slice(4), timeZone);
  const last = yearLast.exec(cell);
  if (last) {
    const dotted = last[2] === '.';
    const [day, month] = dotted || order === 'day-first' ? [last[1]!, last[3]!] : [last[3]!, last[1]!];
    return instant([last[4]!, month, day], last.slice(5), timeZone);
  }
  const words = named.exec(cell);
  const month = words ? months.findIndex((name) => new RegExp(`^(${name})`, 'i').test(words[2]!)) + 1 : 0;
  const day = words?.[1] ?? words?.[3];
  return words && month > 0 && day
    ? instant([words[4]!, String(month), day], words.slice(5), timeZone)
    : undefined;
}

type Clock = (string | undefined)[];

function instant(
  [year, month, day]: [string, string, string],
  parts: Clock,
  timeZone: string,
): number | undefined {
  const [hours = '0', minutes = '00', seconds = '0', fraction = '0', half, zone] = parts;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : Number(hours);
  if (!isDate(date) || hour > 23 || Number(minutes) > 59 || Number(seconds) > 60) return undefined;
  const time = `${String(hour).padStart(2, '0')}:${minutes}`;
  const within = Number(seconds) * 1000 + Math.floor(Number(`0.${fraction}`) * 1000);
  if (!zone) return instantOf(date, time, timeZone) + within;
  const offset = /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : 'Z';
  const at = Date.parse(`${date}T${time}:00${offset}`);
  return Number.isNaN(at) ? undefined : at + within;
}

const isDate = (date: string): boolean => {
  const at = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(date);
};
