import type { CardKind } from '@wipeboard/shared';
import type { ListInSight, WallModel } from '../wall/wall-model.ts';

/** A list that stands beside the one that the wall shows by itself; `read` brings its beginning, once. */
export type Beside = ListInSight & { kind: CardKind; read(): void };

/** Each reads on by itself; what can’t be read is said where the wall says it, and read when that is tried again. */
export const besideOf = (model: WallModel, kind: CardKind): Beside => {
  const list: Beside = {
    kind,
    read() {
      if (!list.cards && !list.state && !model.failure) void list.more();
    },
    async more(byHand) {
      const { m, host } = model;
      const { cards = [], next } = list;
      if (list.state) return;
      list.state = next ? 'more' : 'loading';
      model.draw();
      const wall = await model.ask({ kind, cursor: next, limit: 8 }, host.signal);
      list.state = undefined;
      if (wall) {
        const found = wall.cards.filter((card) => !cards.includes(card));
        list.cards = [...cards, ...found];
        list.next = wall.next;
        if (byHand) {
          if (found[0]) model.focus(found[0].id);
          model.said = m.found(list.cards.length);
        }
      } else model.failure = navigator.onLine ? m.failed : m.offline;
      model.draw();
    },
  };
  return list;
};
