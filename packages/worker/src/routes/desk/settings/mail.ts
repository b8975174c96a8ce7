import { Hono, type Context } from 'hono';
import * as z from 'zod';
import { mailPage } from '../../../console/delivery/mail-page.tsx';
import type { OutboxState } from '../../../domain/delivery/outbox.ts';
import { logFilterSchema } from '../../../domain/delivery/redrive.ts';
import type { DeskOfBoard } from '../../../http/desk.ts';
import { withinRate } from '../../../http/rate-limit.ts';
import { Refusal } from '../../../http/refusal.ts';
import { mailWays } from '../../../operations/delivery/mail-ways.ts';
import { redriveMails } from '../../../operations/delivery/redrive-mails.ts';
import { sendTestMail } from '../../../operations/delivery/send-test-mail.ts';
import { loggedMail, mailLog, mailStanding, type LogPlace } from '../../../queries/delivery/mail-log.ts';
import { settingsForm } from './settings-form.ts';
import { backTo, settingsView } from './settings-view.ts';

const most = 50;
/** How often a page that waits for a test mail looks again by itself, and after how many seconds. */
const looks = 10;
const lookAfter = 3;

const key = z.string().regex(/^[0-9A-Z]{26}$/);
const askedSchema = z.union([
  z.object({
    mail: z.string().max(200),
    attempts: z.coerce.number().int().min(0).max(1_000),
  }),
  z.object({ mail: z.undefined().optional(), uncertain: z.literal('yes').optional() }),
]);

/** `/desk/{board}/settings/mail`: how mail leaves, what became of each, and what may be sent again. */
export const mail = new Hono<DeskOfBoard>()
  .get('/', (c) => shown(c))
  .post('/test', async (c) => {
    const { services, board, manager } = c.var;
    await withinRate(c, `${board.key} test mail ${manager.id}`);
    const form = key.safeParse((await settingsForm(c.req.raw))['key']);
    if (!form.success) throw new Refusal('invalid-body', 'This form was not complete. Nothing was sent.');
    const test = await sendTestMail(services, board, { manager: manager.id, key: form.data });
    return backTo(c, '/mail', { test });
  })
  .post('/redrive', async (c) => {
    const { services, board, manager } = c.var;
    await withinRate(c, `${board.key} settings ${manager.id}`);
    const asked = askedSchema.safeParse(await settingsForm(c.req.raw));
    if (!asked.success) throw new Refusal('invalid-body', 'This form was not complete. Nothing was sent.');
    const by = manager.id;
    const again = await redriveMails(
      services,
      board,
      asked.data.mail === undefined
        ? { by, all: { uncertain: asked.data.uncertain === 'yes' } }
        : { by, mail: { id: asked.data.mail, attempts: asked.data.attempts } },
    );
    return backTo(c, '/mail', { again: String(again) });
  });

async function shown(c: Context<DeskOfBoard>): Promise<Response> {
  const { services, board } = c.var;
  const db = services.database(board.database);
  const filter = logFilterSchema.safeParse(c.req.query('state')).data;
  const before = placeOf(c.req.query('before'));
  const [log, standing, test] = await Promise.all([
    mailLog(db, board.key, { filter, before, most }),
    mailStanding(db, board.key, services.now()),
    testOf(c, db),
  ]);
  const last = log.mails.at(-1);
  const older = log.more && last && olderAddress(filter, last);
  lookAgain(c, test?.state);
  return c.html(
    mailPage(settingsView(c), {
      ways: mailWays(services),
      standing,
      mails: log.mails,
      filter,
      older: older || undefined,
      later: before !== undefined,
      test,
      sentAgain: countOf(c.req.query('again')),
      formKey: services.newId(),
    }),
  );
}

async function testOf(c: Context<DeskOfBoard>, db: D1Database) {
  const id = c.req.query('test');
  const found = id?.endsWith('.test') ? await loggedMail(db, c.var.board.key, id.slice(0, 200)) : undefined;
  return found?.kind === 'test' ? found : undefined;
}

/** The page loads itself again while its test mail is on the way, a few times, without a script. */
function lookAgain(c: Context<DeskOfBoard>, state: OutboxState | undefined): void {
  const looked = countOf(c.req.query('looked')) ?? 0;
  if ((state !== 'pending' && state !== 'sending') || looked >= looks) return;
  const url = new URL(c.req.url);
  url.searchParams.set('looked', String(looked + 1));
  c.header('Refresh', `${lookAfter}; url=${url.pathname}${url.search}`);
}

const countOf = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,3}$/.test(text) ? Number(text) : undefined;

function placeOf(text: string | undefined): LogPlace | undefined {
  const [, at, id] = /^(\d{1,15})\.(.{1,200})$/.exec(text ?? '') ?? [];
  return at !== undefined && id !== undefined ? { createdAt: Number(at), id } : undefined;
}

function olderAddress(
  filter: string | undefined,
  { createdAt, id }: { createdAt: number; id: string },
): string {
  const query = new URLSearchParams({ ...(filter && { state: filter }), before: `${createdAt}.${id}` });
  return `?${query}#log`;
}
