import type { CsvRow, Delimiter } from './csv-rows.ts';
import type { FileEncoding } from './decoded-file.ts';

/** Of a file that is brought: 10 MB, 50,000 rows. */
export const importLimits = { bytes: 10_000_000, rows: 50_000, columns: 200 } as const;

export const fileProblems = [
  'no-file',
  'too-large',
  'not-text',
  'no-rows',
  'too-many-rows',
  'too-many-columns',
] as const;
export type FileProblem = (typeof fileProblems)[number];

/** A file taken apart: its header and rows, in chunks that are written and loaded one at a time. */
export type ImportFile = {
  encoding: FileEncoding;
  delimiter: Delimiter;
  header: string[];
  rows: number;
  chunks: CsvRow[][];
};
