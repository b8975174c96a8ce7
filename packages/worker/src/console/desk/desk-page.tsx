import type { Child } from 'hono/jsx';
import type { Locale } from '@wipeboard/shared';
import type { Place, PlaceId } from '../../domain/access/places.ts';
import { directionOf, messagesFor } from '../../messages/messages.ts';
import { stylesheetHref } from '../console-css.ts';
import { LanguageLinks } from '../language-links.tsx';
import { Stroke } from '../layout.tsx';
import { PageIcon } from '../page-icon.tsx';
import { WaitingMark } from '../wall/waiting-mark.tsx';
import { deskCssPath } from './desk-css.ts';

/** Before whom a page of the desk lies. */
export type Reader = {
  locale: Locale;
  /** The viewer's own address. */
  email: string;
  boards: { key: string; name: string }[];
  /** The address of this page in another language. */
  inLanguage: (locale: Locale) => string;
};

/** The board that a page is about, and where its reader may go in it; `waiting`: cards to be put on its wall. */
export type ReadBoard = { key: string; name: string; accent?: string; places: Place[]; waiting?: number };

type Props = {
  reader: Reader;
  board?: ReadBoard;
  place?: PlaceId;
  title: string;
  /** Names of scripts in src/console/scripts; the page works without them. */
  scripts?: string[];
  children: Child;
};

/** The frame of every page of the desk: the rail with boards and places, and the page itself. No inline script or style. */
export function DeskPage({ reader, board, place, title, scripts = [], children }: Props) {
  const { locale } = reader;
  const { desk } = messagesFor(locale);
  return (
    <html lang={locale} dir={directionOf(locale)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex, nofollow" />
        <meta name="format-detection" content="telephone=no, date=no, address=no, email=no" />
        <title>{board ? desk.pageTitle(title, board.name) : title}</title>
        <PageIcon />
        <link rel="stylesheet" href={stylesheetHref(board?.accent)} />
        <link rel="stylesheet" href={deskCssPath} />
        {['submit-once', ...scripts].map((name) => (
          <script type="module" src={`/desk-scripts/${name}.js`} />
        ))}
      </head>
      <body class="desk">
        <a class="skip" href="#page">
          {desk.skip}
        </a>
        <Rail reader={reader} board={board} place={place} />
        <main id="page" tabindex={-1}>
          {children}
        </main>
      </body>
    </html>
  );
}

function Rail({ reader, board, place }: Pick<Props, 'reader' | 'board' | 'place'>) {
  const { desk } = messagesFor(reader.locale);
  const others = reader.boards.filter(({ key }) => key !== board?.key);
  return (
    <header class="rail">
      <div class="brand">
        <p dir="auto">{board?.name ?? desk.brand}</p>
        <Stroke />
      </div>
      {board && (
        <nav aria-label={desk.places}>
          <ul>
            {board.places.map(({ id, path }) => (
              <li>
                <a href={`/desk/${board.key}${path}`} aria-current={id === place ? 'page' : undefined}>
                  {desk.place[id]}
                  {id === 'wall' && <WaitingMark count={board.waiting} locale={reader.locale} />}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {(others.length > 0 || !board) && (
        <nav aria-label={desk.boards}>
          <ul>
            {others.map(({ key, name }) => (
              <li>
                <a href={`/desk/${key}`}>
                  <bdi>{name}</bdi>
                </a>
              </li>
            ))}
            <li>
              <a href="/desk">{desk.allBoards}</a>
            </li>
          </ul>
        </nav>
      )}
      <div class="me">
        <a href="/account" title={reader.email}>
          {desk.account}
        </a>
        <form method="post" action="/sign-out">
          <button class="plain-button">{desk.signOut}</button>
        </form>
        <LanguageLinks
          label={messagesFor(reader.locale).receiptPage.languages}
          locale={reader.locale}
          inLanguage={reader.inLanguage}
        />
      </div>
    </header>
  );
}
