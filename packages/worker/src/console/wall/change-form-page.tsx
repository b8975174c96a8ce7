import { limits } from '@wipeboard/shared';
import type { ChangeRefusal } from '../../operations/wall/enter-change.ts';
import { messagesFor } from '../../messages/messages.ts';
import { oneLine, trimmed, within } from '../../messages/plain.ts';
import type { ChangeOrigin } from '../../queries/wall/change-origin.ts';
import { DeskPage, type ReadBoard, type Reader } from '../desk/desk-page.tsx';
import { FieldProblems } from '../field-problems.tsx';
import { htmlPage } from '../layout.tsx';
import { LinesSetting, type SettingForm } from '../settings/setting-fields.tsx';
import { wallHref } from './wall-address.ts';

type Props = {
  reader: Reader;
  board: ReadBoard;
  form: SettingForm;
  origin?: ChangeOrigin;
  refused?: ChangeRefusal;
};

/** "You said, we did", in a sentence each; with what it comes of, if it comes of anything that stands here. */
export function changeFormPage({ reader, board, form, origin, refused }: Props): string {
  const { locale } = reader;
  const { wall } = messagesFor(locale);
  const said = wall.change;
  return htmlPage(
    <DeskPage reader={reader} board={board} place="wall" title={said.title}>
      <nav class="submission-nav" aria-label={wall.lists}>
        <a href={wallHref(board.key, 'tab=changes')}>{wall.card.back}</a>
      </nav>
      <h1>{said.title}</h1>
      <p class="soft">{said.lead}</p>
      {refused && (
        <p class="banner problems" role="alert">
          {said.refused[refused]}
        </p>
      )}
      <FieldProblems heading={wall.card.problems} problems={form.problems} />
      <form
        method="post"
        action={`${wallHref(board.key)}/changes/new`}
        class="card act settings-form"
        novalidate
      >
        {origin && (
          <>
            <input type="hidden" name={origin.kind} value={origin.id} autocomplete="off" />
            <p>
              {origin.kind === 'complaint'
                ? said.ofComplaint(within(locale, origin.code))
                : said.ofRequest(within(locale, trimmed(oneLine(origin.words), limits.wanted)))}
            </p>
          </>
        )}
        {origin?.kind === 'complaint' && <p class="soft">{said.careful}</p>}
        <LinesSetting form={form} name="said" label={said.said} hint={said.saidHint} rows={2} />
        <LinesSetting form={form} name="did" label={said.did} hint={said.didHint} rows={2} />
        <p class="buttons">
          <button>{said.go}</button>
        </p>
      </form>
    </DeskPage>,
  );
}
