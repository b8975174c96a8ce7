import { messagesFor } from '../../messages/messages.ts';
import { DeskPage, type Reader } from '../desk/desk-page.tsx';
import { htmlPage } from '../layout.tsx';
import { NewBoardForm } from './new-board-form.tsx';
import type { SettingForm } from './setting-fields.tsx';

/** The form of a new board, or for whoever owns none, whom to ask. */
export function newBoardPage(reader: Reader, form: SettingForm | undefined): string {
  const { newBoard: words } = messagesFor(reader.locale);
  return htmlPage(
    <DeskPage reader={reader} title={words.title}>
      <header class="settings-head">
        <h1>{form ? words.title : words.ownersOnly.title}</h1>
        <p class="soft">{form ? words.lead : words.ownersOnly.body}</p>
      </header>
      {form && <NewBoardForm locale={reader.locale} form={form} />}
    </DeskPage>,
  );
}
