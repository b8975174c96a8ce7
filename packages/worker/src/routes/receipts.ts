import { Hono, type Context } from 'hono';
import type { ReceiptView } from '@wipeboard/shared';
import { consentSchema, messageSchema, verdictSchema } from '@wipeboard/shared/schemas';
import { jsonBody } from '../http/body.ts';
import type { Desk } from '../http/desk.ts';
import { allows } from '../http/origin.ts';
import { noReceipt, receiptHolder, receiptRate, type ReceiptHolder } from '../http/receipt-holder.ts';
import { Refusal } from '../http/refusal.ts';
import { valid } from '../http/valid.ts';
import { withCardPage } from '../http/with-card-page.ts';
import { actOnReceipt, type ReceiptAct } from '../operations/act-on-receipt.ts';
import { eraseSubmission } from '../operations/erase-submission.ts';
import { changeConsent } from '../operations/wall/change-consent.ts';
import { receiptFile } from '../queries/receipt.ts';

type Asked = Context<Desk, '/:token'>;

/** `/v1/receipts/{token}`: what happened to what a customer left, and what they may do about it. */
export const receipts = new Hono<Desk>()
  .options('/:token', (c) => preflight(c))
  .options('/:token/messages', (c) => preflight(c))
  .options('/:token/verdict', (c) => preflight(c))
  .options('/:token/consent', (c) => preflight(c))
  .get('/:token', async (c) => read(c, await holder(c)))
  .delete('/:token', async (c) => {
    const held = await holder(c);
    await receiptRate(c, held);
    if (!(await eraseSubmission(c.var.services, held.board, held.submission))) throw gone(c);
    return c.body(null, 204);
  })
  .post('/:token/messages', async (c) => {
    const held = await holder(c);
    await receiptRate(c, held);
    const { key, text } = valid(messageSchema, await jsonBody(c.req.raw));
    return acted(c, held, { act: 'write', door: 'widget', key, text });
  })
  .post('/:token/verdict', async (c) => {
    const held = await holder(c);
    await receiptRate(c, held);
    const verdict = valid(verdictSchema, await jsonBody(c.req.raw));
    return acted(c, held, { act: 'verdict', door: 'widget', ...verdict });
  })
  .post('/:token/consent', async (c) => {
    const held = await holder(c);
    await receiptRate(c, held);
    const { publish } = valid(consentSchema, await jsonBody(c.req.raw));
    await changeConsent(c.var.services, held.board, held.submission, publish);
    return read(c, held);
  });

async function read(c: Asked, held: ReceiptHolder): Promise<Response> {
  const { services } = c.var;
  const db = services.database(held.board.database);
  const file = await receiptFile(db, held.board, held.submission, services.now());
  if (!file) throw gone(c);
  return said(c, held, file.view);
}

const said = (c: Asked, { board }: ReceiptHolder, view: ReceiptView): Response =>
  c.json(withCardPage(view, board.key, c.var.services.settings.PUBLIC_URL));

async function acted(c: Asked, held: ReceiptHolder, act: ReceiptAct): Promise<Response> {
  const { board, submission } = held;
  const result = await actOnReceipt(c.var.services, board, submission, act);
  if (result.kind === 'gone') throw gone(c);
  if (result.kind === 'refused')
    throw new Refusal(
      'already-decided',
      'No answer is wanted here, or another was given. Nothing was changed.',
    );
  return said(c, held, result.file.view);
}

/** Whoever holds the token; pages of the board's own origins may read the answer. */
async function holder(c: Asked): Promise<ReceiptHolder> {
  c.header('Vary', 'Origin');
  const held = await receiptHolder(c, c.req.param('token'));
  if (!held) throw gone(c);
  const origin = c.req.header('origin');
  if (origin && allows(held.board, origin)) {
    c.header('Access-Control-Allow-Origin', origin);
    c.header('Access-Control-Expose-Headers', 'Retry-After, X-Request-Id');
  }
  return held;
}

/** Asked by a browser before it sends DELETE, or JSON by its own name; the widget's messages need none. */
async function preflight(c: Asked): Promise<Response> {
  await holder(c);
  c.header('Access-Control-Allow-Methods', 'GET, POST, DELETE');
  c.header('Access-Control-Allow-Headers', 'Content-Type');
  c.header('Access-Control-Max-Age', '86400');
  return c.body(null, 204);
}

/** The refusal holds nothing private, and the widget has to be able to read it. */
function gone(c: Asked): Refusal {
  c.header('Access-Control-Allow-Origin', '*');
  return noReceipt();
}
