import { messagesFor } from '../../messages/messages.ts';
import type { BoardChange } from '../../queries/settings/board-changes.ts';
import { DeskPage } from '../desk/desk-page.tsx';
import { htmlPage } from '../layout.tsx';
import { changedAt, changedBy } from './change-words.ts';
import { Difference } from './difference.tsx';
import type { SettingsView } from './settings-frame.tsx';
import { SettingsNote } from './settings-note.tsx';

/** What was changed, the newest first, each with the button that takes it back. `older`: there may be more. */
export function changesPage(view: SettingsView, changes: BoardChange[], older?: number): string {
  const { reader, read } = view;
  const { settings } = messagesFor(reader.locale);
  const words = settings.changes;
  const root = `/desk/${read.key}/settings`;
  return htmlPage(
    <DeskPage reader={reader} board={read} place="settings" title={words.title}>
      <header class="settings-head">
        <p>
          <a href={root}>{settings.back}</a>
        </p>
        <h1>{words.title}</h1>
        <p class="soft">{words.lead}</p>
      </header>
      <SettingsNote view={view} />
      {changes.length === 0 ? (
        <p class="card">{words.none}</p>
      ) : (
        <ol class="changes">
          {changes.map((change) => (
            <li>
              <div>
                <h2>{words.entry(changedBy(change, view), whereChanged(change, view))}</h2>
                <p class="soft">
                  <time datetime={new Date(change.at).toISOString()}>{changedAt(change, view)}</time>
                  {change.undoes !== undefined && ` · ${words.undoes}`}
                </p>
                <Difference change={change} locale={reader.locale} />
              </div>
              <form method="post" action={`${root}/changes/${change.version}/undo`}>
                <button class="quiet">{words.undo}</button>
              </form>
            </li>
          ))}
        </ol>
      )}
      <p>
        <a href={`${root}/changes/board.json`} download={`${read.key}.json`}>
          {words.download}
        </a>
        <br />
        <span class="soft">{words.downloadHint}</span>
      </p>
      {older !== undefined && (
        <p>
          <a href={`${root}/changes?before=${older}`}>{words.older}</a>
        </p>
      )}
    </DeskPage>,
  );
}

function whereChanged({ section }: BoardChange, { reader }: SettingsView): string {
  const { settings } = messagesFor(reader.locale);
  return section === 'file' ? settings.changes.file : settings.section[section].title;
}
