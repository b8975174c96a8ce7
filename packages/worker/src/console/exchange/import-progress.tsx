import { formatNumber, instantsIn } from '../../messages/instants.ts';
import { messagesFor } from '../../messages/messages.ts';
import type { Import } from '../../queries/exchange/imports.ts';
import type { SettingsView } from '../settings/settings-frame.tsx';

type Props = { view: SettingsView; one: Import };

/** A file that is being loaded, was loaded, or was taken back. */
export function ImportProgress({ view, one }: Props) {
  const { reader, read, board, now } = view;
  const { import: words } = messagesFor(reader.locale).exchange;
  const instants = instantsIn(reader.locale, board.timeZone);
  const action = (verb: string) => `/desk/${read.key}/settings/import/${one.id}/${verb}`;
  const running = one.state === 'loading' || one.state === 'undoing';
  const done = one.loaded + one.leftOut;
  return (
    <section class="card">
      <h2>{words.state[one.state === 'arriving' ? 'staged' : one.state]}</h2>
      {one.state === 'loading' && (
        <p class="clock">
          <progress value={done} max={one.rows} aria-label={words.state.loading} />
          <span>{words.progress(formatNumber(done, reader.locale), one.rows)}</span>
        </p>
      )}
      {running && <p>{one.state === 'loading' ? words.loading : words.undoing}</p>}
      {one.state === 'loaded' && <p>{words.done}</p>}
      {one.state === 'undone' && <p>{words.undone}</p>}
      <p>{words.loadedRows(one.loaded, one.leftOut)}</p>
      <p class="soft">{words.by(one.by ?? '', instants.brief(one.createdAt, now))}</p>
      {one.undoneAt !== undefined && (
        <p class="soft">{words.undoneBy(one.undoneBy ?? '', instants.brief(one.undoneAt, now))}</p>
      )}
      {running && (
        <form method="post" action={action('go-on')}>
          <button class="quiet">{words.goOn}</button>
        </form>
      )}
      {(one.state === 'loaded' || one.state === 'loading') && (
        <form method="post" action={action('undo')} class="act">
          <p class="soft">{words.undoNote}</p>
          <div class="buttons">
            <button class="quiet">{words.undo}</button>
          </div>
        </form>
      )}
    </section>
  );
}
