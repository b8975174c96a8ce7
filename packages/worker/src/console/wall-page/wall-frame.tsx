import type { Child } from 'hono/jsx';
import { locales, paths, type Locale } from '@wipeboard/shared';
import { oneLine, trimmed, within } from '../../messages/plain.ts';
import { LanguageLinks } from '../language-links.tsx';
import { htmlPage, Page } from '../layout.tsx';
import { hrefOf, type WallReading } from './wall-face.ts';

type FrameProps = {
  reading: WallReading;
  title: string;
  /** For search engines and those with whom the page is shared; without it the page is nobody's to list. */
  description?: string;
  /** This page, without its query. */
  path: string;
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
  asked = {},
  width,
  live,
  children,
}: FrameProps) {
  const { face, said } = reading;
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
          {description !== undefined && <Shared {...{ reading, title, description, path }} />}
          <link
            rel="alternate"
            type="application/atom+xml"
            title={said.feed}
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

type SharedProps = { reading: WallReading; title: string; description: string; path: string };

/** What a page says of itself where it is shared (Open Graph); no image, nothing from elsewhere. */
function Shared({ reading: { face }, title, description, path }: SharedProps) {
  const url = face.publicUrl + path;
  const about = trimmed(oneLine(description), 200);
  return (
    <>
      <meta name="description" content={about} />
      <link rel="canonical" href={url} />
      {locales.map((other) => (
        <link rel="alternate" hreflang={other} href={`${url}?lang=${other}`} />
      ))}
      <meta property="og:type" content="website" />
      <meta property="og:title" content={trimmed(oneLine(title), 200)} />
      <meta property="og:description" content={about} />
      <meta property="og:url" content={url} />
      <meta property="og:site_name" content={oneLine(face.board.name)} />
      <meta property="og:locale" content={face.locale} />
    </>
  );
}

/** The widget without its launcher: for its element. */
export const Widget = ({ board, locale }: { board: string; locale: Locale }) => (
  <script src="/wipeboard.js" defer data-board={board} data-launcher="false" data-locale={locale} />
);
