import type { ImportField, ImportMapping } from '../../domain/exchange/import-mapping.ts';
import { messagesFor } from '../../messages/messages.ts';
import type { Import } from '../../queries/exchange/imports.ts';
import type { SettingsView } from '../settings/settings-frame.tsx';

/** What was typed, where it could not be taken. */
export type TypedMapping = { mapping: ImportMapping; words: string; problems: ('words' | 'timeZone')[] };

type Props = { view: SettingsView; one: Import; typed?: TypedMapping };

/** Which column is which field, and how ratings and dates are read. */
export function ImportMappingForm({ view, one, typed }: Props) {
  const { reader, read } = view;
  const { import: words } = messagesFor(reader.locale).exchange;
  const mapping = typed?.mapping ?? one.mapping;
  const lines =
    typed?.words ??
    Object.entries(mapping.words)
      .map(([word, value]) => `${word} = ${value}`)
      .join('\n');
  const wrong = (name: 'words' | 'timeZone') => typed?.problems.includes(name) ?? false;
  const columns = one.header.map((name, place) => ({
    value: String(place),
    label: name || words.unnamed(place + 1),
  }));
  return (
    <section class="card">
      <h2>{words.mapping}</h2>
      <p class="soft">{words.mappingNote}</p>
      <form
        method="post"
        action={`/desk/${read.key}/settings/import/${one.id}/mapping`}
        class="act"
        novalidate
      >
        <div class="mapping">
          {(Object.keys(words.field) as ImportField[]).map((field) => (
            <Choice
              id={`column-${field}`}
              label={words.field[field]}
              value={mapping.columns[field] === undefined ? '' : String(mapping.columns[field])}
              choices={[{ value: '', label: words.noColumn }, ...columns]}
            />
          ))}
        </div>
        <div class="mapping">
          <Choice id="scale" label={words.scale} value={mapping.scale} choices={labelled(words.scales)} />
          <Choice id="order" label={words.order} value={mapping.order} choices={labelled(words.orders)} />
          <div class={wrong('timeZone') ? 'field wrong' : 'field'}>
            <label for="timeZone">{words.timeZone}</label>
            {wrong('timeZone') && (
              <p class="problem" id="timeZone-problem">
                {words.zoneProblem}
              </p>
            )}
            <input
              type="text"
              id="timeZone"
              name="timeZone"
              value={mapping.timeZone}
              maxlength={60}
              dir="ltr"
              autocomplete="off"
              aria-describedby={wrong('timeZone') ? 'timeZone-problem' : undefined}
              aria-invalid={wrong('timeZone') ? 'true' : undefined}
            />
          </div>
        </div>
        <div class={wrong('words') ? 'field wrong' : 'field'}>
          <label for="words">{words.words}</label>
          <p class="soft" id="words-hint">
            {words.wordsHint}
          </p>
          {wrong('words') && (
            <p class="problem" id="words-problem">
              {words.wordsProblem}
            </p>
          )}
          <textarea
            id="words"
            name="words"
            rows={3}
            dir="auto"
            aria-describedby={wrong('words') ? 'words-hint words-problem' : 'words-hint'}
            aria-invalid={wrong('words') ? 'true' : undefined}
          >
            {`\n${lines}`}
          </textarea>
        </div>
        <div class="buttons">
          <button class="quiet">{words.again}</button>
        </div>
      </form>
    </section>
  );
}

const labelled = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

type ChoiceProps = { id: string; label: string; value: string; choices: { value: string; label: string }[] };

const Choice = ({ id, label, value, choices }: ChoiceProps) => (
  <div class="field">
    <label for={id}>{label}</label>
    <select id={id} name={id} autocomplete="off">
      {choices.map((choice) => (
        <option value={choice.value} selected={choice.value === value}>
          {choice.label}
        </option>
      ))}
    </select>
  </div>
);
