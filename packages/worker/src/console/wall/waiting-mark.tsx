import type { Locale } from '@wipeboard/shared';
import { messagesFor } from '../../messages/messages.ts';
import { countText } from '../../messages/count-text.ts';

/** How many cards wait, beside the way to them; nothing where none does. */
export function WaitingMark({ count = 0, locale }: { count?: number; locale: Locale }) {
  if (count === 0) return null;
  const text = countText(count, locale);
  return (
    <>
      {' '}
      <span class="waiting" aria-hidden="true">
        {text}
      </span>
      <span class="unseen">{messagesFor(locale).wall.waitingCount(text)}</span>
    </>
  );
}
