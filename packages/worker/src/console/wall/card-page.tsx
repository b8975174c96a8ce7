import type { Locale } from '@wipeboard/shared';
import { instantsIn } from '../../messages/instants.ts';
import { messagesFor } from '../../messages/messages.ts';
import { oneLine, trimmed, within } from '../../messages/plain.ts';
import type { DeskCardFile } from '../../queries/wall/desk-card.ts';
import { DeskPage, type ReadBoard, type Reader } from '../desk/desk-page.tsx';
import { FieldProblems } from '../field-problems.tsx';
import { htmlPage } from '../layout.tsx';
import { RatingMark } from '../rating-mark.tsx';
import { ToneMark } from '../tone-mark.tsx';
import { Words } from '../words.tsx';
import { CardForms } from './card-forms.tsx';
import { CardHistory } from './card-history.tsx';
import { CardChip } from './card-line.tsx';
import { CardReach } from './card-reach.tsx';
import { MergeCard } from './merge-card.tsx';
import { cardAction, cardHref, publicHref, wallHref } from './wall-address.ts';
import { WallNote, type WallDone } from './wall-note.tsx';

/** Everything that the page of one card shows. */
export type CardView = {
  reader: Reader;
  board: ReadBoard;
  boardLocale: Locale;
  timeZone: string;
  now: number;
  /** The query of the list that it was opened from. */
  list: string;
  file: DeskCardFile;
  /** What was looked for, to merge it with. */
  look?: string;
  mayAct: boolean;
  done?: WallDone;
  /** Which of its forms came back, with what was typed and what is wrong with it, in words. */
  returned?: { act: string; fields: Record<string, string>; problems: Record<string, string> };
};

/** One card: what it says, how it stands, and everything that can be done with it. */
export function cardPage(view: CardView): string {
  const { reader, board, file, list, returned, mayAct } = view;
  const { locale } = reader;
  const said = messagesFor(locale).wall;
  const { card } = file;
  const title = trimmed(oneLine(card.words), 80);
  return htmlPage(
    <DeskPage reader={reader} board={board} place="wall" title={within(locale, title)}>
      <nav class="submission-nav" aria-label={said.lists}>
        <a href={wallHref(board.key, list)}>{said.card.back}</a>
        {file.open && card.state === 'shown' && !card.aside && (
          <a href={publicHref(board.key, card)}>{said.card.page}</a>
        )}
      </nav>
      <WallNote done={view.done} board={board.key} locale={locale} list={list} card={card.id} />
      <FieldProblems
        heading={said.card.problems}
        problems={Object.fromEntries(
          Object.entries(returned?.problems ?? {}).map(([name, words]) => [
            `${returned!.act}-${name}`,
            words,
          ]),
        )}
      />
      <h1 dir="auto">{title}</h1>
      <div class="columns">
        <div>
          <Said view={view} />
          {mayAct && <CardForms view={view} />}
          {mayAct && card.kind === 'request' && <MergeCard view={view} />}
        </div>
        <div class="aside">
          <Stands view={view} />
          {card.kind === 'request' && <CardReach file={file} locale={locale} />}
          <CardHistory view={view} />
        </div>
      </div>
    </DeskPage>,
  );
}

function Said({ view: { reader, board, file, now, timeZone } }: { view: CardView }) {
  const { locale } = reader;
  const messages = messagesFor(locale);
  const said = messages.wall;
  const { card, code } = file;
  const instants = instantsIn(locale, timeZone);
  const change = card.kind === 'change';
  return (
    <section aria-labelledby="says">
      <h2 id="says">{change ? said.card.said : said.card.words}</h2>
      <Words text={card.words} language={card.language} />
      {card.details && (
        <>
          <h3>{said.card.details}</h3>
          <Words text={card.details} language={card.language} />
        </>
      )}
      {card.answer && (
        <>
          <h3>{change ? said.card.did : said.card.answer}</h3>
          <Words text={card.answer} />
        </>
      )}
      <p class="came-with">
        <span class="soft">
          {said.left(
            card.author ? within(locale, card.author) : said.anonymous,
            instants.brief(card.createdAt, now),
          )}
        </span>
        {card.wordedBy && !change && <span class="soft">{said.card.wordedBy}</span>}
        {card.rating && <RatingMark rating={card.rating} locale={locale} messages={messages} />}
        {card.tone && <ToneMark tone={card.tone} label={messages.tone[card.tone]} />}
        {card.submissionId && (
          <a href={`/desk/${board.key}/submissions/${card.submissionId}`}>
            {`${said.submission} ${code ?? ''}`}
          </a>
        )}
      </p>
    </section>
  );
}

function Stands({ view }: { view: CardView }) {
  const { reader, board, file, list, mayAct, timeZone, now } = view;
  const { locale } = reader;
  const said = messagesFor(locale).wall;
  const { card, other, change } = file;
  const action = (act: string) => cardAction(board.key, card.id, act, { list, from: 'card' });
  const up = card.state === 'shown';
  const since =
    card.statusAt !== undefined && card.status !== undefined
      ? said.card.since(said.status[card.status], instantsIn(locale, timeZone).brief(card.statusAt, now))
      : undefined;
  return (
    <section aria-labelledby="stands" class="hand-acts">
      <h2 id="stands">{said.card.standsAt}</h2>
      <p class="stand">
        <CardChip card={card} locale={locale} />
        {card.kind === 'request' && <span>{said.votes(card.votes)}</span>}
      </p>
      {since && <p>{since}</p>}
      {card.statusLine && <Words text={card.statusLine} />}
      {card.aside && <p>{said.card.isAside}</p>}
      {card.state === 'withdrawn' && <p>{said.card.withdrawn}</p>}
      {other && (
        <p>
          {card.mergedInto ? said.merge.mergedInto : said.card.ofRequest}{' '}
          <a href={cardHref(board.key, other.id, list)} dir="auto">
            {trimmed(oneLine(other.words), 120)}
          </a>
        </p>
      )}
      {card.kind === 'request' && card.status === 'done' && up && (
        <p>
          {change ? (
            <a href={cardHref(board.key, change, list)}>{said.card.changeOf}</a>
          ) : (
            mayAct && (
              <a href={`${wallHref(board.key)}/changes/new?request=${card.id}`}>{said.card.makeChange}</a>
            )
          )}
        </p>
      )}
      {mayAct && !card.aside && card.state !== 'withdrawn' && (
        <form method="post" action={action(up ? 'take-down' : 'put-up')}>
          <button class={up ? 'small quiet' : 'small'}>
            {up ? said.act['take-down'] : card.state === 'waiting' ? said.act['put-up'] : said.act.back}
          </button>
        </form>
      )}
      {mayAct && card.submissionId && (
        <form method="post" action={action(card.aside ? 'not-spam' : 'spam')}>
          <button class="small quiet">{card.aside ? said.act['not-spam'] : said.act.spam}</button>
        </form>
      )}
    </section>
  );
}
