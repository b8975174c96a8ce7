import { Hono, type Context } from 'hono';
import * as z from 'zod';
import { limits, locales, type Card } from '@wipeboard/shared';
import { changeFormPage } from '../../../console/wall/change-form-page.tsx';
import { requestFormPage } from '../../../console/wall/request-form-page.tsx';
import { cardHref } from '../../../console/wall/wall-address.ts';
import type { DeskOfBoard } from '../../../http/desk.ts';
import { may } from '../../../http/signed-in.ts';
import { messagesFor } from '../../../messages/messages.ts';
import { enterChange, type ChangeRefusal } from '../../../operations/wall/enter-change.ts';
import { enterRequest } from '../../../operations/wall/enter-request.ts';
import { changeOrigin, type ChangeOrigin } from '../../../queries/wall/change-origin.ts';
import { similarCards } from '../../../queries/wall/similar-cards.ts';
import { deskReader, readBoard } from '../desk-reader.ts';
import { problemWords } from '../settings/problem-words.ts';
import { settingsForm } from '../settings/settings-form.ts';
import { typedText } from '../typed-text.ts';
import { changeForm } from './card-act.ts';

type At = Context<DeskOfBoard>;

const optional = (most: number) =>
  typedText(most)
    .default('')
    .transform((text) => text || undefined);

const requestForm = z.object({
  words: typedText(limits.wanted).pipe(z.string().regex(/^[^\n]+$/)),
  details: optional(limits.text),
  name: optional(limits.name),
  email: optional(limits.email).pipe(z.email().optional()),
  locale: z.enum(locales),
  /** Made with each page: the same form sent twice is one request. */
  key: optional(64),
});

/** What managers put on the board themselves: a request for somebody, and what changed because somebody spoke. */
export const entering = new Hono<DeskOfBoard>()
  .get('/requests/new', may('act'), (c) =>
    c.html(
      requestPage(c, {
        locale: c.var.board.locale,
        words: (c.req.query('words') ?? '').slice(0, 120),
      }),
    ),
  )
  .post('/requests/new', may('act'), async (c) => {
    const fields = await settingsForm(c.req.raw);
    const read = requestForm.safeParse(fields);
    if (!read.success) {
      return c.html(requestPage(c, fields, { problems: problemsOf(c, 'request', read.error) }), 422);
    }
    const { services, board, manager } = c.var;
    if (fields.seen !== fields.words) {
      const db = services.database(board.database);
      const similar = await similarCards(db, board, read.data.words, 5);
      if (similar.length > 0) return c.html(requestPage(c, fields, { similar }));
    }
    const entered = await enterRequest(services, board, manager, read.data);
    if ('refused' in entered) {
      const anew = { ...fields, key: services.newId() };
      return c.html(requestPage(c, anew, { refused: entered.refused }), 409);
    }
    return c.redirect(`${cardHref(board.key, entered.id)}?done=entered-request`, 303);
  })
  .get('/changes/new', may('act'), async (c) => {
    const found = await originOf(c, c.req.query());
    return c.html(changePage(c, { said: found?.said ?? '', did: '' }, { origin: found?.origin }));
  })
  .post('/changes/new', may('act'), async (c) => {
    const fields = await settingsForm(c.req.raw);
    const found = await originOf(c, fields);
    const read = changeForm.safeParse(fields);
    if (!read.success) {
      const problems = problemsOf(c, 'change', read.error);
      return c.html(changePage(c, fields, { origin: found?.origin, problems }), 422);
    }
    const asked = (fields.complaint ?? fields.request) !== undefined;
    const { services, board, manager } = c.var;
    const entered =
      asked && !found
        ? { refused: 'gone' as const }
        : await enterChange(services, board, manager, {
            ...read.data,
            ...(found && { [found.origin.kind]: found.origin.id }),
          });
    if (entered.refused)
      return c.html(changePage(c, fields, { origin: found?.origin, refused: entered.refused }), 409);
    return c.redirect(`${cardHref(board.key, entered.id)}?done=entered-change`, 303);
  });

type Returned = { problems?: Record<string, string>; similar?: Card[]; refused?: 'erased' };

const requestPage = (
  c: At,
  fields: Record<string, string>,
  { problems = {}, similar = [], refused }: Returned = {},
): string =>
  requestFormPage({
    reader: deskReader(c),
    board: readBoard(c),
    form: { fields: { ...fields, key: fields.key ?? c.var.services.newId() }, problems },
    similar,
    refused,
  });

type Again = { origin?: ChangeOrigin; problems?: Record<string, string>; refused?: ChangeRefusal };

const changePage = (c: At, fields: Record<string, string>, { problems = {}, ...again }: Again): string =>
  changeFormPage({ reader: deskReader(c), board: readBoard(c), form: { fields, problems }, ...again });

const problemsOf = (c: At, form: 'request' | 'change', { issues }: z.ZodError): Record<string, string> =>
  problemWords(
    issues.map(({ path, message }) => ({ path: path.map(String).join('.'), message })),
    messagesFor(deskReader(c).locale).wall[form].problem,
  );

function originOf(c: At, { complaint, request }: Record<string, string>): ReturnType<typeof changeOrigin> {
  const { services, board } = c.var;
  return changeOrigin(services.database(board.database), board.key, { complaint, request });
}
