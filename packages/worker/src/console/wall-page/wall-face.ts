import { paths, type CardKind, type Locale, type RequestStatus, type WallSort } from '@wipeboard/shared';
import { instantsIn, type Instants } from '../../messages/instants.ts';
import { messagesFor, type Messages } from '../../messages/messages.ts';
import { oneLine, within } from '../../messages/plain.ts';

/** What every public page of a board knows of it and of its reader. */
export type WallFace = {
  board: { key: string; name: string; accent?: string; timeZone: string };
  locale: Locale;
  /** The address names the language: links keep it. */
  lang?: Locale;
  publicUrl: string;
  /** Search engines may list it. */
  indexable: boolean;
};

/** How the wall is looked at; nothing of it is all of it. */
export type WallAsked = {
  kind?: CardKind;
  status?: Exclude<RequestStatus, 'merged'>;
  sort?: WallSort;
  q?: string;
  cursor?: string;
};

export type WallReading = {
  face: WallFace;
  messages: Messages;
  said: Messages['wallPage'];
  instants: Instants;
  /** The board's name, to stand in a sentence. */
  name: string;
};

export function wallReading(face: WallFace): WallReading {
  const messages = messagesFor(face.locale);
  return {
    face,
    messages,
    said: messages.wallPage,
    instants: instantsIn(face.locale, face.board.timeZone),
    name: within(face.locale, oneLine(face.board.name)),
  };
}

/** The address of a page of ours, with what is asked of it; the language goes on where the reader chose it there. */
export function hrefOf(
  path: string,
  face: Pick<WallFace, 'lang'>,
  asked: Record<string, string | undefined> = {},
) {
  const wanted = Object.entries({ ...asked, lang: asked.lang ?? face.lang });
  const query = new URLSearchParams(wanted.filter((pair): pair is [string, string] => Boolean(pair[1])));
  return query.size > 0 ? `${path}?${query}` : path;
}

export const wallHref = (face: WallFace, asked: WallAsked = {}): string =>
  hrefOf(paths.wallPage(face.board.key), face, asked);

const places: Record<CardKind, string> = { request: 'requests', note: 'notes', change: 'changes' };

/** Where a card has a page of its own. */
export const cardPath = (board: string, { kind, id }: { kind: CardKind; id: string }): string =>
  `${paths.wallPage(board)}/${places[kind]}/${encodeURIComponent(id)}`;
