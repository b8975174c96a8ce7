import { readList } from '../console/inbox/inbox-address.ts';
import { streamedFile } from '../http/streamed-file.ts';
import { exportText, type ExportFormat } from '../operations/exchange/export-text.ts';
import type { Board } from '../queries/board.ts';
import type { Services } from '../services.ts';

type Taker = { board: Board; manager: string; contacts: boolean };

const types: Record<ExportFormat, string> = { csv: 'text/csv', json: 'application/json' };

/** What the list of the inbox that `address` describes holds, as a file. `?contacts=no` leaves out who customers are. */
export function exported(
  services: Services,
  address: string,
  format: ExportFormat,
  { board, manager, contacts }: Taker,
): Response {
  const now = services.now();
  const { search, searchParams } = new URL(address);
  const { filter } = readList(search);
  const asked = { board, manager, now, filter, contacts: contacts && searchParams.get('contacts') !== 'no' };
  const day = new Date(now).toISOString().slice(0, 10);
  return streamedFile({
    name: `${board.key}-${filter.view}-${day}.${format}`,
    type: types[format],
    pieces: exportText(services.database(board.database), asked, format),
  });
}
