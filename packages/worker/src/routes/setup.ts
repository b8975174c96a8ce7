import { Hono, type Context } from 'hono';
import { accessPage } from '../console/access/sign-in-pages.tsx';
import { ownerProblems, setupOverPage, setupPage } from '../console/access/setup-page.tsx';
import { newBoardProblems } from '../console/settings/new-board-form.tsx';
import type { SettingForm } from '../console/settings/setting-fields.tsx';
import type { Desk } from '../http/desk.ts';
import { deskPage, ownForms } from '../http/desk-page.ts';
import { doorRate } from '../http/rate-limit.ts';
import { giveSession } from '../http/session-cookie.ts';
import { viewerOf } from '../http/viewer.ts';
import { setUpDesk } from '../operations/access/set-up-desk.ts';
import { isOpenSetupLink } from '../queries/access/setup-link.ts';
import { accessOf } from '../settings.ts';
import { sessionId } from '../signing/session-token.ts';
import { settingsForm } from './desk/settings/settings-form.ts';
import { firstStep } from './new-board.ts';
import { visitorOf } from './visitor.ts';

type Asked = Context<Desk, '/:token'>;

/** `/setup/{token}`: who holds the link that `pnpm desk:setup` printed makes a board of their own, once. */
export const setup = new Hono<Desk>()
  .use(deskPage, ownForms, doorRate)
  .get('/:token', async (c) => {
    const { services } = c.var;
    const id = await sessionId(c.req.param('token'));
    const open = await isOpenSetupLink(services.directory, id, services.now());
    if (!open) return c.html(setupOverPage(visitorOf(c)), 410);
    const known = await letThrough(c);
    if (known === 'nobody') return c.html(accessPage(visitorOf(c), undefined), 401);
    const { cf } = c.req.raw as { cf?: { timezone?: string } };
    const { locale } = visitorOf(c);
    return shown(c, { fields: { locale, timeZone: cf?.timezone ?? '' }, problems: {} }, known);
  })
  .post('/:token', async (c) => {
    const known = await letThrough(c);
    if (known === 'nobody') return c.html(accessPage(visitorOf(c), undefined), 401);
    const form = await settingsForm(c.req.raw);
    const { ownerName, ownerEmail } = form;
    const asked = { form, ownerName, ownerEmail, letThrough: known };
    const agent = c.req.header('user-agent') ?? '';
    const done = await setUpDesk(c.var.services, c.req.param('token'), asked, agent);
    if (done.kind === 'over') return c.html(setupOverPage(visitorOf(c)), 410);
    if (done.kind === 'done') {
      if (done.session) giveSession(c, done.session.token, done.session.expiresAt);
      return c.redirect(firstStep(done.key, c.req.query('lang')), 303);
    }
    const { locale } = visitorOf(c);
    const wrong: string[] = done.kind === 'taken' ? ['taken'] : done.fields;
    const problems = { ...newBoardProblems(locale, wrong), ...ownerProblems(locale, wrong) };
    return shown(c, { fields: form, problems }, known, done.kind === 'taken' ? 409 : 422);
  });

function shown(
  c: Asked,
  form: SettingForm,
  known: string | undefined,
  status: 200 | 409 | 422 = 200,
): Response | Promise<Response> {
  const action = `/setup/${encodeURIComponent(c.req.param('token'))}`;
  return c.html(setupPage(visitorOf(c), { form, action, known }), status);
}

/** Whom Cloudflare Access let through, where it stands before the desk. */
async function letThrough(c: Asked): Promise<string | undefined> {
  if (!accessOf(c.var.services.settings)) return undefined;
  return (await viewerOf(c))?.email ?? 'nobody';
}
