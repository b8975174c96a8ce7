/** A row of a file: on which line it begins, counted from 1, and its cells. `torn`: a quote that was never closed. */
export type CsvRow = { line: number; cells: string[]; torn?: true };

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** The delimiter that the first line holds most often, outside quotes. */
export function guessDelimiter(text: string): Delimiter {
  const first = /[^\r\n]*/.exec(text.trimStart())![0].replaceAll(/"[^"]*"/g, '');
  const count = (delimiter: string) => first.split(delimiter).length;
  return delimiters.toSorted((a, b) => count(b) - count(a))[0]!;
}
