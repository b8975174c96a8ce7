import type { Card } from '@wipeboard/shared';
import type { StoryStep } from '../../domain/wall/card-story.ts';
import { oneLine, trimmed } from '../../messages/plain.ts';
import { CardStory } from './card-story.tsx';
import { CardView } from './cards.tsx';
import type { VisitorForm } from './visitor-form.tsx';
import { cardPath, wallHref, wallReading, type WallFace } from './wall-face.ts';
import { VoteFields } from './wall-forms.tsx';
import { wallFrame } from './wall-frame.tsx';

export type CardPageOptions = WallFace & {
  card: Card;
  /** Of a request: what became of it. */
  story?: readonly StoryStep[];
  vote: VisitorForm;
  /** The mail that lets the vote count is on its way. */
  sent?: boolean;
};

const mostTitle = 120;

/** What there is to say of it besides its title. */
const about = ({ kind, words, details, status, answer }: Card): string | undefined =>
  kind === 'note' && words.length > mostTitle ? words : details || status?.line || answer?.text;

/** One card by itself, to be shared; of a request that may still be wanted, with the form to vote. */
export function cardPage(options: CardPageOptions): string {
  const { card, story = [], board, vote, sent } = options;
  const reading = wallReading(options);
  const { said, name } = reading;
  const ended = card.status?.is === 'done' ? said.request.done : said.request.declined;
  const wanted = card.status?.is === 'open' || card.status?.is === 'planned';
  return wallFrame({
    reading,
    title: `${trimmed(oneLine(card.words), mostTitle)} · ${name}`,
    description: about(card) || said.title(name),
    path: cardPath(board.key, card),
    dated: card,
    width: 'narrow',
    children: (
      <>
        <p>
          <a href={wallHref(reading.face)}>{said.back}</a>
        </p>
        {sent && wanted && (
          <section class="banner done" role="status">
            <h2>{said.vote.sentTitle}</h2>
            <p>{said.vote.sent}</p>
          </section>
        )}
        {card.kind !== 'request' && <h1>{said.section[card.kind]}</h1>}
        <CardView card={card} reading={reading} alone />
        {story.length > 0 && <CardStory story={story} reading={reading} />}
        {card.kind === 'request' && (
          <section id="vote" class="wall-form" aria-labelledby="vote-heading">
            <h2 id="vote-heading">{said.vote.heading}</h2>
            {wanted ? <VoteFields reading={reading} form={vote} id={card.id} /> : <p>{ended}</p>}
          </section>
        )}
      </>
    ),
  });
}
