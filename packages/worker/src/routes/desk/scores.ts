import { Hono } from 'hono';
import { scoresPage } from '../../console/scores/scores-page.tsx';
import type { DeskOfBoard } from '../../http/desk.ts';
import { may } from '../../http/signed-in.ts';
import { scoresView } from '../../queries/scores/scores-view.ts';
import { deskReader, readBoard } from './desk-reader.ts';

/** `/desk/{board}/scores`: how it was rated in a time, as a whole or narrowed to one moment, segment, language or page. */
export const scores = new Hono<DeskOfBoard>().use(may('read')).get('/', async (c) => {
  const { services, board } = c.var;
  const view = await scoresView(services, board, c.req.query());
  return c.html(
    scoresPage({ reader: deskReader(c), board: readBoard(c), ...view }),
    view.shown.wrong ? 422 : 200,
  );
});
