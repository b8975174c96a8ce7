import { limits, type Card } from '@wipeboard/shared';
import { h } from 'preact';
import { vote } from './votes.ts';
import type { WallModel } from './wall-model.ts';

/** Asked once beside a vote: whether its voter wants to be told what becomes of it. */
export function offerView(model: WallModel, card: Card) {
  const { w, kept } = model;
  const end = () => {
    model.offered = undefined;
    model.focus(`vote-${card.id}`);
    model.draw();
  };
  const follow = () => {
    const email = model.email.trim();
    if (/^\S+@\S+\.\S+$/.test(email)) return void vote(model, card, email);
    model.focus('offer');
    model.say(w.badEmail);
  };
  return (
    <div part="offer">
      <b>{w.offer}</b>
      <label for={`mail-${card.id}`}>{w.offerWhy}</label>
      <input
        id={`mail-${card.id}`}
        type="email"
        autocomplete="email"
        maxLength={limits.email}
        value={model.email}
        ref={model.focused('offer')}
        onInput={(event) => (model.email = event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && follow()}
      />
      <button type="button" onClick={follow}>
        {w.offerYes}
      </button>
      <button
        type="button"
        onClick={() => {
          kept.noOffer = true;
          void model.keep((stored) => ({ ...stored, noOffer: true }));
          end();
        }}
      >
        {w.offerNo}
      </button>
    </div>
  );
}
