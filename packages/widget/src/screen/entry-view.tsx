import { limits } from '@wipeboard/shared';
import { h } from 'preact';
import { words } from '../wall/card-view.tsx';
import { isOpen } from '../wall/own-vote.ts';
import { send, type, voteOn, type ScreenModel } from './screen-model.ts';

/** Where somebody who stands before the screen says something. */
export function entryView(model: ScreenModel) {
  const { m, visit } = model;
  const { entry, problem, isSending, sent } = visit;
  if (sent) return thanks(model);
  return (
    <form
      part="entry"
      noValidate
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void send(model);
      }}
    >
      <div part="choice">
        {(['request', 'comment'] as const).map((each) => (
          <button
            type="button"
            aria-pressed={entry === each}
            onClick={() => {
              visit.entry = each;
              void type(model, visit.text);
            }}
          >
            {m[each]}
          </button>
        ))}
      </div>
      <label>
        {entry === 'comment' ? m.whatComment : m.whatRequest}
        <textarea
          part="words"
          rows={3}
          dir="auto"
          maxLength={entry === 'comment' ? limits.text : limits.search}
          autocomplete="off"
          spellcheck={false}
          aria-invalid={!!problem}
          aria-describedby="public problem"
          ref={focusOnce}
          value={visit.text}
          onInput={(event) => type(model, event.currentTarget.value)}
        />
      </label>
      <p id="public">{m.public}</p>
      <p id="problem" role="alert">
        {problem && m[problem]}
      </p>
      {visit.similar[0] && (
        <div part="similar" role="status">
          <p>{m.similar}</p>
          <ul>
            {visit.similar.filter(isOpen).map((card) => (
              <li key={card.id}>
                <span>{words(card.words, card.language)}</span>
                {voteButton(model, card)}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div part="ends">
        <button type="button" onClick={model.reset}>
          {m.back}
        </button>
        <button part="send" aria-disabled={!!isSending}>
          {isSending ? m.sending : m.send}
        </button>
      </div>
    </form>
  );
}

/** The button on a card; what was voted for in this visit may be taken back. */
export function voteButton(model: ScreenModel, card: Parameters<typeof voteOn>[1]) {
  const { m, visit } = model;
  const own = visit.votes[card.id];
  return (
    <button
      type="button"
      part="vote"
      aria-pressed={!!own?.voted}
      aria-label={m.vote(card.words)}
      onClick={() => voteOn(model, card)}
    >
      {own?.voted ? m.voted : m.voteShort}
    </button>
  );
}

function thanks({ m, visit, reset }: ScreenModel) {
  const { receipt, durable } = visit.sent!;
  return (
    <div part="thanks" role="status">
      <h2 tabIndex={-1} ref={focusOnce}>
        {m.thanks}
      </h2>
      {receipt ? (
        [<p part="code">{receipt.code}</p>, <p>{m.code}</p>]
      ) : (
        <p>{durable ? m.kept : m.keptInMemory}</p>
      )}
      <button type="button" onClick={reset}>
        {m.done}
      </button>
    </div>
  );
}

/** Once per element: Preact calls a ref that stays the same only when the element comes and goes. */
const focusOnce = (element: HTMLElement | null) => element?.focus();
