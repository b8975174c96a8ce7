import type { Card, Locale } from '@wipeboard/shared';
import type { Instants } from '../../messages/instants.ts';
import { localeFor, messagesFor } from '../../messages/messages.ts';
import { oneLine, trimmed, within } from '../../messages/plain.ts';
import type { ListedCard } from '../../queries/wall/desk-cards.ts';
import { RatingMark } from '../rating-mark.tsx';
import { ToneMark } from '../tone-mark.tsx';
import { Words } from '../words.tsx';
import { DeclineFields } from './decline-fields.tsx';
import { cardAction, cardHref } from './wall-address.ts';
import type { WallView } from './wall-page.tsx';
import { WordFields } from './word-fields.tsx';

type Props = { view: WallView; card: ListedCard; instants: Instants };

/** A card that waits: its words whole, what it came with, what it looks like, and what can be done. */
export function WaitingCard({ view, card, instants }: Props) {
  const { reader, board, list, mayAct } = view;
  const { locale } = reader;
  const messages = messagesFor(locale);
  const said = messages.wall;
  const short = within(locale, trimmed(oneLine(card.words), 60));
  const action = (act: string) => cardAction(board.key, card.id, act, { list, from: 'list' });
  return (
    <li class="waiting-card card" data-entry="">
      <div class="card-head">
        {mayAct && (
          <label class="pick">
            <input type="checkbox" name="id" value={card.id} form="bulk" autocomplete="off" />
            <span class="unseen">{said.select(short)}</span>
          </label>
        )}
        <span class="chip">{said.kind[card.kind]}</span>
        <span class="soft">
          {said.left(
            card.author ? within(locale, card.author) : said.anonymous,
            instants.brief(card.createdAt, view.now),
          )}
        </span>
        {card.rating && <RatingMark rating={card.rating} locale={locale} messages={messages} />}
        {card.tone && <ToneMark tone={card.tone} label={messages.tone[card.tone]} />}
        <span class="card-ways">
          <a href={cardHref(board.key, card.id, list)} data-open>
            {said.keys.o}
            <span class="unseen">{` ${short}`}</span>
          </a>
          {card.submissionId && (
            <a href={`/desk/${board.key}/submissions/${card.submissionId}`}>{said.submission}</a>
          )}
        </span>
      </div>
      <Words text={card.words} language={card.language} />
      {card.details && <Words text={card.details} language={card.language} />}
      <Similar view={view} card={card} />
      {mayAct && (
        <div class="card-acts">
          <form method="post" action={action('put-up')}>
            <button class="small" data-act="put-up">
              {said.act['put-up']}
            </button>
          </form>
          <form method="post" action={action('spam')}>
            <button class="small quiet" data-act="spam">
              {said.act.spam}
            </button>
          </form>
          {card.kind === 'request' && (
            <a class="small" href={`${cardHref(board.key, card.id, list)}#merge`}>
              {said.act.merge}
            </a>
          )}
          <details data-act="decline">
            <summary>{said.act.decline}</summary>
            <form method="post" action={action('decline')} class="act" novalidate>
              <DeclineFields
                locale={locale}
                customers={customersOf(card, view.boardLocale)}
                prefix={`${card.id}-`}
                mayShow={card.kind === 'request'}
              />
              <p class="buttons">
                <button class="small">{said.decline.go}</button>
              </p>
            </form>
          </details>
          {card.kind === 'request' && (
            <details>
              <summary>{said.act.word}</summary>
              <form method="post" action={action('word')} class="act" novalidate>
                <WordFields
                  locale={locale}
                  prefix={`${card.id}-`}
                  words={card.words}
                  details={card.details}
                />
                <p class="buttons">
                  <button class="small">{said.word.go}</button>
                </p>
              </form>
            </details>
          )}
        </div>
      )}
    </li>
  );
}

/** In which language a card’s customer reads reasons. */
export const customersOf = (card: ListedCard, board: Locale): Locale =>
  card.language === undefined ? board : localeFor(card.language, board);

function Similar({ view, card }: Omit<Props, 'instants'>) {
  const { reader, board, list, mayAct } = view;
  const said = messagesFor(reader.locale).wall;
  const similar = view.similar.get(card.id) ?? [];
  if (similar.length === 0) return null;
  return (
    <ul class="similar">
      {similar.map((one) => (
        <SimilarLine
          locale={reader.locale}
          one={one}
          href={cardHref(board.key, one.id, list)}
          words={said.looksLike(within(reader.locale, trimmed(oneLine(one.words), 120)))}
          action={mayAct ? cardAction(board.key, card.id, 'merge', { list, from: 'list' }) : undefined}
        />
      ))}
    </ul>
  );
}

/** Another request that this one may be merged into, at one press. */
export function SimilarLine({
  locale,
  one,
  href,
  words,
  action,
}: {
  locale: Locale;
  one: Pick<Card, 'id' | 'words' | 'votes'>;
  href: string;
  words: string;
  action?: string;
}) {
  const said = messagesFor(locale).wall;
  return (
    <li>
      <p>
        <a href={href}>{words}</a> <span class="soft">{said.votes(one.votes ?? 0)}</span>
      </p>
      {action && (
        <form method="post" action={action}>
          <input type="hidden" name="into" value={one.id} autocomplete="off" />
          <button class="small quiet">
            {said.mergeInto}
            <span class="unseen">{` ${within(locale, trimmed(oneLine(one.words), 60))}`}</span>
          </button>
        </form>
      )}
    </li>
  );
}
