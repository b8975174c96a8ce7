import type { Card } from '@wipeboard/shared';
import { h } from 'preact';
import { day } from './day.ts';
import { isOpen, ownVote, votesOf } from './own-vote.ts';
import type { WallModel } from './wall-model.ts';

/** What somebody wrote, in the direction and language that it has. */
export const words = (text: string, language?: string) => (
  <bdi dir="auto" lang={language}>
    {text}
  </bdi>
);

const tick = (
  <svg viewBox="0 0 24 24" aria-hidden="true">
    <path d="M5 15l7-7 7 7" />
  </svg>
);

/** One thing on the wall. */
export function cardView(model: WallModel, card: Card) {
  const { id, kind, language } = card;
  return (
    <li key={id} part="card" class={kind} tabIndex={-1} ref={model.focused(id)}>
      {kind === 'request' && votesView(model, card)}
      <div>
        {kind === 'request' && <h3>{words(card.words, language)}</h3>}
        {kind === 'note' && [<p class="words">{words(card.words, language)}</p>, byline(model, card)]}
        {kind === 'change' && change(model, card)}
        {status(model, card)}
        {card.details && (
          <details>
            <summary>{model.m.whole}</summary>
            <p class="words">{words(card.details, language)}</p>
          </details>
        )}
        {kind !== 'change' && answer(model, card)}
        {model.notes[id] && <p part="vote-note">{model.notes[id]}</p>}
        {model.offered === id && model.acting?.offerView(model, card)}
      </div>
    </li>
  );
}

/** The tall button on the leading edge; a plain number where no votes are taken any more. */
export function votesView(model: WallModel, card: Card) {
  const { m, locale } = model;
  const count = votesOf(model, card);
  const number = count.toLocaleString(locale);
  if (!isOpen(card))
    return (
      <p part="votes" aria-label={m.votes(count)} role="img">
        {number}
      </p>
    );
  return (
    <button
      type="button"
      part="vote"
      aria-pressed={!!ownVote(model, card)?.voted}
      aria-label={m.vote(card.words, count)}
      ref={model.focused(`vote-${card.id}`)}
      onClick={() => model.acts((acting) => acting.vote(model, card))}
    >
      {tick}
      {number}
    </button>
  );
}

const byline = ({ m, locale }: WallModel, { author, tone, at }: Card) => (
  <p part="byline">
    {words(author ?? m.somebody)}
    {tone && ` · ${m.tones[tone]}`} · <time dateTime={at}>{day(at, locale)}</time>
  </p>
);

function status({ m, locale }: WallModel, card: Card) {
  if (!card.status) return;
  const { is, at, line } = card.status;
  return (
    <p part="status">
      <b class={is}>{m.status[is]}</b> <time dateTime={at}>{day(at, locale)}</time>
      {line && [' · ', words(line)]}
    </p>
  );
}

const answer = ({ m, locale }: WallModel, { answer: given }: Card) =>
  given && (
    <blockquote part="answer">
      <p class="words">{words(given.text)}</p>
      <p part="byline">
        {m.answer(given.by)} · <time dateTime={given.at}>{day(given.at, locale)}</time>
      </p>
    </blockquote>
  );

const change = ({ m, locale }: WallModel, { words: said, language, answer: did, at }: Card) => (
  <dl>
    <dt>{m.said}</dt>
    <dd>{words(said, language)}</dd>
    <dt>{m.did}</dt>
    <dd class="did">{did && words(did.text)}</dd>
    <dd part="byline">
      <time dateTime={at}>{day(at, locale)}</time>
    </dd>
  </dl>
);
