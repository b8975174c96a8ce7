import { locales, type Locale } from '@wipeboard/shared';
import { oneLine, trimmed } from '../../messages/plain.ts';
import { hrefOf, type WallReading } from './wall-face.ts';

/** What a page says of itself. `dated`: of one card, when it was put up and when anything of it last changed. */
export type SharedPage = {
  title: string;
  description: string;
  /** This page, without its query. */
  path: string;
  dated?: { at: string; changedAt: string };
};

// Open Graph names a language with a territory, as Facebook lists them.
const territories: Record<Locale, string> = { en: 'en_US', de: 'de_DE', ar: 'ar_AR' };

/**
 * What a page says of itself where it is shared (Open Graph) or listed; no image, nothing from elsewhere. Each language has
 * an address of its own, and the one that names none is whichever its reader prefers.
 */
export function SharedWords({ reading: { face }, page }: { reading: WallReading; page: SharedPage }) {
  const { title, description, path, dated } = page;
  const url = face.publicUrl + path;
  const own = face.publicUrl + hrefOf(path, face);
  const about = trimmed(oneLine(description), 200);
  return (
    <>
      <meta name="description" content={about} />
      <link rel="canonical" href={own} />
      {locales.map((other) => (
        <link rel="alternate" hreflang={other} href={`${url}?lang=${other}`} />
      ))}
      <link rel="alternate" hreflang="x-default" href={url} />
      <meta property="og:type" content={dated ? 'article' : 'website'} />
      <meta property="og:title" content={trimmed(oneLine(title), 200)} />
      <meta property="og:description" content={about} />
      <meta property="og:url" content={own} />
      <meta property="og:site_name" content={oneLine(face.board.name)} />
      <meta property="og:locale" content={territories[face.locale]} />
      {locales
        .filter((other) => other !== face.locale)
        .map((other) => (
          <meta property="og:locale:alternate" content={territories[other]} />
        ))}
      {dated && <meta property="article:published_time" content={dated.at} />}
      {dated && <meta property="article:modified_time" content={dated.changedAt} />}
    </>
  );
}
