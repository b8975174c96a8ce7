import { Hono } from 'hono';
import type { DeskOfBoard } from '../../http/desk.ts';
import { withinRate } from '../../http/rate-limit.ts';
import { may } from '../../http/signed-in.ts';
import { exportFormats } from '../../operations/exchange/export-text.ts';
import { mayDo } from '../../queries/inbox/may-do.ts';
import { exported } from '../exported.ts';

/** `/desk/{board}/export.csv` and `.json`, with the address of any list of the inbox. */
export const deskExport = new Hono<DeskOfBoard>();

for (const format of exportFormats) {
  deskExport.get(`/export.${format}`, may('export'), async (c) => {
    const { board, manager } = c.var;
    await withinRate(c, `export ${board.key} ${manager.id}`);
    return exported(c.var.services, c.req.url, format, {
      board,
      manager: manager.id,
      contacts: mayDo(manager.role),
    });
  });
}
