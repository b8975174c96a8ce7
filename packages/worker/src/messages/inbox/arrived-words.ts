import type { Locale } from '@wipeboard/shared';
import { messagesFor } from '../messages.ts';

/** "Show 3 new entries". */
export function arrivedWords(locale: Locale, count: number): string {
  const { inbox } = messagesFor(locale);
  return inbox.showNew(inbox.arrived(count));
}
