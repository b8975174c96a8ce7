import type { FilterChoices } from '../../queries/inbox/filter-choices.ts';
import type { InboxFilter, InboxRow } from '../../domain/inbox/inbox-filter.ts';
import type { SavedView } from '../../domain/inbox/saved-view.ts';
import { instantsIn } from '../../messages/instants.ts';
import { messagesFor } from '../../messages/messages.ts';
import { within } from '../../messages/plain.ts';
import { DeskPage, type ReadBoard, type Reader } from '../desk/desk-page.tsx';
import { ExportLinks } from '../exchange/export-links.tsx';
import type { ThemeTag } from '../themes/theme-tags.tsx';
import { htmlPage } from '../layout.tsx';
import { activeFilters, filterQuery, inboxHref, inboxViews } from './inbox-address.ts';
import { BulkBar } from './bulk-bar.tsx';
import { EmptyList } from './empty-list.tsx';
import { FilterForm } from './filter-form.tsx';
import { FilterChips } from './filter-chips.tsx';
import { InboxNote, type InboxDone } from './inbox-note.tsx';
import { InboxRowLine } from './inbox-row-line.tsx';
import { KeysCard } from './keys-card.tsx';
import { SavedViews } from './saved-views.tsx';

/** Everything that the inbox shows. `list` is the query of this very page, its cursor included. */
export type InboxView = {
  reader: Reader;
  board: ReadBoard;
  timeZone: string;
  now: number;
  filter: InboxFilter;
  list: string;
  rows: InboxRow[];
  next?: string;
  paged: boolean;
  indexing: boolean;
  /** Whether the reader may do more than read. */
  mayAct: boolean;
  /** Whether anybody has ever left anything here. */
  begun: boolean;
  /** Whether the reader can put the board on a page. */
  mayManage: boolean;
  odd: boolean;
  choices: FilterChoices;
  /** What feedback can be given. */
  themes?: ThemeTag[];
  /** How many a rule put aside within a week and nobody has decided on. */
  aside?: number;
  saved: SavedView[];
  done?: InboxDone;
  live: string;
};

/** What customers left on one board, to be read, sorted and acted on; everything works by links and forms. */
export function inboxPage(view: InboxView): string {
  const { reader, board, filter, rows } = view;
  const { inbox: said } = messagesFor(reader.locale);
  const instants = instantsIn(reader.locale, view.timeZone);
  const filtered = activeFilters(filter).length > 0;
  return htmlPage(
    <DeskPage
      reader={reader}
      board={board}
      place="inbox"
      title={said.title}
      scripts={['inbox-keys', 'inbox-live']}
    >
      <h1>{said.title}</h1>
      <InboxNote view={view} />
      <nav class="inbox-views" aria-label={said.views}>
        <ul>
          {inboxViews.map((name) => (
            <li>
              <a
                href={inboxHref(board.key, filterQuery({ ...filter, view: name, sort: 'newest' }))}
                aria-current={name === filter.view ? 'page' : undefined}
              >
                {said.view[name]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <PutAside view={view} />
      <FilterForm view={view} />
      <FilterChips view={view} />
      <SavedViews view={view} />
      {view.indexing && (
        <p class="soft" role="note">
          {said.indexing}
        </p>
      )}
      <div class="arrived" aria-live="polite" data-live={view.paged ? undefined : view.live} />
      {rows.length === 0 ? (
        <EmptyList view={view} filtered={filtered} />
      ) : (
        <form method="post" action={`/desk/${board.key}/entries`} class="inbox-list" id="entries">
          <input type="hidden" name="list" value={view.list} autocomplete="off" />
          <BulkBar view={view} />
          <ul class="entries" aria-label={said.list}>
            {rows.map((row) => (
              <InboxRowLine view={view} row={row} instants={instants} />
            ))}
          </ul>
        </form>
      )}
      <Pager view={view} />
      {view.mayAct && rows.length > 0 && (
        <ExportLinks board={board.key} locale={reader.locale} query={filterQuery(filter)} />
      )}
      <KeysCard locale={reader.locale} />
      <p class="soft zone">
        {messagesFor(reader.locale).complaintPage.zone(within(reader.locale, view.timeZone))}
      </p>
    </DeskPage>,
  );
}

function PutAside({ view: { aside = 0, filter, board, reader } }: { view: InboxView }) {
  const { spam } = messagesFor(reader.locale);
  if (aside === 0 || filter.view === 'quarantine') return null;
  return (
    <p class="soft">
      {spam.asideLately(aside)} <a href={`/desk/${board.key}?view=quarantine`}>{spam.lookThrough}</a>
    </p>
  );
}

function Pager({ view }: { view: InboxView }) {
  const { filter, next, board, reader } = view;
  const { inbox: said } = messagesFor(reader.locale);
  if (!next && !view.paged) return null;
  const query = filterQuery(filter);
  const urgent = next?.startsWith('w');
  return (
    <p class="pager">
      {view.paged && <a href={inboxHref(board.key, query)}>{said.first}</a>}
      {next && (
        <a href={inboxHref(board.key, `${query ? `${query}&` : ''}after=${next}`)} rel="next">
          {urgent ? said.moreUrgent : said.more}
        </a>
      )}
    </p>
  );
}
