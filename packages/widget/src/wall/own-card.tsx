import { h } from 'preact';
import { words } from './card-view.tsx';
import type { Own } from './kept-wall.ts';
import type { WallModel } from './wall-model.ts';

/** The customer's own words, which nobody else sees before the shop has put them up. */
export const ownCard = (model: WallModel, own: Own) => (
  <li key={own.key} part="card" class="own" tabIndex={-1} ref={model.focused(own.key)}>
    <div>
      <h3>{words(own.title)}</h3>
      <p part="status">
        <b>{own.isUp ? model.w.up : own.token ? model.w.waiting : model.w.notSent}</b>
      </p>
    </div>
  </li>
);
