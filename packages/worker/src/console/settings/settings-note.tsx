import { messagesFor } from '../../messages/messages.ts';
import { Difference } from './difference.tsx';
import { changedBy, changedAt } from './change-words.ts';
import type { SettingsView } from './settings-frame.tsx';

/** What was just saved, with the button that takes it back; or why nothing was. */
export function SettingsNote({ view }: { view: SettingsView }) {
  const { note, reader, read } = view;
  const messages = messagesFor(reader.locale);
  const { settings, desk } = messages;
  if (!note) return <></>;
  switch (note.kind) {
    case 'saved':
    case 'undone':
      return (
        <form
          class="saved-note"
          method="post"
          action={`/desk/${read.key}/settings/changes/${note.version}/undo`}
          role="status"
        >
          <p>{note.kind === 'saved' ? settings.saved : settings.undone}</p>
          <button class="quiet">{desk.undo}</button>
        </form>
      );
    case 'same':
      return (
        <p class="saved-note" role="status">
          {settings.same}
        </p>
      );
    case 'undo-refused':
      return (
        <p class="banner" role="status">
          {settings.undoRefused}
        </p>
      );
    case 'meanwhile':
      return (
        <div class="banner" role="alert">
          {note.changes.map((change) => (
            <>
              <h2>{settings.meanwhile(changedBy(change, view), changedAt(change, view))}</h2>
              <Difference change={change} locale={reader.locale} />
            </>
          ))}
          <p>{settings.meanwhileHint}</p>
        </div>
      );
    case 'problems':
      return (
        <div class="banner problems" role="alert">
          <h2>{settings.problems}</h2>
          <ul>
            {note.fields.map(({ id, label, problem }) => (
              <li>
                {label !== undefined && `${label}: `}
                <a href={`#${id}`}>{problem}</a>
              </li>
            ))}
          </ul>
        </div>
      );
  }
}
