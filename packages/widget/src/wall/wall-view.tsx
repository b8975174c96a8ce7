import { limits, type WallSort } from '@wipeboard/shared';
import { h, type VNode } from 'preact';
import { cardView } from './card-view.tsx';
import { apart } from './words/counted.ts';
import { field } from './field.tsx';
import type { WallList, WallModel } from './wall-model.ts';

/** The wall, in the panel, in a page or on a shop's screen. */
export function wallView(model: WallModel): VNode {
  const { m, kind, cards, state, failure, page } = model;
  const asked = kind === 'request' && !model.words;
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
      {model.kinds[1] && (
        <div part="lists">{model.kinds.map((each) => listButton(model, each, m.kinds[each]))}</div>
      )}
      {model.changed && listButton(model, 'new', m.changed(model.changed.count, model.changed.more))}
      {kind === 'request' && suggest(model)}
      {search(model)}
      <p role="status" part="said">
        {failure || model.said}
      </p>
      {failure && (
        <button
          type="button"
          part="retry"
          onClick={() => {
            model.focus('title');
            void (cards && model.next ? model.show({}) : model.look());
          }}
        >
          {m.retry}
        </button>
      )}
      <ul part="cards" aria-busy={state === 'loading'} aria-label={kind === 'new' ? m.title : m.kinds[kind]}>
        {asked && model.own.map((own) => model.acting?.ownCard(model, own))}
        {cards?.map((card) => cardView(model, card))}
        {!cards && !failure && [0, 1, 2].map(() => <li part="card" class="blank" aria-hidden="true" />)}
      </ul>
      {cards && !cards[0] && !failure && !(asked && model.own[0]) && empty(model)}
      {model.next && !failure && (
        <button type="button" part="more" ref={model.end} onClick={() => model.more(true)}>
          {state === 'more' ? m.loading : m.more}
        </button>
      )}
      {page && /^https?:/.test(page) && model.mode !== 'screen' && (
        <a part="page" href={page} target="_blank" rel="noopener noreferrer">
          {m.page}
        </a>
      )}
    </div>
  );
}

const listButton = (model: WallModel, kind: WallList, words: string) => (
  <button
    type="button"
    class={kind === 'new' ? kind : ''}
    aria-pressed={model.kind === kind}
    onClick={() => model.kind !== kind && model.show({ kind })}
  >
    {words}
  </button>
);

/** One field; the rest comes once somebody goes to it. */
const suggest = (model: WallModel) => (
  <div part="suggest">
    {field(model, 'title', model.m.ask, {
      maxLength: limits.wanted,
      onKeyDown: ({ key }: KeyboardEvent) =>
        key === 'Enter' && model.acts((acting) => acting.sendWish(model)),
    })}
    {model.acting?.suggestView(model)}
  </div>
);

const search = (model: WallModel) => (
  <div part="find">
    <input
      type="search"
      aria-label={model.m.search}
      placeholder={model.m.search}
      maxLength={limits.search}
      value={model.typed}
      onInput={(event) => model.show({ typed: event.currentTarget.value })}
    />
    {model.kind === 'request' && !model.words && (
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
    )}
  </div>
);

/** Nothing hangs there, or nothing that was looked for, which leads on to asking for it. */
const empty = (model: WallModel) => (
  <div part="empty">
    <p>{model.words ? model.m.notFound(apart(model.words)) : model.m.none[model.kind]}</p>
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
