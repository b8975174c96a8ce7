import { Hono, type Context } from 'hono';
import * as z from 'zod';
import { inboxPage } from '../../console/inbox/inbox-page.tsx';
import { filterQuery, inboxHref, listQuery, readList } from '../../console/inbox/inbox-address.ts';
import type { DeskOfBoard } from '../../http/desk.ts';
import { formBody } from '../../http/form-body.ts';
import { Refusal } from '../../http/refusal.ts';
import { may } from '../../http/signed-in.ts';
import { mayDo } from '../../queries/inbox/may-do.ts';
import { dropView, keepView, nameView } from '../../operations/inbox/keep-view.ts';
import { markAllRead, markSubmissions, restoreRead } from '../../operations/inbox/mark-submissions.ts';
import { undoRelease } from '../../operations/spam/undo-release.ts';
import { arrivals } from '../../queries/inbox/arrivals.ts';
import { anySubmission, filterChoices } from '../../queries/inbox/filter-choices.ts';
import { inboxPage as pageOf } from '../../queries/inbox/inbox-page.ts';
import { savedViews } from '../../queries/inbox/saved-views.ts';
import { asideLately } from '../../queries/spam/aside-lately.ts';
import { themesOf } from '../../queries/themes/themes.ts';
import { deskReader, deskReading, readBoard } from './desk-reader.ts';
import { arrivedWords } from '../../messages/inbox/arrived-words.ts';
import { doneIn, doneQuery } from './inbox-done.ts';

const bulkForm = z.object({
  verb: z.enum(['read', 'unread', 'aside', 'back', 'acknowledge', 'all', 'restore']),
  list: z.string().max(2_000).default(''),
  undo: z.string().optional(),
  until: z.coerce.number().int().min(0).optional(),
  at: z.coerce.number().int().min(0).optional(),
  id: z
    .union([z.string(), z.array(z.string())])
    .transform((one) => [one].flat().filter((id) => /^sub_[0-9A-Z]{26}$/.test(id)))
    .default([]),
});

const viewForm = z.object({
  verb: z.enum(['save', 'rename', 'delete']),
  list: z.string().max(2_000).default(''),
  view: z.string().max(40).default(''),
  name: z.string().trim().max(1_000).default(''),
});

/** `/desk/{board}`: the inbox, what is done to several entries at once, one’s own views, and what has arrived. */
export const inbox = new Hono<DeskOfBoard>()
  .get('/', may('read'), async (c) => c.html(await shown(c)))
  .get('/arrivals', may('read'), async (c) => {
    const { services, board } = c.var;
    const { filter } = readList(new URL(c.req.url).search);
    const since = Number(c.req.query('since')) || services.now();
    const viewer = { board, manager: c.var.manager.id, now: services.now() };
    const found = await arrivals(services.database(board.database), viewer, filter, since);
    const tag = `"${found.count}-${found.newest ?? 0}"`;
    c.header('ETag', tag);
    c.header('Cache-Control', 'private, no-cache');
    return c.req.header('if-none-match') === tag
      ? c.body(null, 304)
      : c.json({ count: found.count, words: arrivedWords(deskReading(c).messages, found.count) });
  })
  .post('/entries', may('read'), async (c) => {
    const { services, board, manager } = c.var;
    const form = bulkForm.safeParse(await formBody(c.req.raw));
    if (!form.success) throw new Refusal('invalid-body', 'This is not what the inbox sends.');
    const { verb, list, id: ids, until, at, undo } = form.data;
    const doer = { board, manager: manager.id };
    const back = (query: string) =>
      c.redirect(inboxHref(board.key, joined(listQuery(readList(list)), query)), 303);
    if (verb === 'all') return back(doneQuery({ what: 'all', before: await markAllRead(services, doer) }));
    if (verb === 'restore') {
      await restoreRead(services, doer, { until: until ?? 0, at: at ?? 0 });
      return back(doneQuery({ what: 'restored' }));
    }
    if (verb !== 'read' && verb !== 'unread' && !mayDo(manager.role)) {
      throw new Refusal('not-allowed', 'Your role on this board does not include this.');
    }
    if (undo && verb === 'aside') {
      const { done, told } = await undoRelease(services, doer, ids);
      if (told > 0) return back(doneQuery({ what: 'told', count: told }));
      return back(doneQuery({ what: done.length > 0 ? 'restored' : 'none' }));
    }
    const done = await markSubmissions(services, doer, verb, ids);
    if (done.length === 0) return back(doneQuery({ what: 'none' }));
    if (undo) return back(doneQuery({ what: 'restored' }));
    return back(
      doneQuery(verb === 'acknowledge' ? { what: verb, count: done.length } : { what: verb, ids: done }),
    );
  })
  .post('/views', may('read'), async (c) => {
    const { services, board, manager } = c.var;
    const form = viewForm.safeParse(await formBody(c.req.raw));
    if (!form.success) throw new Refusal('invalid-body', 'This is not what the inbox sends.');
    const { verb, list, view, name } = form.data;
    const doer = { board, manager: manager.id };
    const here = readList(list);
    const back = (query: string) => c.redirect(inboxHref(board.key, joined(listQuery(here), query)), 303);
    if (verb === 'delete') {
      const gone = await dropView(services, doer, view);
      return back(
        doneQuery(gone ? { what: 'deleted', name: gone.name, query: gone.query } : { what: 'no-view' }),
      );
    }
    if (name === '' || name.length > 60) return back(doneQuery({ what: 'needed' }));
    if (verb === 'rename') {
      return back(
        doneQuery({ what: (await nameView(services, doer, { id: view, name })) ? 'renamed' : 'no-view' }),
      );
    }
    const kept = await keepView(services, doer, { name, query: filterQuery(here.filter) });
    return back(doneQuery({ what: kept ? 'saved' : 'full' }));
  });

const joined = (...queries: string[]) => queries.filter(Boolean).join('&');

async function shown(c: Context<DeskOfBoard>): Promise<string> {
  const { services, board, manager, places } = c.var;
  const db = services.database(board.database);
  const now = services.now();
  const query = new URL(c.req.url).searchParams;
  const here = readList(query.toString());
  const { filter, after } = here;
  const [page, choices, saved, themes, aside] = await Promise.all([
    pageOf(db, { board, manager: manager.id, now }, filter, after),
    filterChoices(db, board.key),
    savedViews(db, board.key, manager.id),
    themesOf(db, board.key),
    asideLately(db, board.key, now),
  ]);
  const newest = Math.max(0, ...page.rows.map(({ createdAt }) => createdAt)) || now;
  return inboxPage({
    reader: deskReader(c),
    board: readBoard(c),
    timeZone: board.timeZone,
    now,
    filter,
    list: listQuery(here),
    ...page,
    paged: after !== undefined,
    mayAct: mayDo(manager.role),
    mayManage: places.some(({ id }) => id === 'settings'),
    begun: page.rows.length > 0 || (await anySubmission(db, board.key)),
    odd: filter.q !== undefined && !/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(filter.q),
    choices,
    themes,
    aside,
    saved,
    done: doneIn(query),
    live: `/desk/${board.key}/arrivals?${joined(filterQuery(filter), `since=${newest}`)}`,
  });
}
