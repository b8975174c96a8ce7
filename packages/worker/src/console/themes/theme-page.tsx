import type { Theme } from '../../domain/themes/theme.ts';
import { instantsIn } from '../../messages/instants.ts';
import { messagesFor } from '../../messages/messages.ts';
import { linesOf, trimmed } from '../../messages/plain.ts';
import type { RulesPreview } from '../../queries/themes/rules-preview.ts';
import { DeskPage, type ReadBoard, type Reader } from '../desk/desk-page.tsx';
import { FieldProblems } from '../field-problems.tsx';
import { htmlPage } from '../layout.tsx';
import { LineSetting, LinesSetting, type SettingForm } from '../settings/setting-fields.tsx';
import { ThemeNote, type ThemesNote } from './theme-note.tsx';

export type ThemeView = {
  reader: Reader;
  read: ReadBoard;
  /** Absent while it is still to be made. */
  theme?: Theme;
  form: SettingForm;
  preview?: RulesPreview;
  timeZone: string;
  note?: ThemesNote;
};

const longestSample = 280;

/** One theme: its name and words, what they would find, and how far they have been tried. */
export function themePage({ reader, read, theme, form, preview, timeZone, note }: ThemeView): string {
  const said = messagesFor(reader.locale).themes;
  const root = `/desk/${read.key}/themes`;
  const title = theme?.name ?? said.add;
  return htmlPage(
    <DeskPage reader={reader} board={read} place="themes" title={title}>
      <header class="themes-head">
        <p>
          <a href={root}>{said.back}</a>
        </p>
        <h1 dir="auto">{title}</h1>
        {theme?.upto !== undefined && (
          <p class="soft">{said.progress(instantsIn(reader.locale, timeZone).dated(theme.upto))}</p>
        )}
      </header>
      <ThemeNote note={note} reader={reader} read={read} />
      <FieldProblems heading={said.problems} problems={form.problems} />
      <section>
        <form method="post" action={theme ? `${root}/${theme.id}` : root} class="act" novalidate>
          <LineSetting form={form} name="name" label={said.name} hint={said.nameHint} max={60} />
          <LinesSetting form={form} name="rules" label={said.rules} hint={said.rulesHint} rows={6} />
          <div class="buttons">
            <button name="do" value="save">
              {said.save}
            </button>
            <button name="do" value="preview" class="quiet">
              {said.preview}
            </button>
          </div>
        </form>
      </section>
      {preview && <Preview preview={preview} reader={reader} />}
      {theme && (
        <details class="card">
          <summary>
            <h2>{said.remove}</h2>
          </summary>
          <p>{said.removeHint}</p>
          <form method="post" action={`${root}/${theme.id}/remove`}>
            <button class="quiet">{said.remove}</button>
          </form>
        </details>
      )}
    </DeskPage>,
  );
}

function Preview({ preview: { found, of, samples }, reader }: { preview: RulesPreview; reader: Reader }) {
  const said = messagesFor(reader.locale).themes;
  return (
    <section role="status">
      <h2>{found > 0 ? said.found(found, of) : said.foundNone(of)}</h2>
      {samples.map(({ text }) => (
        <blockquote class="passed" dir="auto">
          {linesOf(trimmed(text.trim(), longestSample)).join('\n')}
        </blockquote>
      ))}
    </section>
  );
}
