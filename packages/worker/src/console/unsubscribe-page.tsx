import { messagesFor } from '../messages/messages.ts';
import { within } from '../messages/plain.ts';
import { customerCard, type CustomerCardOptions } from './customer-card.tsx';

/** `action` is where the form posts; `muted` once it has been done. */
export type UnsubscribePageOptions = CustomerCardOptions & { action: string; muted: boolean };

/** Behind the last link of a mail: asks whether mails shall end, or says that they have. */
export function unsubscribePage(board: string, options: UnsubscribePageOptions): string {
  const { locale, action, muted } = options;
  const said = messagesFor(locale).customer.address;
  const name = within(locale, board);
  if (muted) return customerCard(board, options, { title: said.mutedTitle, body: said.mutedBody(name) });
  return customerCard(board, options, {
    title: said.muteTitle,
    body: said.muteBody(name),
    children: (
      <form method="post" action={action}>
        <button type="submit">{said.muteButton}</button>
      </form>
    ),
  });
}
