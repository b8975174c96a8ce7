import type { Locale } from '@wipeboard/shared';
import type { CardAct, CardRefusal } from '../../domain/wall/card-acts.ts';
import { messagesFor } from '../../messages/messages.ts';
import { oneLine, trimmed } from '../../messages/plain.ts';
import { wallHref } from './wall-address.ts';

export type DoneWhat = CardAct['act'] | 'undo' | 'entered-request' | 'entered-change';

/** What was just done with cards: the events take it back, the refusals say what was not done; `words` are those of the only one. */
export type WallDone =
  { what: DoneWhat; events: string[]; refused: CardRefusal[]; words?: string } | { what: 'none' | 'needed' };

/** What was just done, with the button that takes it back. */
export function WallNote({
  done,
  board,
  locale,
  list,
  card,
}: {
  done?: WallDone;
  board: string;
  locale: Locale;
  list: string;
  /** The card whose page this is. */
  card?: string;
}) {
  if (!done) return null;
  const { wall: said, desk } = messagesFor(locale);
  if (!('events' in done)) {
    return (
      <div class="banner inbox-note" role="status">
        <p>{said[done.what]}</p>
      </div>
    );
  }
  const { events, refused, what, words } = done;
  const bare = what === 'entered-request' || what === 'entered-change';
  const undoes = events.length > 0 && what !== 'undo';
  return (
    <div
      class={events.length === 0 && !bare ? 'banner inbox-note' : 'inbox-note card'}
      role="status"
      id="done"
    >
      <div>
        {(events.length > 0 || bare) && <p>{said.done[what](events.length)}</p>}
        {words && (
          <p class="soft" dir="auto">
            {trimmed(oneLine(words), 80)}
          </p>
        )}
        {[...new Set(refused)].map((why) => (
          <p>{said.notDone(refused.filter((one) => one === why).length, said.refused[why])}</p>
        ))}
      </div>
      {undoes && (
        <form method="post" action={`${wallHref(board)}/undo`}>
          <input type="hidden" name="list" value={list} autocomplete="off" />
          {card && <input type="hidden" name="card" value={card} autocomplete="off" />}
          {events.map((event) => (
            <input type="hidden" name="event" value={event} autocomplete="off" />
          ))}
          <button class="small quiet" data-key="u">
            {desk.undo}
          </button>
        </form>
      )}
    </div>
  );
}
