import { kinds } from '@wipeboard/shared';
import { render } from 'preact';
import { pageContext } from '../client/page-context.ts';
import type { PanelHandle, PanelHost, Prefill, SubmitResult } from '../contract.ts';
import type { Messages } from '../messages/en.ts';
import { loadMessages } from '../messages/load-messages.ts';
import { panelStyles } from '../styles/panel-styles.ts';
import type * as Later from './later/later.tsx';
import type { KnownBoard } from './panel-model.ts';
import { panelState, panelTransition, slotOf, type Outgoing, type PanelEvent } from './panel-state.ts';
import { panelView } from './panel-view.tsx';
import type * as Scales from './scales/scales.tsx';

/** A board that can't be asked, or that takes longer than a customer notices (ms). */
const patience = 400;

/** Host pages listen for single keys and for focus that leaves their dialogs; what happens in ours is not theirs. */
const private_ = ['keydown', 'keyup', 'keypress', 'focusin'];

/** Puts the panel, closed, into the launcher's shadow root. `opener` gets the focus back. */
export async function mountPanel(
  root: ShadowRoot,
  host: PanelHost,
  opener: () => HTMLElement | null,
): Promise<PanelHandle> {
  const { options, locale, newKey } = host;
  // Other words are there before anything says them: with the language, or with the part that says them.
  let m = (await loadMessages(locale)) as Messages;
  let later: typeof Later | undefined;
  let scales: typeof Scales | undefined;
  const box = root.appendChild(document.createElement('div'));
  let state = panelState(newKey(), newKey());
  let known: KnownBoard = { name: '', locale, kinds: [...kinds], questions: [], look: {} };
  let configuration = known;
  let isOpen = false;
  let isDrawing = false;
  const undo: (() => void)[] = [];

  const dress = (styles: string) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets.push(sheet);
  };
  const draw = () => {
    if (!box.isConnected) return;
    const focused = root.activeElement;
    const draft = state[slotOf(state.kind)];
    const { questions } = configuration;
    const moment = state.words.moment ?? options.moment;
    const question = questions.find((each) => each.moment === moment) ??
      questions.find((each) => !each.moment) ??
      questions[0] ?? { metric: 'csat' };
    isDrawing = true;
    render(
      isOpen &&
        panelView({
          ...state,
          draft,
          manager: state.words.manager,
          configuration,
          question,
          options,
          locale,
          m,
          dispatch,
          newKey,
          close,
          later,
          scales,
        }),
      box,
    );
    isDrawing = false;
    if (isOpen && focused && !focused.isConnected) focusOn('section');
  };
  const focusOn = (selector: string) => {
    const element = box.querySelector<HTMLElement>(selector);
    const folded = element?.closest('details');
    if (folded) folded.open = true;
    element?.focus();
  };

  const dispatch = async (event: PanelEvent) => {
    // Browsers tell an element that it loses the focus while it is taken out; that is not the customer's doing.
    if (isDrawing) return;
    if (event.type === 'send' && !later) await loadLater();
    const [next, outgoing] = panelTransition(state, event, later);
    state = next;
    draw();
    if (outgoing) send(outgoing);
    if (event.type === 'send' || (event.type === 'result' && root.activeElement))
      focusOn('[aria-invalid=true]');
    if (event.type === 'manager' && state.words.manager) focusOn('textarea');
  };

  const send = async ({ key, revision, ...said }: Outgoing) => {
    const became = (result: SubmitResult, at = revision) =>
      dispatch({ type: 'result', key, revision: at, result });
    const result = await host.submit({
      key,
      revision,
      ...said,
      moment: said.moment ?? options.moment,
      attributes: options.attributes,
      identity: host.identity(),
      context: pageContext(locale),
      test: options.test,
    });
    if (result.state === 'kept')
      undo.push(host.onReceipt(key, (receipt) => became({ state: 'received', receipt }, receipt.revision)));
    became(result);
    if (result.state === 'refused') host.emit('error', result);
  };

  let loading: Promise<void> | undefined;
  // Where it can't be loaded the form does without; the next opening or sending tries again.
  const loadLater = () =>
    (loading ??= import('./later/later.tsx').then(
      (loaded) => {
        later = loaded;
        m = { ...later.english, ...m };
        dress(later.styles);
        draw();
      },
      () => {
        loading = undefined;
      },
    ));

  const close = () => {
    if (!isOpen) return;
    isOpen = false;
    dispatch({ type: 'leave', key: newKey() });
    opener()?.focus();
    host.emit('close', undefined);
  };
  const configured = host
    .configuration()
    .then(async (given) => {
      const inStars = given.questions.filter(({ metric, look }) => metric === 'csat' && look !== 'faces');
      if (inStars.length < given.questions.length)
        try {
          scales = await import('./scales/scales.tsx');
          m = { ...scales.english, ...m };
          dress(scales.styles);
        } catch {
          given = { ...given, questions: inStars };
        }
      known = given;
    })
    .catch(() => {});
  const open = async (prefill?: Prefill) => {
    await Promise.race([
      Promise.all([configured, prefill && loadLater()]),
      new Promise((resolve) => setTimeout(resolve, patience)),
    ]);
    // A question never changes under the customer's finger.
    if (!isOpen && !state.words.rating) configuration = known;
    isOpen = true;
    dispatch({ type: 'open', kinds: configuration.kinds, prefill, key: newKey() });
    focusOn('section');
    loadLater();
    host.emit('open', undefined);
  };

  dress(panelStyles);
  for (const type of private_) box.addEventListener(type, (event) => event.stopPropagation());
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  const hide = () => {
    if (document.visibilityState === 'hidden') dispatch({ type: 'hide' });
  };
  document.addEventListener('visibilitychange', hide);
  undo.push(() => document.removeEventListener('visibilitychange', hide));

  return {
    open,
    close,
    destroy() {
      isOpen = false;
      box.remove();
      for (const each of undo) each();
    },
  };
}
