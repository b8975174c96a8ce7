import { kinds, lowAtMost, type BoardConfiguration } from '@wipeboard/shared';
import { render } from 'preact';
import { pageContext } from '../client/page-context.ts';
import type { PanelHandle, PanelHost, Prefill, SubmitResult } from '../contract.ts';
import type { Messages } from '../messages/en.ts';
import { loadMessages } from '../messages/load-messages.ts';
import { panelStyles } from '../styles/panel-styles.ts';
import type * as Later from './later/later.tsx';
import { panelState, panelTransition, slotOf, type Outgoing, type PanelEvent } from './panel-state.ts';
import { panelView } from './panel-view.tsx';

/** Stands in for a board that can't be asked, or that takes longer than a customer notices. */
const unknownBoard = (locale: PanelHost['locale']): BoardConfiguration => ({
  board: '',
  name: '',
  locale,
  kinds: [...kinds],
  questions: [{ metric: 'csat' }],
  lowAtMost,
  look: {},
  promise: { minutes: 1440, openingHours: true },
});
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
  // The later words are there before anything says them: with the language, or with the later part.
  let m = (await loadMessages(locale)) as Messages;
  let later: typeof Later | undefined;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(panelStyles);
  root.adoptedStyleSheets.push(sheet);
  const box = root.appendChild(document.createElement('div'));
  let state = panelState(newKey(), newKey());
  let known = unknownBoard(locale);
  let configuration = known;
  let isOpen = false;
  const undo: (() => void)[] = [];

  const draw = () => {
    if (!box.isConnected) return;
    const focused = root.activeElement;
    const draft = state[slotOf(state.kind)];
    const { questions } = configuration;
    const moment = state.words.moment ?? options.moment;
    const question =
      questions.find((each) => each.moment === moment) ??
      questions.find((each) => !each.moment) ??
      questions[0]!;
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
        }),
      box,
    );
    if (isOpen && focused && !focused.isConnected) focusOn('section');
  };
  const focusOn = (selector: string) => {
    const element = box.querySelector<HTMLElement>(selector);
    const folded = element?.closest('details');
    if (folded) folded.open = true;
    element?.focus();
  };

  const dispatch = (event: PanelEvent) => {
    const [next, outgoing] = panelTransition(state, event);
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

  const loadLater = async () => {
    try {
      later = await import('./later/later.tsx');
    } catch {
      return; // The form does without; the next opening tries again.
    }
    m = { ...later.english, ...m };
    sheet.replaceSync(panelStyles + later.laterStyles);
    draw();
  };

  const close = () => {
    if (!isOpen) return;
    isOpen = false;
    dispatch({ type: 'leave', key: newKey() });
    opener()?.focus();
    host.emit('close', undefined);
  };
  const configured = host.configuration().then(
    (given) => {
      known = given;
    },
    () => {},
  );
  const open = async (prefill?: Prefill) => {
    await Promise.race([configured, new Promise((resolve) => setTimeout(resolve, patience))]);
    // A question never changes under the customer's finger.
    if (!isOpen && !state.words.rating) configuration = known;
    isOpen = true;
    dispatch({ type: 'open', kinds: configuration.kinds, prefill, key: newKey() });
    focusOn('section');
    if (!later) loadLater();
    host.emit('open', undefined);
  };

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
