import { limits, locales, type Card } from '@wipeboard/shared';
import { languageNames, messagesFor } from '../../messages/messages.ts';
import { oneLine, trimmed } from '../../messages/plain.ts';
import { DeskPage, type ReadBoard, type Reader } from '../desk/desk-page.tsx';
import { FieldProblems } from '../field-problems.tsx';
import { htmlPage } from '../layout.tsx';
import { ChoiceSetting, LineSetting, LinesSetting, type SettingForm } from '../settings/setting-fields.tsx';
import { cardHref, wallHref } from './wall-address.ts';

type Props = {
  reader: Reader;
  board: ReadBoard;
  form: SettingForm;
  similar: Card[];
  refused?: 'erased';
};

/** A request that somebody made in person, entered for them; those that are like it are shown before it is. */
export function requestFormPage({ reader, board, form, similar, refused }: Props): string {
  const { wall } = messagesFor(reader.locale);
  const said = wall.request;
  return htmlPage(
    <DeskPage reader={reader} board={board} place="wall" title={said.title}>
      <nav class="submission-nav" aria-label={wall.lists}>
        <a href={wallHref(board.key)}>{wall.card.back}</a>
      </nav>
      <h1>{said.title}</h1>
      <p class="soft">{said.lead}</p>
      {refused && (
        <p class="banner problems" role="alert">
          {said.refused[refused]}
        </p>
      )}
      <FieldProblems heading={wall.card.problems} problems={form.problems} />
      {similar.length > 0 && (
        <section role="status" aria-labelledby="similar">
          <h2 id="similar">{said.similar}</h2>
          <p>{said.similarHint}</p>
          <ul class="similar">
            {similar.map((one) => (
              <li>
                <p>
                  <a href={cardHref(board.key, one.id)} dir="auto">
                    {trimmed(oneLine(one.words), 120)}
                  </a>{' '}
                  <span class="soft">{wall.votes(one.votes ?? 0)}</span>
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <form
        method="post"
        action={`${wallHref(board.key)}/requests/new`}
        class="card act settings-form"
        novalidate
      >
        <input type="hidden" name="key" value={form.fields.key} autocomplete="off" />
        {similar.length > 0 && (
          <input type="hidden" name="seen" value={form.fields.words} autocomplete="off" />
        )}
        <LineSetting form={form} name="words" label={said.words} hint={said.wordsHint} max={limits.wanted} />
        <LinesSetting form={form} name="details" label={said.details} rows={3} />
        <LineSetting form={form} name="name" label={said.name} hint={said.nameHint} max={limits.name} />
        <LineSetting
          form={form}
          name="email"
          label={said.email}
          hint={said.emailHint}
          direction="ltr"
          max={limits.email}
        />
        <ChoiceSetting
          form={form}
          name="locale"
          label={said.locale}
          choices={locales.map((value) => ({ value, label: languageNames[value] }))}
        />
        <p class="buttons">
          <button>{similar.length > 0 ? said.goAnyway : said.go}</button>
        </p>
      </form>
    </DeskPage>,
  );
}
