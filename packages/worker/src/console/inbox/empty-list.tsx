import { messagesFor } from '../../messages/messages.ts';
import { filterQuery, inboxHref } from './inbox-address.ts';
import type { InboxView } from './inbox-page.tsx';

/** An empty list says why, and leads to what comes next. */
export function EmptyList({ view, filtered }: { view: InboxView; filtered: boolean }) {
  const { reader, board, filter, begun } = view;
  const { empty } = messagesFor(reader.locale).inbox;
  const bare = inboxHref(board.key, filterQuery({ view: filter.view, sort: filter.sort }));
  if (filtered) {
    return (
      <div class="card empty">
        <h2>{empty.filtered}</h2>
        <p>{view.odd ? empty.odd : empty.filteredHint}</p>
        <p>
          <a href={bare}>{empty.clear}</a>
        </p>
      </div>
    );
  }
  if (begun) {
    return (
      <div class="card empty">
        <h2>{empty.view[filter.view]}</h2>
        {filter.view !== 'all' && (
          <p>
            <a href={inboxHref(board.key, '')}>{empty.goAll}</a>
          </p>
        )}
      </div>
    );
  }
  return (
    <div class="card empty">
      <h2>{empty.none}</h2>
      <p>{empty.noneHint}</p>
      {view.mayManage && (
        <p>
          <a href={`/desk/${board.key}/settings/snippet`}>{empty.snippet}</a>
        </p>
      )}
    </div>
  );
}
