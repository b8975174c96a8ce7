import { guessDelimiter, type CsvRow } from '../../domain/exchange/csv-rows.ts';
import { decodedFile } from '../../domain/exchange/decoded-file.ts';
import { importLimits, type FileProblem, type ImportFile } from '../../domain/exchange/import-file.ts';
import { readCsv } from './read-csv.ts';

const rowsPerChunk = 250;
// Below what D1 takes in one value, whatever the rows hold.
const charactersPerChunk = 400_000;

/** Reads a file whole. `problem` where nothing can be made of it. */
export function readImportFile(bytes: Uint8Array): ImportFile | { problem: FileProblem } {
  const { text, encoding } = decodedFile(bytes);
  if (text.includes('\0')) return { problem: 'not-text' };
  const delimiter = guessDelimiter(text);
  if (crowded(text, delimiter)) return { problem: 'too-many-columns' };
  let header: string[] | undefined;
  let [rows, size] = [0, 0];
  const chunks: CsvRow[][] = [];
  readCsv(text, delimiter, (row) => {
    if (!header) {
      header = row.cells.map((cell) => cell.trim().slice(0, 120));
      return;
    }
    if (++rows > importLimits.rows) return;
    const length = row.cells.reduce((sum, cell) => sum + cell.length, 0);
    const last = chunks.at(-1);
    if (last && last.length < rowsPerChunk && size + length < charactersPerChunk) {
      last.push(row);
      size += length;
    } else {
      chunks.push([row]);
      size = length;
    }
  });
  if (!header || rows === 0) return { problem: 'no-rows' };
  if (rows > importLimits.rows) return { problem: 'too-many-rows' };
  if (header.length > importLimits.columns) return { problem: 'too-many-columns' };
  return { encoding, delimiter, header, rows, chunks };
}

const mostMarksPerLine = 4_000;

/** Whether a line holds so many delimiters or quotes that taking it apart would fill the Worker's memory. */
function crowded(text: string, delimiter: string): boolean {
  let marks = 0;
  for (let place = 0; place < text.length; place++) {
    const one = text[place];
    if (one === '\n' || one === '\r') marks = 0;
    else if ((one === delimiter || one === '"') && ++marks > mostMarksPerLine) return true;
  }
  return false;
}
