import type { Locale } from '@wipeboard/shared';
import { formatNumber } from '../../messages/instants.ts';
import { messagesFor } from '../../messages/messages.ts';

const longest = 104;

type Props = { said: { title: string; body: string }; weeks?: number; address: string; locale: Locale };

/** Nothing to report: why, and the longest time to look at instead. */
export const EmptyReport = ({ said, weeks, address, locale }: Props) => (
  <section class="empty" aria-labelledby="empty">
    <h2 id="empty">{said.title}</h2>
    <p>{said.body}</p>
    {weeks !== longest && (
      <p>
        <a class="action" href={`${address}?weeks=${longest}`}>
          {messagesFor(locale).reports.scores.empty.longest(formatNumber(longest, locale))}
        </a>
      </p>
    )}
  </section>
);
