import type { Locale } from '@wipeboard/shared';
import { messagesFor } from '../../messages/messages.ts';

type Props = { board: string; locale: Locale; notes: string[]; themes?: ('light' | 'dark')[] };

/** The widget beside a form, on a light page and a dark one; a script keeps it up with the form. */
export function PreviewFrames({ board, locale, notes, themes = ['light', 'dark'] }: Props) {
  const words = messagesFor(locale).boardSettings.preview;
  return (
    <section class="card previews" aria-labelledby="previews">
      <h2 id="previews">{words.title}</h2>
      <p class="soft">{words.hint}</p>
      <div id="preview-notes" class="preview-notes" role="status">
        {notes.map((note) => (
          <p>{note}</p>
        ))}
      </div>
      <div class="frames">
        {themes.map((theme) => (
          <figure>
            <figcaption class="soft">{words[theme]}</figcaption>
            <iframe
              name={theme === 'light' ? previewTarget : undefined}
              data-preview={theme}
              title={words[theme]}
              src={`/desk/${board}/settings/preview?theme=${theme}&lang=${locale}`}
            />
          </figure>
        ))}
      </div>
    </section>
  );
}

const previewTarget = 'preview';

/** Shows the form in the frame without saving it; its script presses it unasked. */
export const PreviewButton = ({ board, locale }: { board: string; locale: Locale }) => (
  <button
    class="quiet"
    formaction={`/desk/${board}/settings/preview?lang=${locale}`}
    formtarget={previewTarget}
    name="theme"
    value="light"
  >
    {messagesFor(locale).boardSettings.preview.show}
  </button>
);
