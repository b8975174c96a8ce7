import type { BoardPromise, CardKind } from '@wipeboard/shared';
import { paths } from '@wipeboard/shared';
import { oneLine, within } from '../../messages/plain.ts';
import { promiseWords } from '../../messages/promise-words.ts';
import type { WallSection } from '../../queries/wall/public-wall.ts';
import { CardView } from './cards.tsx';
import type { VisitorForm } from './visitor-form.tsx';
import {
  hrefOf,
  wallHref,
  wallReading,
  type WallAsked,
  type WallFace,
  type WallReading,
} from './wall-face.ts';
import { RequestFilters, WallFilters } from './wall-filters.tsx';
import { AskFields, NoteFields } from './wall-forms.tsx';
import { wallFrame } from './wall-frame.tsx';

export type WallPageOptions = WallFace & {
  asked: WallAsked;
  sections: WallSection[];
  /** The cursor led nowhere; here is the beginning. */
  lost?: boolean;
  /** What the board says over its wall. */
  greeting?: string;
  promise: BoardPromise;
  /** Which forms the board takes. */
  asks: boolean;
  notes: boolean;
  /** Requests hang there at once, unless a watched word is in them. */
  atOnce: boolean;
  ask: VisitorForm;
  note: VisitorForm;
};

type Part = { reading: WallReading; options: WallPageOptions };

/** `/b/{board}`: everything that hangs there, and the forms to add to it. */
export function wallPage(options: WallPageOptions): string {
  const { asked, sections, board, promise, locale, lost } = options;
  const reading = wallReading(options);
  const { said, messages, name } = reading;
  const plain = Object.values(asked).every((value) => value === undefined);
  const bare = sections.every(({ cards }) => cards.length === 0);
  const lists = (
    <div class="wall-part">
      {!(plain && bare) && <WallFilters reading={reading} asked={asked} />}
      <Lists reading={reading} options={options} />
    </div>
  );
  return wallFrame({
    reading,
    title: [partOf(reading, asked), said.title(name)].filter(Boolean).join(' · '),
    // What somebody looked for is nobody’s to list.
    description: asked.q === undefined ? (options.greeting ?? said.lead) : undefined,
    path: paths.wallPage(board.key),
    asked,
    width: 'wall',
    live: plain,
    children: (
      <>
        <header class="wall-top">
          <h1>{said.heading}</h1>
          <p class="lead" dir={options.greeting ? 'auto' : undefined}>
            {options.greeting ? oneLine(options.greeting) : said.lead}
          </p>
          <p class="soft">{promiseWords(promise, locale, messages)}</p>
          <p class="wall-ways">
            {(options.asks || options.notes) && <a href="#tell">{said.tell}</a>}
            <a href={hrefOf(paths.wallFeed(board.key), { lang: locale })}>{said.feed}</a>
          </p>
        </header>
        {lost && (
          <section class="banner" role="status">
            <p>{said.lost}</p>
          </section>
        )}
        {plain && !bare ? (
          <wipe-board data-board={board.key} data-locale={locale}>
            {lists}
          </wipe-board>
        ) : (
          lists
        )}
        <Tell reading={reading} options={options} />
      </>
    ),
  });
}

/** What of the wall is shown, where it isn't all of it. */
function partOf({ said, face }: WallReading, { q, kind, status }: WallAsked): string | undefined {
  if (q !== undefined) return said.search.found(within(face.locale, q));
  return status ? said.status[status] : kind && said.section[kind];
}

function Lists({ reading, options }: Part) {
  const { asked, sections } = options;
  const bare = sections.every(({ cards }) => cards.length === 0);
  if (bare && asked.q !== undefined) return <NothingFound reading={reading} options={options} />;
  if (bare && !asked.kind) return <FirstVisitor reading={reading} />;
  const section = (one: WallSection) => <Section reading={reading} options={options} section={one} />;
  const shown = sections.filter(({ cards }) => cards.length > 0 || asked.q === undefined);
  const said = shown.filter(({ kind }) => kind !== 'request');
  return (
    <div class="wall-lists">
      {asked.q !== undefined && <h2>{reading.said.search.found(within(reading.face.locale, asked.q))}</h2>}
      {said.length > 0 && said.length < shown.length ? (
        <div class="wall-columns">
          {shown.filter(({ kind }) => kind === 'request').map(section)}
          <div class="wall-lists">{said.map(section)}</div>
        </div>
      ) : (
        shown.map(section)
      )}
    </div>
  );
}

function Section({ reading, options, section }: Part & { section: WallSection }) {
  const { said, face } = reading;
  const { asked } = options;
  const { kind, cards, next } = section;
  return (
    <section class={`wall-section ${kind}s`} aria-labelledby={`wall-${kind}`}>
      <h2 id={`wall-${kind}`}>{said.section[kind]}</h2>
      {kind === 'request' && asked.q === undefined && <RequestFilters reading={reading} asked={asked} />}
      {cards.length === 0 && <Nothing reading={reading} options={options} kind={kind} />}
      {cards.map((card) => (
        <CardView card={card} reading={reading} />
      ))}
      {next && (
        <p class="wall-more">
          <a href={wallHref(face, { ...asked, kind, cursor: next })}>{said.more[kind]}</a>
        </p>
      )}
    </section>
  );
}

function Nothing({ reading: { said }, options, kind }: Part & { kind: CardKind }) {
  const { asked, asks, notes } = options;
  const narrowed = asked.status !== undefined || asked.sort === 'done';
  const offers = kind === 'request' ? asks : kind === 'note' && notes;
  return (
    <p class="wall-nothing">
      {narrowed ? said.empty.none : said.empty[kind]}{' '}
      {offers && (
        <a href={kind === 'request' ? '#ask' : '#note'}>
          {kind === 'request' ? said.ask.heading : said.note.heading}
        </a>
      )}
    </p>
  );
}

const FirstVisitor = ({ reading: { said } }: { reading: WallReading }) => (
  <section class="card wall-first">
    <h2>{said.empty.title}</h2>
    <p>{said.empty.body}</p>
    <p>
      <a href="#tell">{said.tell}</a>
    </p>
  </section>
);

const NothingFound = ({ reading: { said, face }, options: { asked, asks } }: Part) => (
  <section class="card wall-first">
    <h2>{said.empty.noneFound(within(face.locale, asked.q ?? ''))}</h2>
    <p class="wall-ways">
      {asks && <a href="#ask">{said.empty.ask}</a>}
      <a href={wallHref(face)}>{said.empty.all}</a>
    </p>
  </section>
);

function Tell({ reading, options }: Part) {
  const { said } = reading;
  const { asks, notes, ask, note, atOnce } = options;
  if (!asks && !notes) return null;
  return (
    <section class="wall-tell todo" id="tell" aria-labelledby="tell-heading">
      <h2 id="tell-heading">{said.tell}</h2>
      {asks && (
        <details id="ask" class={ask.fields || !notes ? undefined : 'unsent'} open>
          <summary>
            <h3>{said.ask.heading}</h3>
          </summary>
          <AskFields reading={reading} form={ask} atOnce={atOnce} />
        </details>
      )}
      {notes && (
        <details id="note" open={!asks || note.fields !== undefined}>
          <summary>
            <h3>{said.note.heading}</h3>
          </summary>
          <NoteFields reading={reading} form={note} />
        </details>
      )}
    </section>
  );
}
