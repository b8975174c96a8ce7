import type { FileProblem } from '../../domain/exchange/import-file.ts';
import { instantsIn } from '../../messages/instants.ts';
import { messagesFor } from '../../messages/messages.ts';
import type { Import } from '../../queries/exchange/imports.ts';
import { htmlPage } from '../layout.tsx';
import { SettingsFrame, type SettingsView } from '../settings/settings-frame.tsx';

type Props = { view: SettingsView; imports: Import[]; problem?: FileProblem };

/** Where a file is brought, and what was brought before. */
export function importPage({ view, imports, problem }: Props): string {
  const { reader, read } = view;
  const { import: words } = messagesFor(reader.locale).exchange;
  return htmlPage(
    <SettingsFrame view={view} section="import">
      <section class="card">
        <form
          method="post"
          action={`/desk/${read.key}/settings/import`}
          enctype="multipart/form-data"
          class="act"
        >
          <div class={problem ? 'field wrong' : 'field'}>
            <label for="file">{words.file}</label>
            <p class="soft" id="file-hint">
              {words.fileHint}
            </p>
            {problem && (
              <p class="problem" id="file-problem">
                {words.fileProblem[problem]}
              </p>
            )}
            <input
              type="file"
              id="file"
              name="file"
              accept=".csv,.tsv,.txt,text/csv"
              aria-describedby={problem ? 'file-hint file-problem' : 'file-hint'}
              aria-invalid={problem ? 'true' : undefined}
              required
            />
          </div>
          <p class="soft">{words.uploadNote}</p>
          <div class="buttons">
            <button>{words.upload}</button>
          </div>
        </form>
      </section>
      <section class="card">
        <h2>{words.earlier}</h2>
        {imports.length === 0 ? <p>{words.none}</p> : <Earlier view={view} imports={imports} />}
      </section>
    </SettingsFrame>,
  );
}

function Earlier({ view, imports }: Pick<Props, 'view' | 'imports'>) {
  const { reader, read, board, now } = view;
  const { import: words } = messagesFor(reader.locale).exchange;
  const instants = instantsIn(reader.locale, board.timeZone);
  return (
    <ul class="imports">
      {imports.map((one) => (
        <li>
          <a href={`/desk/${read.key}/settings/import/${one.id}`} dir="auto">
            {one.fileName || words.file}
          </a>
          <span>{words.state[one.state === 'arriving' ? 'staged' : one.state]}</span>
          <span>
            {one.state === 'staged' ? words.rows(one.rows) : words.loadedRows(one.loaded, one.leftOut)}
          </span>
          <span class="soft">{words.by(one.by ?? '', instants.brief(one.createdAt, now))}</span>
        </li>
      ))}
    </ul>
  );
}
