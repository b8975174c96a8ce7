import { Hono } from 'hono';
import * as z from 'zod';
import { lessonsPage } from '../../console/lessons/lessons-page.tsx';
import type { DeskOfBoard } from '../../http/desk.ts';
import { may } from '../../http/signed-in.ts';
import { lessonsView } from '../../queries/scores/lessons-view.ts';
import { deskReader, readBoard } from './desk-reader.ts';

const askedSchema = z.object({
  cause: z.string().min(1).max(60).optional().catch(undefined),
  until: z.coerce.number().int().positive().optional().catch(undefined),
});

/** `/desk/{board}/lessons`: what complaints have taught, of all causes or of one. */
export const lessons = new Hono<DeskOfBoard>().use(may('read')).get('/', async (c) => {
  const { services, board } = c.var;
  const view = await lessonsView(services, board, askedSchema.parse(c.req.query()));
  return c.html(lessonsPage({ reader: deskReader(c), board: readBoard(c), ...view }));
});
