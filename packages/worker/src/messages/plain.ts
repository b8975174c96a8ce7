import { directionOf } from './messages.ts';
import type { Locale } from '@wipeboard/shared';

// Embeddings, overrides and isolates (UAX #9 §2) would let a customer reorder our own words around theirs.
const bidiControls = /[\u202a-\u202e\u2066-\u2069]/g;
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
const controlsInLines = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
const rightToLeftLetter =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
// Digits too: a phone number in a right-to-left sentence would show its groups in reverse order.
const notRightToLeft = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]/u;

/** One line without controls, safe in a subject or a title. */
export const oneLine = (text: string): string =>
  text.replace(bidiControls, '').replace(controls, ' ').replace(/\s+/g, ' ').trim();

/** The lines of a text, without controls that a reader can't see. */
export const linesOf = (text: string): string[] =>
  text
    .replace(bidiControls, '')
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => line.replace(controlsInLines, '').trimEnd());

/** One line to stand inside a sentence of `locale`: isolated (FSI … PDI) where it may run the other way. */
export function within(locale: Locale, text: string): string {
  const line = oneLine(text);
  const other = directionOf(locale) === 'rtl' ? notRightToLeft : rightToLeftLetter;
  return other.test(line) ? `\u2068${line}\u2069` : line;
}

/** At most `max` UTF-16 code units, cut between graphemes and rather between words, with an ellipsis. */
export function trimmed(text: string, max: number): string {
  if (text.length <= max) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (kept.length + segment.length > max - 1) break;
    kept += segment;
  }
  const space = kept.lastIndexOf(' ');
  return `${(space > max * 0.7 ? kept.slice(0, space) : kept).trimEnd()}…`;
}
