import { paths, type Card } from '@wipeboard/shared';
import { CardView } from './cards.tsx';
import type { VisitorForm } from './visitor-form.tsx';
import { wallHref, wallReading, type WallAsked, type WallFace } from './wall-face.ts';
import { SearchForm } from './wall-filters.tsx';
import { AskFields, NoteFields } from './wall-forms.tsx';
import { wallFrame } from './wall-frame.tsx';

export type SimilarPageOptions = WallFace & { similar: Card[]; ask: VisitorForm; atOnce: boolean };

/** What is like that which somebody asks for, and the form with all that they typed, to be sent anyway. */
export function similarPage(options: SimilarPageOptions): string {
  const reading = wallReading(options);
  const { said } = reading;
  return wallFrame({
    reading,
    title: said.similar.title,
    path: paths.wallPage(options.board.key),
    width: 'narrow',
    children: (
      <>
        <h1>{said.similar.title}</h1>
        <p>{said.similar.body}</p>
        {options.similar.map((card) => (
          <CardView card={card} reading={reading} />
        ))}
        <section class="wall-form" aria-labelledby="anyway">
          <h2 id="anyway">{said.similar.anyway}</h2>
          <AskFields reading={reading} form={options.ask} atOnce={options.atOnce} anyway />
        </section>
      </>
    ),
  });
}

export type ReturnedPageOptions = WallFace & { form: VisitorForm; atOnce: boolean; anyway?: boolean };

/** A form that came back, with what was typed and what has to be put right. */
export function returnedPage(options: ReturnedPageOptions): string {
  const { form, atOnce, anyway } = options;
  const reading = wallReading(options);
  const { said } = reading;
  const title = form.verb === 'ask' ? said.ask.heading : said.note.heading;
  return wallFrame({
    reading,
    title,
    path: paths.wallPage(options.board.key),
    width: 'narrow',
    children: (
      <section>
        <h1>{title}</h1>
        {form.verb === 'ask' ? (
          <AskFields reading={reading} form={form} atOnce={atOnce} anyway={anyway} />
        ) : (
          <NoteFields reading={reading} form={form} />
        )}
      </section>
    ),
  });
}

export type ThanksPageOptions = WallFace & {
  /** `up`: it hangs there; `waits`: somebody looks at it first; `kept`: only the board's people read it. */
  fate: 'up' | 'waits' | 'kept';
  code: string;
  /** The customer's private page: an address of ours. */
  page: string;
};

/** After something was left: the receipt, as a widget shows it. */
export function thanksPage(options: ThanksPageOptions): string {
  const { fate, code, page } = options;
  const reading = wallReading(options);
  const { said, name } = reading;
  return wallFrame({
    reading,
    title: said.thanks.title,
    path: paths.wallPage(options.board.key),
    width: 'narrow',
    children: (
      <section class="card">
        <h1>{said.thanks.title}</h1>
        <p role="status">{fate === 'up' ? said.thanks.up : said.thanks[fate](name)}</p>
        <p class="code">
          <span class="soft">{said.thanks.code}</span> <strong dir="ltr">{code}</strong>
        </p>
        <p>
          <a href={page}>{said.thanks.page}</a>
        </p>
        <p class="soft">{said.thanks.pageHint}</p>
        <p>
          <a href={wallHref(reading.face)}>{said.back}</a>
        </p>
      </section>
    ),
  });
}

export type BusyPageOptions = WallFace & { asked: WallAsked; requestId: string };

/** Too many searches came from the reader’s network: their words stay in the field, and the wall is a link away. */
export function busyPage({ asked, requestId, ...face }: BusyPageOptions): string {
  const reading = wallReading(face);
  const { said, messages } = reading;
  return wallFrame({
    reading,
    title: said.search.busy,
    path: paths.wallPage(face.board.key),
    asked,
    width: 'narrow',
    children: (
      <section class="card">
        <h1>{said.search.busy}</h1>
        <p>{said.search.wait}</p>
        <div class="wall-filters">
          <SearchForm reading={reading} asked={asked} />
        </div>
        <p>
          <a href={wallHref(face)}>{said.back}</a>
        </p>
        <p class="soft">
          {messages.list.label(messages.requestId)} <code dir="ltr">{requestId}</code>
        </p>
      </section>
    ),
  });
}
