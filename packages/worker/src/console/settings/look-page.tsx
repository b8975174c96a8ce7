import { accentOf } from '../../look/accent.ts';
import { messagesFor } from '../../messages/messages.ts';
import { htmlPage } from '../layout.tsx';
import { lookNotes } from './look-notes.ts';
import { PreviewButton, PreviewFrames } from './preview-frame.tsx';
import { CheckSetting, ChoiceSetting, Setting, type SettingForm } from './setting-fields.tsx';
import { SettingsFrame, type SettingsView } from './settings-frame.tsx';

/** Colour and corner of the button, beside the widget as it would be. */
export function lookPage(view: SettingsView, form: SettingForm): string {
  const { locale } = view.reader;
  const { boardSettings, desk } = messagesFor(locale);
  const words = boardSettings.look;
  const { key } = view.board;
  const accent = form.fields.colour === 'own' ? form.fields.accent : undefined;
  return htmlPage(
    <SettingsFrame view={view} section="look" scripts={['live-preview']}>
      <div class="beside">
        <form method="post" class="card act settings-form" novalidate>
          <input type="hidden" name="version" value={String(view.board.version)} autocomplete="off" />
          <input type="hidden" name="section" value="look" autocomplete="off" />
          <fieldset class="choices">
            <legend>{words.colour}</legend>
            {(['ours', 'own'] as const).map((value) => (
              <label class="check">
                <input type="radio" name="colour" value={value} checked={form.fields.colour === value} />
                <span>{words[value]}</span>
              </label>
            ))}
          </fieldset>
          <Setting form={form} name="accent" label={words.accent} hint={words.accentHint}>
            {(attributes) => (
              <input
                {...attributes}
                type="color"
                class="swatch"
                value={form.fields.accent}
                autocomplete="off"
              />
            )}
          </Setting>
          <ChoiceSetting
            form={form}
            name="position"
            label={words.position}
            hint={words.positionHint}
            choices={(['end', 'start'] as const).map((value) => ({ value, label: words.corner[value] }))}
          />
          <CheckSetting form={form} name="launcher" label={words.launcher} />
          <div class="buttons">
            <button>{desk.save}</button>
            <PreviewButton board={key} locale={locale} />
          </div>
        </form>
        <PreviewFrames board={key} locale={locale} notes={lookNotes(accent, locale)} />
      </div>
    </SettingsFrame>,
  );
}

export const lookFieldsOf = ({ look }: SettingsView['board']): Record<string, string> => ({
  colour: look.accent ? 'own' : 'ours',
  accent: accentOf(look.accent).accent,
  position: look.position ?? 'end',
  launcher: look.launcher === false ? '' : 'yes',
});
