import { Hono } from 'hono';
import { kudosPage } from '../../console/lessons/kudos-page.tsx';
import type { DeskOfBoard } from '../../http/desk.ts';
import { may } from '../../http/signed-in.ts';
import { kudosView } from '../../queries/scores/kudos-view.ts';
import { deskReader, readBoard } from './desk-reader.ts';

/** `/desk/{board}/kudos`: who and what was praised by name in a time, with customers' words. */
export const kudos = new Hono<DeskOfBoard>().use(may('read')).get('/', async (c) => {
  const { services, board, manager } = c.var;
  const view = await kudosView(services, board, manager.id, c.req.query());
  return c.html(
    kudosPage({ reader: deskReader(c), board: readBoard(c), ...view }),
    view.shown.wrong ? 422 : 200,
  );
});
