import type { Locale } from '@wipeboard/shared';
import { localeFor, messagesFor } from '../../messages/messages.ts';
import type { ListedCard } from '../../queries/wall/desk-cards.ts';
import { DeclineFields } from './decline-fields.tsx';
import { cardAction, cardHref } from './wall-address.ts';
import type { WallView } from './wall-page.tsx';
import { WordFields } from './word-fields.tsx';

type Props = { view: WallView; card: ListedCard; next?: string };

/** In which language a card’s customer reads reasons. */
export const customersOf = (card: ListedCard, board: Locale): Locale =>
  card.language === undefined ? board : localeFor(card.language, board);

/** What can be done with a card that waits; what needs more than a press opens over the cards below. */
export function WaitingActs({ view, card, next }: Props) {
  const { reader, board, list, mayAct } = view;
  const { locale } = reader;
  const said = messagesFor(locale).wall;
  const action = (act: string) => cardAction(board.key, card.id, act, { list, from: 'list', at: next });
  const about = `${card.id}-says`;
  if (!mayAct) return null;
  return (
    <div class="card-acts">
      <form method="post" action={action('put-up')}>
        <button class="small" data-act="put-up" aria-describedby={about}>
          {said.act['put-up']}
        </button>
      </form>
      <details name="acts" data-act="decline">
        <summary aria-describedby={about}>{said.act.decline}</summary>
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
      <details name="acts">
        <summary aria-describedby={about}>{said.moreActs}</summary>
        <div class="act">
          <div class="more-acts">
            <form method="post" action={action('spam')}>
              <button class="small quiet" data-act="spam" aria-describedby={about}>
                {said.act.spam}
              </button>
            </form>
            {card.kind === 'request' && (
              <a href={`${cardHref(board.key, card.id, list)}#merge`}>{said.act.merge}</a>
            )}
            {card.submissionId && (
              <a href={`/desk/${board.key}/submissions/${card.submissionId}`}>{said.submission}</a>
            )}
          </div>
          {card.kind === 'request' && <Reword view={view} card={card} action={action('word')} />}
        </div>
      </details>
    </div>
  );
}

function Reword({ view, card, action }: Omit<Props, 'next'> & { action: string }) {
  const { locale } = view.reader;
  const said = messagesFor(locale).wall;
  return (
    <details>
      <summary>{said.act.word}</summary>
      <form method="post" action={action} class="act" novalidate>
        <WordFields locale={locale} prefix={`${card.id}-`} words={card.words} details={card.details} />
        <p class="buttons">
          <button class="small">{said.word.go}</button>
        </p>
      </form>
    </details>
  );
}
