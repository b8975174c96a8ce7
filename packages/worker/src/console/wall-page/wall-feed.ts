import { paths } from '@wipeboard/shared';
import { linesOf, oneLine } from '../../messages/plain.ts';
import type { StoriedCard } from '../../queries/wall/wall-stories.ts';
import { feedEntries, type FeedEntry } from './feed-entries.ts';
import { hrefOf, wallHref, wallReading, type WallFace } from './wall-face.ts';

// What XML 1.0 §2.2 has no place for, not even as a reference; half a character too.
const noCharacter = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const references: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
};

// What has no entries was never updated; RFC 4287 §4.1.1 wants an instant all the same.
const ever = Date.UTC(2026, 0, 1);

/** A text as it may stand in an element or an attribute. */
const xml = (text: string): string =>
  text
    .toWellFormed()
    .replace(noCharacter, '')
    .replace(/[&<>"'\r]/g, (character) => references[character]!);

const mostEntries = 50;

/** `/b/{board}/feed.xml`: what happened on the wall, an entry for each thing, as Atom (RFC 4287), the newest first. */
export function wallFeedXml(face: WallFace, cards: readonly StoriedCard[]): string {
  const reading = wallReading(face);
  const { said } = reading;
  const { board, publicUrl, locale } = face;
  const self = publicUrl + hrefOf(paths.wallFeed(board.key), face);
  // What was put right last comes with it, so that readers hear of that too.
  const entries = cards
    .flatMap((card) => feedEntries(card, reading))
    .toSorted((a, b) => b.updated - a.updated)
    .slice(0, mostEntries)
    .toSorted((a, b) => b.published - a.published);
  const updated = Math.max(ever, ...entries.map((entry) => entry.updated));
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
  <id>${xml(publicUrl + paths.wallPage(board.key))}</id>
  <title type="text">${xml(oneLine(said.title(board.name)))}</title>
  <subtitle type="text">${xml(said.lead)}</subtitle>
  <updated>${instant(updated)}</updated>
  <author><name>${xml(oneLine(board.name))}</name></author>
  <link rel="self" type="application/atom+xml" href="${xml(self)}"/>
  <link rel="alternate" type="text/html" href="${xml(publicUrl + wallHref(face))}"/>
  <generator>Wipeboard</generator>
${entries.map(entryXml).join('')}</feed>
`;
}

const instant = (ms: number): string => new Date(ms).toISOString();

const entryXml = ({
  id,
  title,
  text,
  language,
  href,
  published,
  updated,
  author,
}: FeedEntry): string => `  <entry>
    <id>${xml(id)}</id>
    <title type="text">${xml(title)}</title>
    <link rel="alternate" type="text/html" href="${xml(href)}"/>
    <published>${instant(published)}</published>
    <updated>${instant(updated)}</updated>
${author === undefined ? '' : `    <author><name>${xml(oneLine(author))}</name></author>\n`}    <content type="text"${language === undefined ? '' : ` xml:lang="${xml(language)}"`}>${xml(linesOf(text).join('\n'))}</content>
  </entry>
`;
