import type { Card } from '@wipeboard/shared';
import { languageTag } from '../../messages/complaint-facts.ts';
import { linesOf, oneLine, trimmed } from '../../messages/plain.ts';
import { ToneMark } from '../tone-mark.tsx';
import { cardPath, hrefOf, type WallReading } from './wall-face.ts';

export type CardProps = {
  card: Card;
  reading: WallReading;
  /** On its own page: all of its words, and no link to itself. */
  alone?: boolean;
};

// What fits beside others; the whole of it is on its own page.
const mostWords = 600;
const mostDetails = 280;

const textOf = (text: string): string => linesOf(text.trim()).join('\n');

type SaidProps = {
  text: string;
  language?: string;
  /** UTF-16 code units that are shown of it. */
  most?: number;
  soft?: boolean;
};

/** Somebody's words, as they were written, in their own direction and language. */
export const Said = ({ text, language, most, soft }: SaidProps) => (
  <p class={soft ? 'wall-text wall-details' : 'wall-text'} dir="auto" lang={languageTag(language)}>
    {most === undefined ? textOf(text) : trimmed(textOf(text), most)}
  </p>
);

export const Day = ({ at, reading }: { at: string; reading: WallReading }) => (
  <time datetime={at}>{reading.instants.day(Date.parse(at))}</time>
);

export const Title = ({ card: { words, language } }: { card: Card }) => (
  <bdi lang={languageTag(language)}>{oneLine(words)}</bdi>
);

const isWanted = (card: Card): boolean => card.status?.is === 'open' || card.status?.is === 'planned';

/** How many want it; while it may be wanted, the way to vote. */
export function Votes({ card, reading, alone }: CardProps) {
  const { said, face } = reading;
  // The number large, what it counts below it; each language says both in this order.
  const [number, ...word] = said.votes(card.votes ?? 0).split(' ');
  const inside = (
    <>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <path
          d="M2.5 10.5 8 5l5.5 5.5"
          fill="none"
          stroke="currentColor"
          stroke-width="2"
          stroke-linecap="round"
        />
      </svg>
      <strong class={number!.length > 5 ? 'long' : undefined}>{number}</strong> <span>{word.join(' ')}</span>
    </>
  );
  if (!isWanted(card)) return <p class="votes">{inside}</p>;
  const page = alone ? '' : hrefOf(cardPath(face.board.key, card), face);
  return (
    <a class="votes" href={`${page}#vote`}>
      {inside}{' '}
      <span class="unseen">
        {said.vote.button} <Title card={card} />
      </span>
    </a>
  );
}

/** Where a request stands, since when, and why. */
export function Status({ card, reading }: CardProps) {
  const { said } = reading;
  const { status } = card;
  if (!status) return null;
  return (
    <p class="wall-stand">
      <span class={`chip ${status.is}`}>{said.status[status.is]}</span>{' '}
      <Day at={status.at} reading={reading} />
    </p>
  );
}

/** What the board answers, in its own name. */
export function Answer({ card, reading, alone }: CardProps) {
  const { answer } = card;
  if (!answer) return null;
  const by = oneLine(answer.by ?? reading.face.board.name);
  return (
    <div class="wall-answer">
      <p class="soft">
        <bdi>{by}</bdi> · <Day at={answer.at} reading={reading} />
      </p>
      <Said text={answer.text} most={wordsLimit(alone)} />
    </div>
  );
}

/** Who said it and when: a first name, or nobody's. */
export function Byline({ card, reading, undated }: CardProps & { undated?: boolean }) {
  const { said, messages } = reading;
  return (
    <p class="soft wall-byline">
      {card.tone && <ToneMark tone={card.tone} label={messages.tone[card.tone]} />}
      <span>
        {card.author ? <bdi>{oneLine(card.author)}</bdi> : said.anonymous}
        {!undated && (
          <>
            {' · '}
            <Day at={card.at} reading={reading} />
          </>
        )}
      </span>
    </p>
  );
}

export const detailsLimit = (alone?: boolean) => (alone ? undefined : mostDetails);
export const wordsLimit = (alone?: boolean) => (alone ? undefined : mostWords);
