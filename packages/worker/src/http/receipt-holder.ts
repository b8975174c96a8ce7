import type { Context } from 'hono';
import { boardByKey, type Board } from '../queries/board.ts';
import { readReceiptToken } from '../signing/receipt-token.ts';
import type { Desk } from './desk.ts';
import { withinRate } from './rate-limit.ts';
import { Refusal } from './refusal.ts';

/** What a receipt's token opens; whether the submission is still there is another question. */
export type ReceiptHolder = { board: Board; submission: string };

/** Who comes with a receipt's token; undefined for a token that isn't ours. */
export async function receiptHolder(c: Context<Desk>, token: string): Promise<ReceiptHolder | undefined> {
  const { services } = c.var;
  const named = await readReceiptToken(token, services.settings.SIGNING_KEYS);
  const board = named && (await boardByKey(services, named.board, services.now()));
  return board && { board, submission: named.submission };
}

/** Limits what may be done through one receipt. */
export function receiptRate(c: Context<Desk>, { board, submission }: ReceiptHolder): Promise<void> {
  return withinRate(c, `${board.key} ${submission} receipt`);
}

export function noReceipt(): Refusal {
  return new Refusal('receipt-not-found', 'There is no receipt at this address. It may have been erased.');
}
