import type { Locale } from '@wipeboard/shared';
import type { DeskCard } from '../../domain/wall/card.ts';
import type { Instants } from '../../messages/instants.ts';
import { messagesFor } from '../../messages/messages.ts';
import { oneLine, trimmed, within } from '../../messages/plain.ts';
import type { ListedCard } from '../../queries/wall/desk-cards.ts';
import { cardHref } from './wall-address.ts';
import type { WallView } from './wall-page.tsx';

/** One line: words, author, kind or how it stands, votes, when. */
export function CardLine({ view, card, instants }: { view: WallView; card: ListedCard; instants: Instants }) {
  const { reader, board, list, mayAct } = view;
  const { locale } = reader;
  const said = messagesFor(locale).wall;
  const words = trimmed(oneLine(card.words), 240);
  const at = view.tab === 'down' ? card.createdAt : (card.shownAt ?? card.createdAt);
  return (
    <li class="entry card-line" data-entry="">
      {mayAct && (
        <label class="pick">
          <input type="checkbox" name="id" value={card.id} form="bulk" autocomplete="off" />
          <span class="unseen">{said.select(within(locale, trimmed(words, 60)))}</span>
        </label>
      )}
      <span class="line-of">
        <a class="said-line" href={cardHref(board.key, card.id, list)} data-open>
          <bdi dir="auto">{words}</bdi>
        </a>
        <span class="where soft">
          <span>{said.kind[card.kind]}</span>
          {card.author && <bdi>{trimmed(oneLine(card.author), 60)}</bdi>}
        </span>
      </span>
      <span class="stands">
        <CardChip card={card} locale={locale} />
      </span>
      <span class="card-votes">{card.kind === 'request' && said.votes(card.votes)}</span>
      <time class="soft" datetime={new Date(at).toISOString()}>
        {instants.brief(at, view.now)}
      </time>
    </li>
  );
}

const tones = { open: '', planned: 'acknowledged', done: 'resolved', declined: '', merged: '' } as const;

/** How a card stands, in a word: where it doesn’t hang on the board that, else a request’s status. */
export function CardChip({ card, locale }: { card: DeskCard; locale: Locale }) {
  const said = messagesFor(locale).wall;
  if (card.aside) return <span class="chip">{said.aside}</span>;
  if (card.state !== 'shown') return <span class="chip">{said.state[card.state]}</span>;
  if (card.status === undefined) return <span class="chip resolved">{said.state.shown}</span>;
  return <span class={`chip ${tones[card.status]}`.trim()}>{said.status[card.status]}</span>;
}
