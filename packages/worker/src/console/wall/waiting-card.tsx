import type { Card, Locale } from '@wipeboard/shared';
import { languageTag } from '../../messages/complaint-facts.ts';
import type { Instants } from '../../messages/instants.ts';
import { messagesFor } from '../../messages/messages.ts';
import { linesOf, oneLine, trimmed, within } from '../../messages/plain.ts';
import type { ListedCard } from '../../queries/wall/desk-cards.ts';
import { RatingMark } from '../rating-mark.tsx';
import { ToneMark } from '../tone-mark.tsx';
import { WaitingActs } from './waiting-acts.tsx';
import { cardAction, cardHref } from './wall-address.ts';
import type { WallView } from './wall-page.tsx';

type Props = {
  view: WallView;
  card: ListedCard;
  /** The card that takes its place in the list. */
  next?: string;
  instants: Instants;
};

/** A card that waits: its words whole, what it came with, what it looks like, and what can be done. */
export function WaitingCard({ view, card, next, instants }: Props) {
  const { reader, board, list, mayAct } = view;
  const { locale } = reader;
  const messages = messagesFor(locale);
  const said = messages.wall;
  return (
    <li class="waiting-card" id={card.id} data-entry="">
      {mayAct && (
        <label class="pick">
          <input type="checkbox" name="id" value={card.id} form="bulk" autocomplete="off" />
          <span class="unseen">{said.select(within(locale, trimmed(oneLine(card.words), 60)))}</span>
        </label>
      )}
      <div class="waiting-words">
        <a
          class="says"
          id={`${card.id}-says`}
          href={cardHref(board.key, card.id, list)}
          dir="auto"
          lang={languageTag(card.language)}
          data-open
        >
          {linesOf(card.words.trim()).join('\n')}
        </a>
        {card.details && (
          <p class="says soft" dir="auto" lang={languageTag(card.language)}>
            {linesOf(card.details.trim()).join('\n')}
          </p>
        )}
        <p class="came-with soft">
          <span>{said.kind[card.kind]}</span>
          <span>
            {said.left(
              card.author ? within(locale, card.author) : said.anonymous,
              instants.brief(card.createdAt, view.now),
            )}
          </span>
          {card.rating && <RatingMark rating={card.rating} locale={locale} messages={messages} />}
          {card.tone && <ToneMark tone={card.tone} label={messages.tone[card.tone]} />}
        </p>
        <Similar view={view} card={card} next={next} />
      </div>
      <WaitingActs view={view} card={card} next={next} />
    </li>
  );
}

function Similar({ view, card, next }: Omit<Props, 'instants'>) {
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
          action={
            mayAct ? cardAction(board.key, card.id, 'merge', { list, from: 'list', at: next }) : undefined
          }
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
