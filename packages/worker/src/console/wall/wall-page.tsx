import { paths, requestStatuses, type Card, type Locale } from '@wipeboard/shared';
import type { DeskTab } from '../../domain/wall/desk-list.ts';
import { instantsIn } from '../../messages/instants.ts';
import { messagesFor } from '../../messages/messages.ts';
import { within } from '../../messages/plain.ts';
import type { ListedCard } from '../../queries/wall/desk-cards.ts';
import { DeskPage, type ReadBoard, type Reader } from '../desk/desk-page.tsx';
import { KeysCard } from '../inbox/keys-card.tsx';
import { htmlPage } from '../layout.tsx';
import { CardLine } from './card-line.tsx';
import { EmptyWall } from './empty-wall.tsx';
import { WaitingCard } from './waiting-card.tsx';
import { wallHref, wallQuery, type WallPlace } from './wall-address.ts';
import { WallBulk } from './wall-bulk.tsx';
import { WallNote, type WallDone } from './wall-note.tsx';
import { WallTabs } from './wall-tabs.tsx';

/** Everything that a list of a wall’s cards shows. `list` is the query of this very page. */
export type WallView = WallPlace & {
  reader: Reader;
  board: ReadBoard;
  boardLocale: Locale;
  timeZone: string;
  now: number;
  /** Whether everybody may see the wall. */
  open: boolean;
  list: string;
  counts: Record<DeskTab, number>;
  cards: ListedCard[];
  next?: string;
  /** By the id of a request that waits. */
  similar: Map<string, Card[]>;
  mayAct: boolean;
  mayManage: boolean;
  done?: WallDone;
};

/** What waits to be put on the board, what hangs there, and what was taken down; everything works by links and forms. */
export function wallDeskPage(view: WallView): string {
  const { reader, board, cards, q, tab } = view;
  const { wall: said } = messagesFor(reader.locale);
  const instants = instantsIn(reader.locale, view.timeZone);
  const waiting = tab === 'waiting' && q === undefined;
  return htmlPage(
    <DeskPage reader={reader} board={board} place="wall" title={said.title} scripts={['wall-keys']}>
      <WallHead view={view} />
      <WallNote done={view.done} board={board.key} locale={reader.locale} list={view.list} />
      <WallTabs view={view} />
      <Search view={view} />
      {tab === 'requests' && q === undefined && <Statuses view={view} />}
      {cards.length === 0 ? (
        <EmptyWall view={view} />
      ) : (
        <>
          <ul class={waiting ? 'waiting-cards' : 'entries'} aria-label={said.tab[tab]}>
            {cards.map((card, index) =>
              waiting ? (
                <WaitingCard
                  view={view}
                  card={card}
                  next={(cards[index + 1] ?? cards[index - 1])?.id}
                  instants={instants}
                />
              ) : (
                <CardLine view={view} card={card} instants={instants} />
              ),
            )}
          </ul>
          {view.mayAct && <WallBulk view={view} />}
        </>
      )}
      <Pager view={view} />
      <KeysCard locale={reader.locale} list={said.keys} />
      <p class="soft zone">
        {messagesFor(reader.locale).complaintPage.zone(within(reader.locale, view.timeZone))}
      </p>
    </DeskPage>,
  );
}

function WallHead({ view: { reader, board, open, mayAct, mayManage } }: { view: WallView }) {
  const said = messagesFor(reader.locale).wall;
  return (
    <header class="wall-head">
      <h1>{said.title}</h1>
      <p class="wall-ways">
        {open && <a href={paths.wallPage(board.key)}>{said.openPage}</a>}
        {mayAct && <a href={`${wallHref(board.key)}/requests/new`}>{said.enterRequest}</a>}
        {mayAct && <a href={`${wallHref(board.key)}/changes/new`}>{said.enterChange}</a>}
      </p>
      {!open && (
        <p class="banner">
          {said.closed} {mayManage && <a href={`/desk/${board.key}/settings/wall`}>{said.openIt}</a>}
        </p>
      )}
    </header>
  );
}

function Search({ view: { reader, board, q, tab } }: { view: WallView }) {
  const said = messagesFor(reader.locale).wall;
  return (
    <form method="get" action={wallHref(board.key)} class="search-line wall-search" role="search">
      {tab !== 'waiting' && <input type="hidden" name="tab" value={tab} autocomplete="off" />}
      <div class="field">
        <label for="q" class="unseen">
          {said.search}
        </label>
        <input
          id="q"
          name="q"
          type="search"
          value={q}
          placeholder={said.search}
          maxlength={200}
          dir="auto"
          autocomplete="off"
          data-key="/"
        />
      </div>
      <button class="small quiet">{said.searchButton}</button>
      {q !== undefined && <a href={wallHref(board.key, wallQuery({ tab }))}>{said.clear}</a>}
    </form>
  );
}

function Statuses({ view: { reader, board, status } }: { view: WallView }) {
  const said = messagesFor(reader.locale).wall;
  return (
    <nav class="inbox-views" aria-label={said.statuses}>
      <ul>
        {[undefined, ...requestStatuses].map((one) => (
          <li>
            <a
              href={wallHref(board.key, wallQuery({ tab: 'requests', status: one }))}
              aria-current={one === status ? 'page' : undefined}
            >
              {one === undefined ? said.anyStatus : said.status[one]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Pager({ view: { reader, board, tab, status, next, after } }: { view: WallView }) {
  const said = messagesFor(reader.locale).wall;
  if (!next && !after) return null;
  return (
    <p class="pager">
      {after && <a href={wallHref(board.key, wallQuery({ tab, status }))}>{said.first}</a>}
      {next && (
        <a href={wallHref(board.key, wallQuery({ tab, status, after: next }))} rel="next">
          {tab === 'waiting' ? said.moreWaiting : said.more}
        </a>
      )}
    </p>
  );
}
