import { paths } from '@wipeboard/shared';
import { h } from 'preact';
import type { Part } from '../aside/part.ts';
import type { KeptReceipts } from '../client/kept-receipts.ts';
import { icon } from '../panel/icon.tsx';
import type { PanelModel } from '../panel/panel-model.ts';
import type { Step } from '../panel/panel-state.ts';
import { feedbackStyles } from '../styles/feedback-styles.ts';
import { askDesk, type Said } from './ask-desk.ts';
import { card } from './card.tsx';
import { hasNews, isEnded, isKept, type Left } from './left.ts';
import { loadWords } from './words/load-words.ts';
import type { MineMessages } from './words/english.ts';

/** What one thing that was left is drawn from. */
export type MineModel = {
  panel: PanelModel;
  m: MineMessages;
  draw(): void;
  /** Gives the focus to what is next drawn under this name. */
  focus(name: string): void;
  focused(name: string): (element: HTMLElement | null) => void;
  /** Says something to the desk; `done` follows where it arrived. */
  send(left: Left, path: string, saying: object, done: () => void): Promise<void>;
};

/** So many are asked after when the panel opens. */
const mostAsked = 5;
const speech = 'M4 5h16v11H10l-4 4v-4H4z';

/** “My feedback”, as the panel shows it. */
export async function startFeedback(panel: PanelModel, keptReceipts: KeptReceipts): Promise<Part> {
  const { host, locale, options } = panel;
  // The same step again draws it again.
  const draw = () => void panel.dispatch({ type: 'step', kind: panel.kind });
  const m = await loadWords(locale);
  let lefts: Left[] = [];
  let wasGone = false;
  let before: Step = 'rating';
  let wanted: string | undefined;
  const isInSight = () => panel.kind === 'mine';

  /** Whether the desk said how things stand; what something else answered is as if nobody had. */
  function hear(left: Left, { ok, view, error }: Said): boolean {
    const isView = !!ok && view?.code === left.kept.code && Array.isArray(view.events);
    if (isView) left.view = view;
    if (error?.code === 'receipt-not-found') left.state = 'gone';
    return isView;
  }

  async function load(left: Left): Promise<void> {
    left.state = 'loading';
    draw();
    const said = await askDesk(options.endpoint + paths.receipt(left.kept.token));
    left.state = 'failed';
    if (hear(left, said)) left.state = undefined;
    left.isNew ||= hasNews(left);
    left.isOpen ||= left.isNew || left === lefts[0];
  }

  async function loadAll(asked: Left[]): Promise<void> {
    await Promise.all(asked.map(load));
    settle();
  }

  /** Remembers how things stand, on the device too. */
  function settle(): void {
    wasGone ||= lefts.some(({ state }) => state === 'gone');
    const gone = lefts.filter(({ state }) => state === 'gone');
    lefts = lefts.filter((left) => !gone.includes(left));
    for (const { kept, view } of lefts) {
      if (view) kept.ended = isEnded(view, kept);
      if (view && isInSight()) kept.seen = view.events.at(-1)?.at;
    }
    const known = new Map(lefts.map(({ kept }) => [kept.token, kept]));
    void keptReceipts((stored) =>
      stored
        .filter(({ token }) => !gone.some(({ kept }) => kept.token === token))
        .map((each) => known.get(each.token) ?? each),
    );
    draw();
  }

  async function send(left: Left, path: string, saying: object, done: () => void): Promise<void> {
    if (left.isSending) return;
    left.isSending = true;
    left.note = '';
    draw();
    const said = await askDesk(options.endpoint + path, saying);
    const isHeard = hear(left, said);
    left.isSending = false;
    left.note = isHeard ? m.sent : said.error?.code === 'already-decided' ? '' : m.notSent;
    if (isHeard) done();
    // Whoever refuses may know of something that has changed meanwhile.
    if (said.error) await load(left);
    settle();
  }

  function toggle(): void {
    const leaving = isInSight();
    if (!leaving) before = panel.kind;
    wanted = leaving ? undefined : 'title';
    for (const left of lefts) left.isNew = hasNews(left);
    wasGone = false;
    panel.dispatch({ type: 'step', kind: leaving ? before : 'mine' });
    if (leaving) return;
    void loadAll(lefts);
  }

  const focus = (name: string) => (wanted = name);
  const focused = (name: string) => (element: HTMLElement | null) => {
    if (!element || wanted !== name) return;
    wanted = undefined;
    element.focus();
  };
  const model: MineModel = { panel, m, draw, focus, focused, send };
  panel.take({ english: {}, styles: feedbackStyles });
  return {
    name: 'mine',
    /** Finds what this device holds; when the panel opens, also whether there is news. */
    async look(isOpening) {
      const stored = await keptReceipts((all) => all.filter(isKept));
      const kept = stored.filter(({ board }) => board === host.url);
      lefts = kept.map((each) => {
        const known = lefts.find((left) => left.kept.token === each.token);
        return known ? Object.assign(known, { kept: each }) : { kept: each };
      });
      draw();
      if (isOpening) await loadAll(lefts.filter((left) => !left.kept.ended).slice(0, mostAsked));
    },
    link: () =>
      (isInSight() || lefts.length > 0) && (
        <button type="button" part="mine" aria-pressed={isInSight()} onClick={toggle}>
          {icon(speech)}
          {m.title}
          {!isInSight() && lefts.some(hasNews) && <b part="news">{m.news}</b>}
        </button>
      ),
    view() {
      if (!isInSight()) return;
      const isLoading = lefts.some(({ state, view }) => state === 'loading' && !view);
      const failed = lefts.filter(({ state }) => state === 'failed');
      return (
        <div part="left">
          <h2 tabIndex={-1} ref={focused('title')}>
            {m.title}
          </h2>
          <p role="status">
            {isLoading ? m.loading : failed[0] ? m.failed : wasGone ? m.gone : !lefts[0] && m.none}
          </p>
          {failed[0] && (
            <button type="button" part="retry" onClick={() => loadAll(failed)}>
              {m.retry}
            </button>
          )}
          {lefts.map((left) => card(model, left))}
        </div>
      );
    },
  };
}
