import { Hono, type Context } from 'hono';
import {
  accessPage,
  codePage,
  overPage,
  signInLinkPage,
  signInPage,
} from '../console/access/sign-in-pages.tsx';
import { askedSchema, codeSchema, nextSchema } from '../domain/access/sign-in.ts';
import type { Desk } from '../http/desk.ts';
import { deskPage, ownForms } from '../http/desk-page.ts';
import { formBody } from '../http/form-body.ts';
import { doorRate } from '../http/rate-limit.ts';
import { giveSession } from '../http/session-cookie.ts';
import { viewerOf } from '../http/viewer.ts';
import { askSignIn } from '../operations/access/ask-sign-in.ts';
import { comeIn, comeInByCode, type CameIn } from '../operations/access/come-in.ts';
import { openSignIn } from '../queries/access/sign-in.ts';
import { accessOf } from '../settings.ts';
import { readSignInToken } from '../signing/sign-in-token.ts';
import { visitorOf } from './visitor.ts';

const code = '/code/:id{[0-9A-HJKMNP-TV-Z]{26}}';

/** `/sign-in`: who wants to come in, the mail they get, and its link and code. GET shows, POST acts. */
export const signIn = new Hono<Desk>()
  .use(deskPage, ownForms, doorRate)
  .get('/', async (c) => {
    const viewer = await viewerOf(c);
    const next = nextSchema.parse(c.req.query('next'));
    const comesIn = viewer && viewer.memberships.length > 0 && !viewer.session?.onlyBoard;
    if (comesIn) return c.redirect(next, 303);
    if (accessOf(c.var.services.settings)) return c.html(accessPage(visitorOf(c), viewer?.email));
    return c.html(signInPage(visitorOf(c), { next, signedOut: c.req.query('out') !== undefined }));
  })
  .post('/', async (c) => {
    const fields = await formBody(c.req.raw);
    const visitor = visitorOf(c);
    const asked = askedSchema.safeParse(fields);
    if (!asked.success) {
      const email = typeof fields.email === 'string' ? fields.email : '';
      return c.html(signInPage(visitor, { next: nextSchema.parse(fields.next), email, wrong: true }), 422);
    }
    const id = await askSignIn(c.var.services, { ...asked.data, locale: visitor.locale });
    return c.redirect(`/sign-in/code/${id}?lang=${visitor.locale}`, 303);
  })
  .get(code, (c) => c.html(codePage(visitorOf(c), { id: c.req.param('id') })))
  .post(code, async (c) => {
    const digits = codeSchema.safeParse((await formBody(c.req.raw)).code);
    const id = c.req.param('id');
    const came = await comeInByCode(c.var.services, id, digits.data ?? '', agentOf(c));
    if (came.kind === 'wrong') return c.html(codePage(visitorOf(c), { id, left: came.left }), 422);
    return entered(c, came);
  })
  .get('/link/:token', async (c) => {
    const { services } = c.var;
    const id = await readSignInToken(c.req.param('token'), services.settings.SIGNING_KEYS);
    const open = id && (await openSignIn(services.directory, id, services.now()));
    if (!open) return c.html(overPage(visitorOf(c)), 410);
    const action = `/sign-in/link/${c.req.param('token')}`;
    return c.html(signInLinkPage(visitorOf(c, open.locale), { email: open.address, action }));
  })
  .post('/link/:token', async (c) => {
    const { services } = c.var;
    const id = await readSignInToken(c.req.param('token'), services.settings.SIGNING_KEYS);
    return entered(c, id ? await comeIn(services, id, agentOf(c)) : { kind: 'over' });
  });

function entered(c: Context<Desk>, came: CameIn): Response | Promise<Response> {
  if (came.kind !== 'in') return c.html(overPage(visitorOf(c)), 410);
  giveSession(c, came.token, came.expiresAt);
  return c.redirect(came.next, 303);
}

const agentOf = (c: Context<Desk>): string => c.req.header('user-agent') ?? '';
