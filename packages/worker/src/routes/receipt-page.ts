import { Hono, type Context } from 'hono';
import { erasedPage } from '../console/erased-page.tsx';
import { receiptPage, type ReceiptPageOptions } from '../console/receipt-page.tsx';
import type { ReceiptVerb } from '../domain/complaint/receipt-forms.ts';
import type { Desk } from '../http/desk.ts';
import { formBody } from '../http/form-body.ts';
import { privatePage } from '../http/private-page.ts';
import { readerLocale } from '../http/reader-locale.ts';
import { noReceipt, receiptHolder, receiptRate, type ReceiptHolder } from '../http/receipt-holder.ts';
import { withCardPage } from '../http/with-card-page.ts';
import { handleReceipt } from '../operations/handle-receipt.ts';
import { receiptFile } from '../queries/receipt.ts';

type Asked = Context<Desk, '/:token'>;
type Shown = Pick<ReceiptPageOptions, 'done' | 'helped' | 'returned' | 'late'>;

const verbs: ReceiptVerb[] = ['words', 'verdict', 'settle', 'contact', 'consent', 'erase'];

/** `/r/{token}`: the customer's private page. GET shows, POST acts, so that a mail scanner counts nothing. */
export const receiptPages = new Hono<Desk>()
  .use(privatePage)
  .get('/:token', async (c) => {
    const held = await holder(c);
    const helped = c.req.query('helped');
    return shown(c, held, {
      done: verbs.find((verb) => verb === c.req.query('done')),
      helped: helped === 'yes' || helped === 'no' ? helped : undefined,
    });
  })
  .post('/:token/words', (c) => handled(c, 'words'))
  .post('/:token/verdict', (c) => handled(c, 'verdict'))
  .post('/:token/settle', (c) => handled(c, 'settle'))
  .post('/:token/contact', (c) => handled(c, 'contact'))
  .post('/:token/consent', (c) => handled(c, 'consent'))
  .post('/:token/erase', (c) => handled(c, 'erase'));

async function handled(c: Asked, verb: ReceiptVerb): Promise<Response> {
  const held = await holder(c);
  await receiptRate(c, held);
  const fields = await formBody(c.req.raw);
  const result = await handleReceipt(c.var.services, held.board, held.submission, verb, fields);
  if (result.kind === 'gone') throw noReceipt();
  if (result.kind === 'wrong')
    return shown(c, held, { returned: { verb, fields, problems: result.problems } }, 422);
  if (result.kind === 'late')
    return shown(c, held, { returned: { verb, fields, problems: {} }, late: true }, 409);
  const lang = c.req.query('lang');
  const query = new URLSearchParams(lang ? { lang, done: verb } : { done: verb });
  return c.redirect(`/r/${c.req.param('token')}?${query}`, 303);
}

async function shown(
  c: Asked,
  { board, submission }: ReceiptHolder,
  more: Shown,
  status: 200 | 409 | 422 = 200,
): Promise<Response> {
  const { services } = c.var;
  const file = await receiptFile(services.database(board.database), board, submission, services.now());
  const locale = readerLocale(c, board.locale);
  const face = { locale, timeZone: board.timeZone, accent: board.look.accent };
  if (!file) {
    if (more.done === 'erase') return c.html(erasedPage(board.name, face));
    throw noReceipt();
  }
  const lang = c.req.query('lang');
  return c.html(
    receiptPage(withCardPage(file.view, board.key, services.settings.PUBLIC_URL), {
      ...face,
      ...more,
      standing: file.standing,
      language: file.language,
      now: services.now(),
      formKey: services.newId(),
      action: (verb) =>
        `/r/${c.req.param('token')}/${verb}${lang ? `?${new URLSearchParams({ lang })}` : ''}`,
      inLanguage: (other) =>
        `?${new URLSearchParams({ lang: other, ...(more.helped && { helped: more.helped }) })}`,
    }),
    status,
  );
}

async function holder(c: Asked): Promise<ReceiptHolder> {
  const held = await receiptHolder(c, c.req.param('token'));
  if (!held) throw noReceipt();
  return held;
}
