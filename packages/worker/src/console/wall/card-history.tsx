import { instantsIn } from '../../messages/instants.ts';
import { messagesFor } from '../../messages/messages.ts';
import { within } from '../../messages/plain.ts';
import type { CardEvent } from '../../queries/wall/desk-card.ts';
import type { CardView } from './card-page.tsx';
import { cardHref, wallHref } from './wall-address.ts';

/** What was done with a card, the last first; the last can be taken back. */
export function CardHistory({ view }: { view: CardView }) {
  const { reader, board, file, list, now, timeZone, mayAct } = view;
  const { locale } = reader;
  const { wall: said, list: words } = messagesFor(locale);
  const instants = instantsIn(locale, timeZone);
  return (
    <section aria-labelledby="history">
      <h2 id="history">{said.card.history}</h2>
      {file.events.length === 0 && <p>{said.card.nothing}</p>}
      <ol class="history card-history">
        {file.events.map((event) => (
          <li>
            <p>{said.event[event.type]}</p>
            <p class="soft">
              {`${event.by ? within(locale, event.by) : said.somebody}${words.separator}`}
              <time datetime={new Date(event.at).toISOString()}>{instants.brief(event.at, now)}</time>
            </p>
            <EventText event={event} view={view} />
            {event.undoable && mayAct && (
              <form method="post" action={`${wallHref(board.key)}/undo`}>
                <input type="hidden" name="event" value={event.id} autocomplete="off" />
                <input type="hidden" name="card" value={file.card.id} autocomplete="off" />
                <input type="hidden" name="list" value={list} autocomplete="off" />
                <button class="small quiet">{said.card.undo}</button>
              </form>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What was said with an act: of a merge its other request, of what was taken back what that was. */
function EventText({ event: { type, text }, view }: { event: CardEvent; view: CardView }) {
  if (!text) return null;
  const said = messagesFor(view.reader.locale).wall;
  if (type === 'merged' || type === 'unmerged') {
    return (
      <p>
        <a href={cardHref(view.board.key, text, view.list)}>{said.card.other}</a>
      </p>
    );
  }
  const words = type === 'undone' ? said.event[text as CardEvent['type']] : text;
  return words ? (
    <p class="passed ours" dir="auto">
      {words}
    </p>
  ) : null;
}
