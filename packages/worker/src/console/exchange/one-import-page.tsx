import { messagesFor } from '../../messages/messages.ts';
import type { CheckedImport } from '../../queries/exchange/checked-import.ts';
import type { Import } from '../../queries/exchange/imports.ts';
import { htmlPage } from '../layout.tsx';
import { SettingsFrame, type SettingsView } from '../settings/settings-frame.tsx';
import { ImportCheck } from './import-check.tsx';
import { ImportMappingForm, type TypedMapping } from './import-mapping-form.tsx';
import { ImportPreview } from './import-preview.tsx';
import { ImportProgress } from './import-progress.tsx';

type Props = {
  view: SettingsView;
  one: Import;
  /** Of the same board, with the very same content, loaded before. */
  same?: Import;
  check?: CheckedImport;
  typed?: TypedMapping;
};

/** One file: while it waits, what its columns are and what loading would do; then how far it is. */
export function oneImportPage({ view, one, same, check, typed }: Props): string {
  const { reader, read } = view;
  const { import: words } = messagesFor(reader.locale).exchange;
  return htmlPage(
    <SettingsFrame view={view} section="import">
      <p>
        <a href={`/desk/${read.key}/settings/import`}>{words.back}</a>
      </p>
      <h2>
        <bdi>{one.fileName || words.file}</bdi>
      </h2>
      <p class="soft">{words.read(words.rows(one.rows), words.delimiter[one.delimiter], one.encoding)}</p>
      {check ? (
        <>
          <ImportPreview view={view} one={one} check={check} />
          <ImportMappingForm view={view} one={one} typed={typed} />
          <ImportCheck view={view} one={one} same={same} check={check} />
        </>
      ) : (
        <ImportProgress view={view} one={one} />
      )}
    </SettingsFrame>,
  );
}
