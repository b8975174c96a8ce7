import { Hono, type Context } from 'hono';
import { paths } from '@wipeboard/shared';
import { confirmPage } from '../console/confirm-page.tsx';
import type { Desk } from '../http/desk.ts';
import { privatePage } from '../http/private-page.ts';
import { withinRate } from '../http/rate-limit.ts';
import { readerLocale } from '../http/reader-locale.ts';
import { Refusal } from '../http/refusal.ts';
import { confirmAddress } from '../operations/confirm-address.ts';
import { boardByKey, type Board } from '../queries/board.ts';
import { receiptFile, type ReceiptFile } from '../queries/receipt.ts';
import { isConfirmOf, readConfirmToken } from '../signing/confirm-token.ts';
import { receiptToken } from '../signing/receipt-token.ts';

type Asked = Context<Desk, '/:token'>;
type Held = { board: Board; file: ReceiptFile; address: string };

/** `/confirm/{token}`: the link in a mail that proves whose its address is. GET asks, POST confirms. */
export const confirmLinks = new Hono<Desk>()
  .use(privatePage)
  .get('/:token', async (c) => {
    const { board, file } = await heldBy(c);
    const { services } = c.var;
    const receipt = await receiptToken(board.key, file.submission, services.settings.SIGNING_KEYS);
    return c.html(
      confirmPage(board.name, {
        locale: readerLocale(c, board.locale),
        accent: board.look.accent,
        action: `/confirm/${c.req.param('token')}`,
        confirmed: file.view.contact.confirmed,
        page: paths.receiptPage(receipt),
      }),
    );
  })
  .post('/:token', async (c) => {
    const { board, file, address } = await heldBy(c);
    await withinRate(c, `${board.key} ${file.submission} confirm`);
    await confirmAddress(c.var.services, board, address);
    return c.redirect(`/confirm/${c.req.param('token')}`, 303);
  });

/** A link for another address than the one on file opens nothing. */
async function heldBy(c: Asked): Promise<Held> {
  const { services } = c.var;
  const token = readConfirmToken(c.req.param('token'));
  const board = token && (await boardByKey(services, token.board, services.now()));
  if (!board) throw notValid();
  const db = services.database(board.database);
  const file = await receiptFile(db, board, token.submission, services.now());
  const address = file?.view.contact.email;
  if (!address || !(await isConfirmOf(token, address, services.settings.SIGNING_KEYS))) throw notValid();
  return { board, file, address };
}

function notValid(): Refusal {
  return new Refusal(
    'link-not-valid',
    'This link does not work. The address may have been changed or erased.',
  );
}
