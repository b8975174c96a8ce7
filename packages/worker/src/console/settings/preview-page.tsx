import type { BoardConfiguration, Locale } from '@wipeboard/shared';
import { directionOf, messagesFor } from '../../messages/messages.ts';
import { deskCssPath } from '../desk/desk-css.ts';
import { htmlPage } from '../layout.tsx';

type Props = {
  locale: Locale;
  notes: string[];
  theme?: 'light' | 'dark';
  /** Absent where the form can’t be shown. */
  configuration?: BoardConfiguration;
};

/** A stand-in for a customer’s page, in a frame beside a form: the built widget, asking a script instead of the desk. */
export function previewPage({ locale, notes, theme = 'light', configuration }: Props): string {
  const { preview } = messagesFor(locale).boardSettings;
  return htmlPage(
    <html
      lang={locale}
      dir={directionOf(locale)}
      class={`preview ${theme}`}
      data-configuration={configuration && JSON.stringify(configuration)}
    >
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{preview.frame}</title>
        <link rel="stylesheet" href={deskCssPath} />
        {configuration && <script type="module" src="/desk-scripts/preview-frame.js" />}
        {configuration && (
          <script
            defer
            src="/wipeboard.js"
            data-board={configuration.board}
            data-theme={theme}
            data-locale={locale}
          />
        )}
      </head>
      <body>
        <p class="sham-title">{preview.page}</p>
        <div class="sham" aria-hidden="true">
          <i />
          <i />
          <i />
        </div>
        {notes.map((note) => (
          <p class="sham-note">{note}</p>
        ))}
        <p id="nothing-sent" role="status" data-words={preview.nothingSent} />
      </body>
    </html>,
  );
}
