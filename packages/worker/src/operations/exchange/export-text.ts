import { csvLine } from '../../domain/exchange/csv-cell.ts';
import { exportColumns } from '../../domain/exchange/export-columns.ts';
import { exportedCells, zonedTime, type ExportedRow } from '../../domain/exchange/exported-row.ts';
import { exportedPages, type ExportAsked } from '../../queries/exchange/exported-rows.ts';

export const exportFormats = ['csv', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

type Texts = AsyncGenerator<string, void, void>;

/** An export as text, piece after piece: the head at once, then one for each page that is read. */
export const exportText = (db: D1Database, asked: ExportAsked, format: ExportFormat): Texts =>
  format === 'csv' ? csv(db, asked) : json(db, asked);

/** RFC 4180 in UTF-8; with a byte order mark, because Excel takes what has none for the machine’s own character set. */
async function* csv(db: D1Database, asked: ExportAsked): Texts {
  yield `\uFEFF${csvLine(exportColumns)}`;
  for await (const rows of exportedPages(db, asked)) {
    const lines = rows.map((row) => {
      const cells = exportedCells(row, asked.board.timeZone);
      return csvLine(exportColumns.map((name) => cells[name]));
    });
    yield lines.join('');
  }
}

/** One array (RFC 8259), one line for each submission: whoever reads lines needs no parser for the whole. */
async function* json(db: D1Database, asked: ExportAsked): Texts {
  yield '[\n';
  let first = true;
  for await (const rows of exportedPages(db, asked)) {
    const lines = rows.map((row) => JSON.stringify(asJson(row, asked.board.timeZone)));
    if (lines.length > 0) yield `${first ? '' : ',\n'}${lines.join(',\n')}`;
    first &&= lines.length === 0;
  }
  yield '\n]\n';
}

function asJson({ at, ...row }: ExportedRow, timeZone: string) {
  const { code, ...rest } = row;
  return { code, created_at: new Date(at).toISOString(), created_at_board: zonedTime(at, timeZone), ...rest };
}
