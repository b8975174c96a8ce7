import type { Locale } from '@wipeboard/shared';
import { formatNumber } from '../../messages/instants.ts';
import { messagesFor } from '../../messages/messages.ts';
import { wallHref, wallQuery, wallTabs } from './wall-address.ts';
import type { WallView } from './wall-page.tsx';

/** From here on a count went no further. */
const most = 100;

/** The lists of the wall, each with how many cards it has. */
export function WallTabs({ view: { reader, board, tab, counts } }: { view: WallView }) {
  const said = messagesFor(reader.locale).wall;
  return (
    <nav class="inbox-views" aria-label={said.lists}>
      <ul>
        {wallTabs.map((one) => (
          <li>
            <a
              href={wallHref(board.key, wallQuery({ tab: one }))}
              aria-current={one === tab ? 'page' : undefined}
            >
              {said.tab[one]} <span class="soft count">{countText(counts[one], reader.locale)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** "7", or "99+" from a hundred on. */
export function countText(count: number, locale: Locale): string {
  const said = messagesFor(locale).wall;
  return count < most ? formatNumber(count, locale) : said.andMore(formatNumber(most - 1, locale));
}
