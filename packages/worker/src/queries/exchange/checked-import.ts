import type { CsvRow } from '../../domain/exchange/csv-rows.ts';
import { importedRow, type ImportedRow, type RowProblem } from '../../domain/exchange/import-row.ts';
import { chunksFrom, type Import } from './imports.ts';

/** What loading a file would do: nothing is written. `problems` names every row that would be left out. */
export type CheckedImport = {
  good: number;
  problems: RowProblem[];
  /** The instants of the earliest and the latest row that is good. */
  first?: number;
  last?: number;
  /** The first rows, and what each becomes. */
  preview: { row: CsvRow; made: ImportedRow | RowProblem }[];
};

const previewed = 5;

const chunksAtOnce = 8;

/** Goes through every row of a staged file as the load will. */
export async function checkImport(
  db: D1Database,
  board: { origins: readonly string[] },
  { id, chunks, mapping, createdAt }: Pick<Import, 'id' | 'chunks' | 'mapping' | 'createdAt'>,
): Promise<CheckedImport> {
  const world = { mapping, now: createdAt, origin: board.origins[0]! };
  const checked: CheckedImport = { good: 0, problems: [], preview: [] };
  for (let place = 0; place < chunks; place += chunksAtOnce) {
    const rows = (await chunksFrom(db, id, place, chunksAtOnce)).flat();
    for (const row of rows) {
      const made = importedRow(row, world);
      if (checked.preview.length < previewed) checked.preview.push({ row, made });
      if ('problem' in made) checked.problems.push(made);
      else {
        checked.good++;
        checked.first = Math.min(checked.first ?? made.at, made.at);
        checked.last = Math.max(checked.last ?? made.at, made.at);
      }
    }
  }
  return checked;
}
