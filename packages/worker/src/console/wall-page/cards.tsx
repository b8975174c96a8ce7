import { paths } from '@wipeboard/shared';
import {
  Answer,
  Byline,
  detailsLimit,
  Said,
  Status,
  Title,
  Votes,
  wordsLimit,
  type CardProps,
} from './card-parts.tsx';
import { cardPath, hrefOf } from './wall-face.ts';

/** One card among others, or alone on its page. */
export function CardView(props: CardProps) {
  switch (props.card.kind) {
    case 'request':
      return <RequestCard {...props} />;
    case 'note':
      return <NoteCard {...props} />;
    case 'change':
      return <ChangeCard {...props} />;
  }
}

function RequestCard(props: CardProps) {
  const { card, reading, alone } = props;
  return (
    <article class="pin request">
      <Votes {...props} />
      <div>
        {alone ? (
          <h1>
            <Title card={card} />
          </h1>
        ) : (
          <h3>
            <a href={hrefOf(cardPath(reading.face.board.key, card), reading.face)}>
              <Title card={card} />
            </a>
          </h3>
        )}
        <Status {...props} />
        {card.status?.line && <Said text={card.status.line} />}
        {card.details && (
          <Said text={card.details} language={card.language} most={detailsLimit(alone)} soft />
        )}
        {alone && <Byline {...props} undated />}
        <Answer {...props} />
      </div>
    </article>
  );
}

function NoteCard(props: CardProps) {
  const { card, alone } = props;
  const whole = alone || card.words.length <= wordsLimit()!;
  return (
    <article class="pin note">
      <blockquote>
        <Said text={card.words} language={card.language} most={wordsLimit(alone)} />
      </blockquote>
      {!whole && <Whole {...props} />}
      <Byline {...props} />
      <Answer {...props} />
    </article>
  );
}

const Whole = ({ card, reading }: CardProps) => (
  <p>
    <a href={hrefOf(cardPath(reading.face.board.key, card), reading.face)}>{reading.said.whole}</a>
  </p>
);

function ChangeCard(props: CardProps) {
  const { card, reading } = props;
  const { said, face } = reading;
  return (
    <article class="pin change">
      <dl>
        <div>
          <dt>{said.said}</dt>
          <dd>
            <Said text={card.words} language={card.language} />
          </dd>
        </div>
        <div class="did">
          <dt>{said.did}</dt>
          <dd>{card.answer && <Said text={card.answer.text} />}</dd>
        </div>
      </dl>
      <p class="soft wall-byline">
        <time datetime={card.at}>{reading.instants.day(Date.parse(card.at))}</time>
        {card.request && (
          <a href={hrefOf(paths.requestPage(face.board.key, card.request), face)}>{said.from}</a>
        )}
      </p>
    </article>
  );
}
