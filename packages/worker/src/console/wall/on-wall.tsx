import type { Locale } from '@wipeboard/shared';
import type { DeskCard } from '../../domain/wall/card.ts';
import { messagesFor } from '../../messages/messages.ts';
import { CardChip } from './card-line.tsx';
import { cardHref, wallHref } from './wall-address.ts';

type Props = {
  board: string;
  locale: Locale;
  /** Those made of the submission, and what was told of its complaint. */
  cards: DeskCard[];
  /** Its complaint, once it is over. */
  settled?: string;
  mayAct: boolean;
};

/** What of a submission hangs on the wall, or waits to; and the way to tell what came of its complaint. */
export function OnWall({ board, locale, cards, settled, mayAct }: Props) {
  const said = messagesFor(locale).wall;
  const tell = mayAct && settled !== undefined && !cards.some(({ kind }) => kind === 'change');
  if (cards.length === 0 && !tell) return null;
  return (
    <section aria-labelledby="on-wall" class="hand-acts">
      <h2 id="on-wall">{said.ofSubmission.title}</h2>
      {cards.map((card) => (
        <p class="stand">
          <span>{said.kind[card.kind]}</span>
          <CardChip card={card} locale={locale} />
          <a href={cardHref(board, card.id)}>{said.ofSubmission.open}</a>
        </p>
      ))}
      {tell && (
        <>
          <p>
            <a href={`${wallHref(board)}/changes/new?complaint=${settled}`}>{said.ofSubmission.make}</a>
          </p>
          <p class="soft">{said.ofSubmission.makeHint}</p>
        </>
      )}
    </section>
  );
}
