import { paths, type Card } from '@wipeboard/shared';
import { linesOf, oneLine, trimmed } from '../../messages/plain.ts';
import { cardPath, hrefOf, wallReading, type WallFace, type WallReading } from './wall-face.ts';

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
const ever = '2026-01-01T00:00:00.000Z';

/** A text as it may stand in an element or an attribute. */
const xml = (text: string): string =>
  text
    .toWellFormed()
    .replace(noCharacter, '')
    .replace(/[&<>"'\r]/g, (character) => references[character]!);

/** `since` is when the newest of it changed, ISO 8601; `id` never changes. */
type Entry = {
  id: string;
  title: string;
  text: string;
  href: string;
  published: string;
  updated: string;
  author?: string;
};

/** `/b/{board}/feed.xml`: what was put up and what became of it, as Atom (RFC 4287), the newest first. */
export function wallFeedXml(face: WallFace, cards: readonly Card[]): string {
  const reading = wallReading(face);
  const { said } = reading;
  const { board, publicUrl, locale } = face;
  const self = publicUrl + hrefOf(paths.wallFeed(board.key), face);
  const page = publicUrl + wallPath(face);
  const entries = cards.flatMap((card) => entriesOf(card, reading)).toSorted(newestFirst);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
  <id>urn:wipeboard:${xml(board.key)}</id>
  <title>${xml(oneLine(said.title(board.name)))}</title>
  <subtitle>${xml(said.lead)}</subtitle>
  <updated>${entries[0]?.updated ?? ever}</updated>
  <author><name>${xml(oneLine(board.name))}</name></author>
  <link rel="self" type="application/atom+xml" href="${xml(self)}"/>
  <link rel="alternate" type="text/html" href="${xml(page)}"/>
  <generator>Wipeboard</generator>
${entries.map(entryXml).join('')}</feed>
`;
}

const wallPath = (face: WallFace): string => hrefOf(paths.wallPage(face.board.key), face);

/** One for the card itself, and one for each thing that it came to. */
function entriesOf(card: Card, reading: WallReading): Entry[] {
  const { face, said } = reading;
  const { board, publicUrl } = face;
  const id = `urn:wipeboard:${board.key}:${card.id}`;
  const href = publicUrl + hrefOf(cardPath(board.key, card), face);
  const words = oneLine(card.words);
  const answer = card.answer?.text;
  const put = {
    id,
    href,
    title: `${said.section[card.kind]}: ${trimmed(words, 120)}`,
    text: textOf(card, reading),
    published: card.at,
    updated: later(card.at, card.kind === 'request' ? card.answer?.at : card.changedAt),
    author: card.author,
  };
  if (!card.status || card.status.is === 'open') return [put];
  const { is, at, line } = card.status;
  const became = {
    id: `${id}:${is}:${Date.parse(at)}`,
    href,
    title: `${said.status[is]}: ${trimmed(words, 120)}`,
    text: [line, answer].filter(Boolean).join('\n\n') || words,
    published: at,
    updated: at,
  };
  return [put, became];
}

function textOf({ kind, words, details, answer }: Card, { said, face, messages }: WallReading): string {
  const { label } = messages.list;
  if (kind === 'change') return `${label(said.said)} ${words}\n\n${label(said.did)} ${answer?.text ?? ''}`;
  const by = answer && label(oneLine(answer.by ?? face.board.name));
  return [words, details, answer && `${by} ${answer.text}`].filter(Boolean).join('\n\n');
}

const later = (a: string, b: string | undefined): string => (b !== undefined && b > a ? b : a);

const newestFirst = (a: Entry, b: Entry): number =>
  a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0;

const entryXml = ({ id, title, text, href, published, updated, author }: Entry): string => `  <entry>
    <id>${xml(id)}</id>
    <title>${xml(title)}</title>
    <link rel="alternate" type="text/html" href="${xml(href)}"/>
    <published>${published}</published>
    <updated>${updated}</updated>
${author === undefined ? '' : `    <author><name>${xml(oneLine(author))}</name></author>\n`}    <content type="text">${xml(linesOf(text).join('\n'))}</content>
  </entry>
`;
