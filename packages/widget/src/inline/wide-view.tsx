import { h, type VNode } from 'preact';
import type { ListInSight, WallModel } from '../wall/wall-model.ts';
import { changed, listView, order, search, suggest, wallFrame } from '../wall/wall-view.tsx';
import type { Beside } from './beside.ts';

/**
 * The wall where there is room: what was asked for, and beside it what was said. What was looked for, or is new, comes
 * as one list and hangs in the column of its kind.
 */
export function wideView(model: WallModel, beside: Beside[], all: VNode): VNode {
  const { m, kind, cards, words } = model;
  const among = (list: ListInSight, of = list.kind): ListInSight => ({
    ...list,
    cards: cards?.filter((card) => card.kind === of),
    state: model.state,
  });
  const isOne = words || kind === 'new';
  const right = isOne
    ? beside.map((list) => ({ ...among(list), next: undefined })).filter((list) => !cards || list.cards?.[0])
    : beside;
  return wallFrame(
    model,
    <div part="find" key="find">
      {changed(model)}
      {search(model)}
    </div>,
    <div part="columns">
      <div>
        <div part="find">
          <h2>{m.kinds.request}</h2>
          {order(model)}
        </div>
        {kind === 'request' && suggest(model)}
        {listView(model, isOne ? among(model, 'request') : model)}
      </div>
      <div>
        {right.map((list) => [<h2>{m.kinds[list.kind as Beside['kind']]}</h2>, listView(model, list)])}
      </div>
    </div>,
    all,
  );
}
