import { csvLine } from '../../domain/exchange/csv-cell.ts';
import type { RowProblem } from '../../domain/exchange/import-row.ts';

/** Every row that would be left out, as CSV: its line, the field, what stood there, and why, in words. */
export const problemsCsv = (
  problems: readonly RowProblem[],
  reason: (problem: RowProblem) => string,
): string =>
  '\uFEFF' +
  [
    csvLine(['line', 'field', 'cell', 'reason']),
    ...problems.map((one) => csvLine([String(one.line), one.field ?? '', one.cell ?? '', reason(one)])),
  ].join('');
