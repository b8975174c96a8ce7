import { countText } from '../../messages/count-text.ts';
import { messagesFor } from '../../messages/messages.ts';
import { wallHref, wallQuery, wallTabs } from './wall-address.ts';
import type { WallView } from './wall-page.tsx';

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
