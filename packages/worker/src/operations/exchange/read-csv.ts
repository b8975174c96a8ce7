import Papa from 'papaparse';
import type { CsvRow, Delimiter } from '../../domain/exchange/csv-rows.ts';

/** Reads a whole text row by row; empty lines are passed over. */
export function readCsv(text: string, delimiter: Delimiter, take: (row: CsvRow) => void): void {
  const lineBreak = text.includes('\n') ? '\n' : '\r';
  let [from, line] = [0, 1];
  Papa.parse<string[]>(text, {
    delimiter,
    // Its fast way says nothing of how far it has read.
    fastMode: false,
    step({ data, errors, meta }) {
      if (data.some((cell) => cell.trim() !== '')) {
        const torn = errors.some(({ code }) => code === 'MissingQuotes');
        take({ line, cells: data, ...(torn && { torn }) });
      }
      for (
        let at = text.indexOf(lineBreak, from);
        at >= 0 && at < meta.cursor;
        at = text.indexOf(lineBreak, at + 1)
      ) {
        line++;
      }
      from = meta.cursor;
    },
  });
}
