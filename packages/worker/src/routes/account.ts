import { Hono } from 'hono';
import * as z from 'zod';
import { locales } from '@wipeboard/shared';
import { accountPage, type Account } from '../console/access/account-page.tsx';
import type { Desk } from '../http/desk.ts';
import { deskPage, ownForms } from '../http/desk-page.ts';
import { formBody } from '../http/form-body.ts';
import { signedIn } from '../http/signed-in.ts';
import { valid } from '../http/valid.ts';
import { chooseLanguage, endOne, endOthers } from '../operations/access/sessions.ts';
import { sessionsOf } from '../queries/access/session.ts';
import { boardByKey } from '../queries/board.ts';
import { deskReader } from './desk/desk-reader.ts';
import { keptSession } from './kept-session.ts';

const languageForm = z.strictObject({ locale: z.enum(locales) });
const endForm = z.strictObject({ session: z.string().regex(/^[0-9a-f]{64}$/) });
const notes: Account['done'][] = ['language', 'ended', 'others'];

/** `/account`: who one is at the desk, in what language, and where one is signed in. */
export const account = new Hono<Desk>()
  .use(deskPage, ownForms, signedIn, keptSession)
  .get('/', async (c) => {
    const { services, viewer } = c.var;
    const now = services.now();
    const { session, locale, memberships } = viewer;
    const first = await boardByKey(services, memberships[0]!.board, now);
    return c.html(
      accountPage({
        reader: deskReader(c),
        roles: memberships.map(({ board, name, role }) => ({ key: board, name, role })),
        chosen: locale,
        sessions: session ? await sessionsOf(services.directory, session, now) : [],
        current: session?.id,
        timeZone: first?.timeZone ?? 'UTC',
        now,
        done: notes.find((note) => note === c.req.query('done')),
      }),
    );
  })
  .post('/language', async (c) => {
    const { locale } = valid(languageForm, await formBody(c.req.raw));
    await chooseLanguage(c.var.services, c.var.viewer.email, locale);
    return c.redirect('/account?done=language', 303);
  })
  .post('/end', async (c) => {
    const asked = valid(endForm, await formBody(c.req.raw));
    const { session } = c.var.viewer;
    if (session) await endOne(c.var.services, session, asked.session);
    return c.redirect('/account?done=ended', 303);
  })
  .post('/end-others', async (c) => {
    const { session } = c.var.viewer;
    if (session) await endOthers(c.var.services, session);
    return c.redirect('/account?done=others', 303);
  });
