/**
 * What makes spreadsheets take a cell for a formula or for the end of one: OWASP “CSV Injection” (= + - @, tab, line
 * breaks), NUL, which some skip, and the full-width forms, which some fold. The apostrophe itself, so that it can be undone.
 */
const risky = /^['=+\-@\t\r\n\0＝＋－＠]/;

/** A cell that is text wherever it is opened: an apostrophe goes before what could be more. */
export const guarded = (text: string): string => (risky.test(text) ? `'${text}` : text);

/** Takes back `guarded`; other text as it is. */
export const unguarded = (text: string): string =>
  text.startsWith("'") && risky.test(text.slice(1)) ? text.slice(1) : text;

/** One line of RFC 4180, with its line break. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/** In quotes wherever a reader could take it for more than one cell, or trim it. */
function csvCell(text: string): string {
  const cell = guarded(text);
  return /[",;\t\r\n\0]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
