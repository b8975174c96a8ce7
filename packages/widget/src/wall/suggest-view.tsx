import { limits } from '@wipeboard/shared';
import { h } from 'preact';
import { words } from './card-view.tsx';
import { field } from './field.tsx';
import { sendWish, voteInstead } from './suggest.ts';
import type { WallModel } from './wall-model.ts';

/** Beneath the field that is always there: what is like it, and once something is typed the rest. */
export function suggestView(model: WallModel) {
  const { m, w, wish } = model;
  return [
    wish.similar[0] && (
      <div part="similar">
        <p>{w.similar}</p>
        <ul>
          {wish.similar.map((card) => (
            <li>
              {words(card.words, card.language)} <small>{m.votes(card.votes ?? 0)}</small>
              <button
                type="button"
                aria-label={`${w.instead}: ${card.words}`}
                onClick={() => voteInstead(model, card)}
              >
                {w.instead}
              </button>
            </li>
          ))}
        </ul>
      </div>
    ),
    wish.title && [
      field(model, 'details', w.details, { maxLength: limits.text - limits.wanted - 2 }, true),
      field(model, 'name', w.name, { maxLength: limits.name, autocomplete: 'given-name' }),
      field(model, 'email', w.email, { type: 'email', maxLength: limits.email, autocomplete: 'email' }),
      <p>
        <small>{w.public}</small>
      </p>,
      wish.refused && <p part="refused">{wish.refused}</p>,
      <button
        type="button"
        part="send"
        aria-disabled={wish.isSending}
        ref={model.focused('wish-send')}
        onClick={() => sendWish(model)}
      >
        {wish.isSending ? w.sending : w.send}
      </button>,
    ],
  ];
}
