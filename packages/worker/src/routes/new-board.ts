import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { newBoardProblems } from '../console/settings/new-board-form.tsx';
import { newBoardPage } from '../console/settings/new-board-page.tsx';
import type { Desk } from '../http/desk.ts';
import { deskPage, ownForms } from '../http/desk-page.ts';
import { withinRate } from '../http/rate-limit.ts';
import { Refusal } from '../http/refusal.ts';
import { signedIn } from '../http/signed-in.ts';
import { createBoard } from '../operations/settings/create-board.ts';
import { ownName } from '../queries/settings/own-name.ts';
import { deskReader } from './desk/desk-reader.ts';
import { settingsForm } from './desk/settings/settings-form.ts';

/** Another board needs an address that a mail has proven. */
const proven: MiddlewareHandler<Desk> = async (c, next) => {
  if (c.var.viewer.session?.onlyBoard) return c.redirect('/sign-in?next=%2Fboards%2Fnew', 303);
  await next();
  return undefined;
};

/** `/boards/new`: whoever owns a board may make another. */
export const newBoards = new Hono<Desk>()
  .use(deskPage, ownForms, signedIn, proven)
  .get('/new', (c) => {
    const reader = deskReader(c);
    if (!ownsOne(c)) return c.html(newBoardPage(reader, undefined), 403);
    const { cf } = c.req.raw as { cf?: { timezone?: string } };
    const fields = { locale: reader.locale, timeZone: cf?.timezone ?? '' };
    return c.html(newBoardPage(reader, { fields, problems: {} }));
  })
  .post('/new', async (c) => {
    const owned = ownsOne(c);
    if (!owned) throw new Refusal('not-allowed', 'Only an owner of a board may make another.');
    const { services, viewer } = c.var;
    await withinRate(c, `new-board ${viewer.email}`);
    const form = await settingsForm(c.req.raw);
    const owner = { name: await ownName(services, owned), email: viewer.email };
    const made = await createBoard(services, { form, owner });
    if (made.kind === 'created') return c.redirect(firstStep(made.key, c.req.query('lang')), 303);
    const reader = deskReader(c);
    const problems = newBoardProblems(reader.locale, made.kind === 'taken' ? ['taken'] : made.fields);
    return c.html(newBoardPage(reader, { fields: form, problems }), made.kind === 'taken' ? 409 : 422);
  });

const ownsOne = (c: Context<Desk>) => c.var.viewer.memberships.find(({ role }) => role === 'owner');

/** Where the owner of a new board goes on: the first of the steps that set it up. */
export const firstStep = (key: string, lang?: string): string =>
  `/desk/${key}/settings/questions?step=1${lang ? `&lang=${encodeURIComponent(lang)}` : ''}`;
