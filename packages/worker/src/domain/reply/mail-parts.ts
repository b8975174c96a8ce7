import { limits } from '@wipeboard/shared';

/** How many events the words of one mail may fill. */
const mostParts = 4;

/** The longest reply that is taken, in UTF-16 code units. */
export const longestReply = mostParts * limits.text;

// C0 controls other than tab and newline, as `plainText` refuses them.
const controls = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/** Words of a mail as they may be stored: no controls but tabs and line ends, no half characters. */
export const storable = (words: string): string =>
  words.replaceAll(/\r\n?/g, '\n').replaceAll(controls, '').toWellFormed().trim();

/** Words of a mail fit to be stored, in parts of at most a text's length, cut at line ends or spaces where there are any. */
export function storableParts(words: string): string[] {
  let rest = storable(words);
  const parts: string[] = [];
  while (rest !== '' && parts.length < mostParts) {
    const part = rest.length <= limits.text ? rest : rest.slice(0, cutAt(rest));
    parts.push(part.trimEnd());
    rest = rest.slice(part.length).trimStart();
  }
  if (rest !== '') parts.push(`${parts.pop()!.slice(0, limits.text - 1)}…`);
  return parts;
}

function cutAt(text: string): number {
  const window = text.slice(0, limits.text);
  const line = window.lastIndexOf('\n');
  if (line > limits.text / 2) return line;
  const space = window.lastIndexOf(' ');
  if (space > limits.text / 2) return space;
  // Never between the halves of a character.
  return /[\uD800-\uDBFF]$/.test(window) ? limits.text - 1 : limits.text;
}
