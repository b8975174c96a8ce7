import { Hono } from 'hono';
import type { Desk } from '../http/desk.ts';
import { withinRate } from '../http/rate-limit.ts';
import { exportFormats } from '../operations/exchange/export-text.ts';
import { exported } from './exported.ts';
import { withToken } from './with-token.ts';

/** `/v1/boards/{board}/export.csv` and `.json`: the same for programs that show a token. */
export const exportsForPrograms = new Hono<Desk>();

for (const format of exportFormats) {
  exportsForPrograms.get(`/export.${format}`, withToken('export'), async (c) => {
    const { board } = c.var;
    await withinRate(c, `export ${board.key}`);
    return exported(c.var.services, c.req.url, format, { board, manager: '', contacts: true });
  });
}
