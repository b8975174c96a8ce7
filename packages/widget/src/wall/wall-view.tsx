import { limits, type WallSort } from '@wipeboard/shared';
import { h, type VNode } from 'preact';
import { cardView } from './card-view.tsx';
import { apart } from './words/counted.ts';
import { field } from './field.tsx';
import type { ListInSight, WallList, WallModel } from './wall-model.ts';

/** The wall, one list at a time; `all` is what a page has below it. */
export const wallView = (model: WallModel, all?: VNode): VNode =>
  wallFrame(
    model,
    [
      model.kinds[1] && (
        <div part="lists">{model.kinds.map((each) => listButton(model, each, model.m.kinds[each]))}</div>
      ),
      changed(model),
      model.kind === 'request' && suggest(model),
      <div part="find" key="find">
        {search(model)}
        {order(model)}
      </div>,
    ],
    listView(model),
    all,
  );

/** What the wall is in every form: its name, the ways to look at it, what became of that, and the cards. */
export function wallFrame(model: WallModel, ways: unknown, cards: unknown, all?: VNode): VNode {
  const { m, failure, page } = model;
  return (
    <div
      part="wall"
      onKeyDown={(event) => {
        // The panel's own form is not meant.
        const isField = (event.target as HTMLElement).matches('input');
        if (event.key === 'Enter' && isField) event.preventDefault();
      }}
    >
      <h2 part="title" tabIndex={-1} ref={model.focused('title')}>
        {m.title}
      </h2>
      {ways}
      <p role="status" part="said">
        {failure || model.said}
      </p>
      {failure && (
        <button
          type="button"
          part="retry"
          onClick={() => {
            model.focus('title');
            void model.look();
          }}
        >
          {m.retry}
        </button>
      )}
      {cards}
      {all}
      {page && /^https?:/.test(page) && (
        <a part="page" href={page} target="_blank" rel="noopener noreferrer">
          {m.page}
        </a>
      )}
    </div>
  );
}

/** The cards of one list, and what is said where there are none or more. */
export function listView(model: WallModel, { kind, cards, state, next, more }: ListInSight = model) {
  const { m, failure } = model;
  const own = kind === 'request' && !model.words ? model.own : [];
  return [
    <ul part="cards" aria-busy={state === 'loading'} aria-label={kind === 'new' ? m.title : m.kinds[kind]}>
      {own.map((each) => model.acting?.ownCard(model, each))}
      {cards?.map((card) => cardView(model, card))}
      {!cards && !failure && [0, 1, 2].map(() => <li part="card" class="blank" aria-hidden="true" />)}
    </ul>,
    cards && !cards[0] && !failure && !own[0] && empty(model, kind),
    next && !failure && (
      <button type="button" part="more" ref={model.end} onClick={() => more(true)}>
        {state === 'more' ? m.loading : m.more}
      </button>
    ),
  ];
}

export const changed = (model: WallModel) =>
  model.changed && listButton(model, 'new', model.m.changed(model.changed.count, model.changed.more));

const listButton = (model: WallModel, kind: WallList, words: string) => (
  <button
    type="button"
    class={kind === 'new' ? kind : ''}
    aria-pressed={model.kind === kind}
    onClick={() =>
      model.kind !== kind ? model.show({ kind }) : kind === 'new' && model.show({ kind: model.kinds[0]! })
    }
  >
    {words}
  </button>
);

/** One field; the rest comes once somebody goes to it. */
export const suggest = (model: WallModel) => (
  <div part="suggest">
    {field(model, 'title', model.m.ask, {
      maxLength: limits.wanted,
      onKeyDown: ({ key }: KeyboardEvent) =>
        key === 'Enter' && model.acts((acting) => acting.sendWish(model)),
    })}
    {model.acting?.suggestView(model)}
  </div>
);

export const search = (model: WallModel) => (
  <input
    type="search"
    aria-label={model.m.search}
    placeholder={model.m.search}
    maxLength={limits.search}
    value={model.typed}
    onInput={(event) => model.show({ typed: event.currentTarget.value })}
  />
);

/** Requests that were looked for come in the order of how well they fit. */
export const order = (model: WallModel) =>
  model.kind === 'request' &&
  !model.words && (
    <select
      aria-label={model.m.order}
      value={model.sort}
      onChange={(event) => model.show({ sort: event.currentTarget.value as WallSort })}
    >
      {(Object.keys(model.m.sorts) as WallSort[]).map((each) => (
        <option value={each} selected={each === model.sort}>
          {model.m.sorts[each]}
        </option>
      ))}
    </select>
  );

/** Nothing hangs there, or nothing that was looked for, which leads on to asking for it. */
const empty = (model: WallModel, kind: WallList) => (
  <div part="empty">
    <p>{model.words ? model.m.notFound(apart(model.words)) : model.m.none[kind]}</p>
    {model.words && (
      <button
        type="button"
        onClick={() => {
          model.wish.title ||= model.words.slice(0, limits.wanted);
          model.focus('wish-title');
          void model.show({ kind: 'request', typed: '' });
          void model.edit('title', model.wish.title);
        }}
      >
        {model.m.askForIt}
      </button>
    )}
  </div>
);
