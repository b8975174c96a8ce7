import { Hono } from 'hono';
import { handlingPage } from '../../console/handling/handling-page.tsx';
import type { DeskOfBoard } from '../../http/desk.ts';
import { may } from '../../http/signed-in.ts';
import { handlingView } from '../../queries/scores/handling-view.ts';
import { deskReader, readBoard } from './desk-reader.ts';

/** `/desk/{board}/handling`: how complaints of a time were handled, by tier and by whoever has them. */
export const handling = new Hono<DeskOfBoard>().use(may('read')).get('/', async (c) => {
  const { services, board } = c.var;
  const view = await handlingView(services, board, c.req.query());
  return c.html(
    handlingPage({ reader: deskReader(c), board: readBoard(c), ...view }),
    view.shown.wrong ? 422 : 200,
  );
});
