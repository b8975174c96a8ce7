import type { Child } from 'hono/jsx';
import { paths, type Locale } from '@wipeboard/shared';
import { oneLine, within } from '../../messages/plain.ts';
import { LanguageLinks } from '../language-links.tsx';
import { htmlPage, Page } from '../layout.tsx';
import { SharedWords, type SharedPage } from './shared-words.tsx';
import { hrefOf, type WallReading } from './wall-face.ts';

type FrameProps = Omit<SharedPage, 'description'> & {
  reading: WallReading;
  /** For search engines and those with whom the page is shared; without it the page is nobody's to list. */
  description?: string;
  /** What its query asks besides the language. */
  asked?: Record<string, string | undefined>;
  width: 'narrow' | 'wall';
  /** The widget comes in. */
  live?: boolean;
  children: Child;
};

/** A public page of a board: whole without a script, and shared with its own words only. */
export function wallFrame({
  reading,
  title,
  description,
  path,
  dated,
  asked = {},
  width,
  live,
  children,
}: FrameProps) {
  const { face, said, name } = reading;
  const inLanguage = (lang: Locale) => hrefOf(path, face, { ...asked, lang });
  return htmlPage(
    <Page
      locale={face.locale}
      title={oneLine(title)}
      brand={oneLine(face.board.name)}
      accent={face.board.accent}
      width={width}
      referrer="same-origin"
      indexable={face.indexable && description !== undefined}
      head={
        <>
          {description !== undefined && (
            <SharedWords reading={reading} page={{ title, description, path, dated }} />
          )}
          <link
            rel="alternate"
            type="application/atom+xml"
            title={oneLine(said.title(name))}
            href={hrefOf(paths.wallFeed(face.board.key), { lang: face.locale })}
          />
          {live && <Widget board={face.board.key} locale={face.locale} />}
        </>
      }
    >
      {children}
      <footer class="wall-foot">
        <p class="soft">{said.zone(within(face.locale, face.board.timeZone))}</p>
        <LanguageLinks label={said.languages} locale={face.locale} inLanguage={inLanguage} />
      </footer>
    </Page>,
  );
}

/** The widget without its launcher: for its element. */
export const Widget = ({ board, locale }: { board: string; locale: Locale }) => (
  <script src="/wipeboard.js" defer data-board={board} data-launcher="false" data-locale={locale} />
);
