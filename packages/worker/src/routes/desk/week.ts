import { Hono, type Context } from 'hono';
import * as z from 'zod';
import { sheetPage } from '../../console/digest/sheet-page.tsx';
import { weekPage } from '../../console/digest/week-page.tsx';
import type { DeskOfBoard } from '../../http/desk.ts';
import { formBody } from '../../http/form-body.ts';
import { may } from '../../http/signed-in.ts';
import { keepDigestWishes } from '../../operations/digest/keep-digest-wishes.ts';
import { lookBack } from '../../queries/digest/look-back.ts';
import { deskReader, deskReading, readBoard } from './desk-reader.ts';

const asked = z.object({ of: z.iso.date().optional().catch(undefined), kept: z.string().optional() });

/** `/desk/{board}/week`: a week looked back on (`of`: any day of it), its sheet for a meeting, and who is mailed about it. */
export const week = new Hono<DeskOfBoard>()
  .use(may('read'))
  .get('/', async (c) => {
    const { around, over, wishes, ...part } = await looked(c);
    const kept = asked.parse(c.req.query()).kept !== undefined;
    return c.html(weekPage({ ...part, ...pageOf(c), around, over, wishes, kept }));
  })
  .get('/sheet', async (c) => c.html(sheetPage({ ...(await looked(c)), ...pageOf(c) })))
  .post('/mails', async (c) => {
    const { services, board, manager } = c.var;
    const { weekly, daily } = await formBody(c.req.raw);
    await keepDigestWishes(services, board, manager.id, {
      weekly: weekly !== undefined,
      daily: daily !== undefined,
    });
    return c.redirect(`/desk/${board.key}/week?kept=`, 303);
  });

const pageOf = (c: Context<DeskOfBoard>) => ({ reader: deskReader(c), readBoard: readBoard(c) });

async function looked(c: Context<DeskOfBoard>) {
  const { services, board, manager } = c.var;
  const found = await lookBack(services, board, manager.id, asked.parse(c.req.query()).of);
  return { ...found, board, nameOf: (id: string) => found.names.get(id) ?? id, reading: deskReading(c) };
}
