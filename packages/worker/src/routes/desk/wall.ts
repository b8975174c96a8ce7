import { Hono, type Context } from 'hono';
import * as z from 'zod';
import { cardHref, readWallPlace, wallHref, wallQuery } from '../../console/wall/wall-address.ts';
import { wallDeskPage } from '../../console/wall/wall-page.tsx';
import { cardEventIdSchema, cardIdSchema } from '../../domain/wall/desk-list.ts';
import type { DeskOfBoard } from '../../http/desk.ts';
import { formBody } from '../../http/form-body.ts';
import { Refusal } from '../../http/refusal.ts';
import { may } from '../../http/signed-in.ts';
import { actOnCards } from '../../operations/wall/act-on-cards.ts';
import { undoCardEvents } from '../../operations/wall/undo-card.ts';
import { mayDo } from '../../queries/inbox/may-do.ts';
import { actedWords } from '../../queries/wall/acted-words.ts';
import { deskWall } from '../../queries/wall/desk-wall.ts';
import { deskReader, readBoard } from './desk-reader.ts';
import { cardRoutes } from './wall/card.ts';
import { cardActIn } from './wall/card-act.ts';
import { entering } from './wall/entering.ts';
import { wallDoneIn, wallDoneQuery } from './wall/wall-done.ts';

const several = (one: z.ZodString) =>
  z
    .union([z.string(), z.array(z.string())])
    .transform((given) => [given].flat().filter((text) => one.safeParse(text).success))
    .default([]);

const bulkForm = z.object({
  act: z.enum(['put-up', 'take-down', 'spam', 'not-spam', 'decline']),
  list: z.string().max(2_000).default(''),
  id: several(cardIdSchema),
  ready: z.string().optional(),
  line: z.string().optional(),
  show: z.string().optional(),
});

const undoForm = z.object({
  list: z.string().max(2_000).default(''),
  card: cardIdSchema.optional(),
  event: several(cardEventIdSchema),
});

/** `/desk/{board}/wall`: what waits to be put on the board, what hangs there, and what was taken down. */
export const wall = new Hono<DeskOfBoard>()
  .get('/', may('read'), async (c) => c.html(await shown(c)))
  .post('/cards', may('act'), async (c) => {
    const form = bulkForm.safeParse(await formBody(c.req.raw));
    if (!form.success) throw new Refusal('invalid-body', 'This is not what the wall sends.');
    const { act, list, id: ids, ...fields } = form.data;
    const read = cardActIn(act, fields as Record<string, string>);
    if ('wrong' in read) return backTo(c, list, 'done=needed');
    const { services, board, manager } = c.var;
    return backTo(c, list, wallDoneQuery(act, await actOnCards(services, board, manager, ids, read)));
  })
  .post('/undo', may('act'), async (c) => {
    const form = undoForm.safeParse(await formBody(c.req.raw));
    if (!form.success) throw new Refusal('invalid-body', 'This is not what the wall sends.');
    const { list, card, event: events } = form.data;
    const { services, board, manager } = c.var;
    const acted = await undoCardEvents(services, board, manager, events);
    const only = acted.done.length === 1 ? acted.done[0]!.id : undefined;
    return backTo(c, list, wallDoneQuery('undo', acted), card, only);
  })
  .route('/', entering)
  .route('/', cardRoutes);

/** To the page of `card`, else to the list, there to the card `at`. */
function backTo(c: Context<DeskOfBoard>, list: string, done: string, card?: string, at?: string): Response {
  const { key } = c.var.board;
  const query = wallQuery(readWallPlace(new URLSearchParams(list)));
  const href = card ? cardHref(key, card, query) : wallHref(key, query);
  const hash = at && !card ? `#${at}` : '';
  return c.redirect(`${href}${href.includes('?') ? '&' : '?'}${done}${hash}`, 303);
}

async function shown(c: Context<DeskOfBoard>): Promise<string> {
  const { services, board, manager, places } = c.var;
  const query = new URL(c.req.url).searchParams;
  const place = readWallPlace(query);
  const done = wallDoneIn(query);
  const only = done && 'events' in done && done.events.length === 1 ? done.events[0] : undefined;
  const db = services.database(board.database);
  const [page, words] = await Promise.all([
    deskWall(db, board, place),
    only === undefined ? undefined : actedWords(db, board.key, only),
  ]);
  return wallDeskPage({
    ...place,
    ...page,
    reader: deskReader(c),
    board: readBoard(c),
    boardLocale: board.locale,
    timeZone: board.timeZone,
    now: services.now(),
    list: wallQuery(place),
    mayAct: mayDo(manager.role),
    mayManage: places.some(({ id }) => id === 'settings'),
    done: done && 'events' in done ? { ...done, words } : done,
  });
}
