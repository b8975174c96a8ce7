import { Hono } from 'hono';
import type { Context } from 'hono';
import type { Desk } from '../http/desk.ts';
import { allows } from '../http/origin.ts';
import { Refusal } from '../http/refusal.ts';
import { boardByKey } from '../queries/board.ts';
import { receiptFile } from '../queries/receipt.ts';
import { readReceiptToken } from '../signing/receipt-token.ts';

/** `GET /v1/receipts/{token}`: what happened to what a customer left. */
export const receipts = new Hono<Desk>().get('/:token', async (c) => {
  const found = await receiptOf(c, c.req.param('token'));
  c.header('Vary', 'Origin');
  if (!found) {
    c.header('Access-Control-Allow-Origin', '*');
    throw new Refusal('receipt-not-found', 'There is no receipt at this address. It may have been erased.');
  }
  const origin = c.req.header('origin');
  if (origin && allows(found.board, origin)) c.header('Access-Control-Allow-Origin', origin);
  return c.json(found.view);
});

/** The receipt behind a token; undefined for a token that isn't ours and for a submission that is gone. */
export async function receiptOf(c: Context<Desk>, token: string) {
  const { services } = c.var;
  const named = await readReceiptToken(token, services.settings.SIGNING_KEYS);
  const board = named && (await boardByKey(services, named.board, services.now()));
  if (!board) return undefined;
  const db = services.database(board.database);
  const file = await receiptFile(db, board, named.submission, services.now());
  return file && { board, ...file };
}
