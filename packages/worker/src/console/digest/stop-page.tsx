import { messagesFor } from '../../messages/messages.ts';
import { within } from '../../messages/plain.ts';
import { customerCard, type CustomerCardOptions } from '../customer-card.tsx';

/** Behind the last link of a look back: asks whether they shall end, or says that they have. */
export function stopPage(
  board: string,
  options: CustomerCardOptions & { action: string; stopped: boolean },
): string {
  const said = messagesFor(options.locale).digest;
  const name = within(options.locale, board);
  if (options.stopped) return customerCard(board, options, { title: said.stopped, body: said.stopHint });
  return customerCard(board, options, {
    title: said.stopLead(name),
    body: said.stopHint,
    children: (
      <form method="post" action={options.action}>
        <button type="submit">{said.stopButton}</button>
      </form>
    ),
  });
}
