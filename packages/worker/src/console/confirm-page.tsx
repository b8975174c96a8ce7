import { messagesFor } from '../messages/messages.ts';
import { within } from '../messages/plain.ts';
import { customerCard, type CustomerCardOptions } from './customer-card.tsx';

/** `action` is where the form posts; `page` the customer's private page. */
export type ConfirmPageOptions = CustomerCardOptions & { action: string; confirmed: boolean; page: string };

/** Behind the link in a mail: asks whether the address is the reader's, or says that it is confirmed. */
export function confirmPage(board: string, options: ConfirmPageOptions): string {
  const { locale, action, confirmed, page } = options;
  const said = messagesFor(locale).customer.address;
  const name = within(locale, board);
  if (confirmed)
    return customerCard(board, options, {
      title: said.confirmedTitle,
      body: said.confirmedBody(name),
      children: (
        <p>
          <a href={page}>{said.toPage}</a>
        </p>
      ),
    });
  return customerCard(board, options, {
    title: said.confirmTitle,
    body: said.confirmBody(name),
    children: (
      <form method="post" action={action}>
        <button type="submit">{said.confirmButton}</button>
      </form>
    ),
  });
}
