import { Hono, type Context } from 'hono';
import { cardPage, type CardView } from '../../../console/wall/card-page.tsx';
import { cardHref, readWallPlace, wallHref, wallQuery } from '../../../console/wall/wall-address.ts';
import { cardIdSchema } from '../../../domain/wall/desk-list.ts';
import type { DeskOfBoard } from '../../../http/desk.ts';
import { Refusal } from '../../../http/refusal.ts';
import { may } from '../../../http/signed-in.ts';
import { messagesFor } from '../../../messages/messages.ts';
import { actOnCards } from '../../../operations/wall/act-on-cards.ts';
import { mayDo } from '../../../queries/inbox/may-do.ts';
import { deskCard, type DeskCardFile } from '../../../queries/wall/desk-card.ts';
import { deskReader, readBoard } from '../desk-reader.ts';
import { settingsForm } from '../settings/settings-form.ts';
import { cardActIn, cardVerbs, type CardVerb } from './card-act.ts';
import { wallDoneIn, wallDoneQuery } from './wall-done.ts';

type OfCard = Context<DeskOfBoard>;

/** `/desk/{board}/wall/{id}`: everything about one card, and everything that can be done with it. */
export const cardRoutes = new Hono<DeskOfBoard>()
  .get('/:id', may('read'), async (c) => c.html(shown(c, await fileOf(c))))
  .post(`/:id/:act{${cardVerbs.join('|')}}`, may('act'), async (c) => {
    const act = c.req.param('act') as CardVerb;
    const fields = await settingsForm(c.req.raw);
    const file = await fileOf(c);
    const { card } = file;
    const { services, board, manager } = c.var;
    const read = cardActIn(act, fields);
    if ('wrong' in read) {
      const { problem } = messagesFor(deskReader(c).locale).wall;
      const said = read.wrong.map((name) => [
        name,
        problem[act === 'status' && name === 'line' ? 'statusLine' : name] ?? problem.said!,
      ]);
      const returned = { act, fields, problems: Object.fromEntries(said) as Record<string, string> };
      return c.html(shown(c, file, returned), 422);
    }
    const acted = await actOnCards(services, board, manager, [card.id], read);
    const list = listOf(c);
    const fromList = c.req.query('from') === 'list';
    const href = fromList ? wallHref(board.key, list) : cardHref(board.key, card.id, list);
    const at = fromList ? cardIdSchema.safeParse(c.req.query('at')).data : undefined;
    const done = wallDoneQuery(act, acted);
    return c.redirect(`${href}${href.includes('?') ? '&' : '?'}${done}${at ? `#${at}` : ''}`, 303);
  });

const listOf = (c: OfCard): string =>
  wallQuery(readWallPlace(new URLSearchParams((c.req.query('list') ?? '').slice(0, 2_000))));

async function fileOf(c: OfCard): Promise<DeskCardFile> {
  const { services, board } = c.var;
  const { id } = c.req.param() as { id: string };
  const look = c.req.query('look')?.trim().slice(0, 200) || undefined;
  const file = await deskCard(services.database(board.database), board, id, look);
  if (!file) throw new Refusal('not-found', 'There is nothing at this address.');
  return file;
}

function shown(c: OfCard, file: DeskCardFile, returned?: CardView['returned']): string {
  const { services, board, manager } = c.var;
  return cardPage({
    reader: deskReader(c),
    board: readBoard(c),
    boardLocale: board.locale,
    timeZone: board.timeZone,
    now: services.now(),
    list: listOf(c),
    file,
    look: c.req.query('look')?.slice(0, 200),
    mayAct: mayDo(manager.role),
    done: wallDoneIn(new URL(c.req.url).searchParams),
    returned,
  });
}
