import { messagesFor } from '../messages/messages.ts';
import { customerCard, type CustomerCardOptions } from './customer-card.tsx';

/** Where a private page was, once its customer has erased what was on it. */
export function erasedPage(board: string, options: CustomerCardOptions): string {
  const { goneTitle, goneBody } = messagesFor(options.locale).customer.erase;
  return customerCard(board, options, { title: goneTitle, body: goneBody });
}
