import type { Kind } from '@wipeboard/shared';
import { render } from 'preact';
import type { PanelHandle, PanelHost, Prefill, SubmitResult } from '../contract.ts';
import { loadMessages } from '../messages/load-messages.ts';
import { panelStyles } from '../styles/panel-styles.ts';
import type { KnownBoard, PanelModel } from './panel-model.ts';
import { panelState, panelTransition, slotOf, type Outgoing, type PanelEvent } from './panel-state.ts';
import { panelView } from './panel-view.tsx';

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
  const { options, locale, newKey, signal } = host;
  const box = root.appendChild(document.createElement('div'));
  let isOpen = false;
  let isDrawing = false;

  const dress = (styles: string) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets.push(sheet);
  };
  const take: PanelModel['take'] = ({ english, styles }) => {
    panel.m = { ...english, ...panel.m };
    dress(styles);
  };
  const draw = () => {
    if (!box.isConnected) return;
    const focused = root.activeElement;
    const { questions } = panel.configuration;
    const moment = panel.words.moment ?? options.moment;
    const askedAt = (moment?: string) => questions.find((each) => each.moment === moment);
    panel.question = askedAt(moment) ?? askedAt() ?? questions[0] ?? { metric: 'csat' };
    panel.draft = panel[slotOf(panel.kind)];
    isDrawing = true;
    render(isOpen && panelView(panel), box);
    isDrawing = false;
    if (focused && !root.activeElement) focusOn('section');
  };
  const focusOn = (selector: string) => box.querySelector<HTMLElement>(selector)?.focus();

  const dispatch = async (event: PanelEvent) => {
    // Browsers tell an element that it loses the focus while it is taken out; that is not the customer's doing.
    if (isDrawing) return;
    // Words go at once, for a tab may close; without any it is worth knowing what is missing.
    if (event.type === 'send' && !panel.later && !panel.draft.text) await loadLater();
    const [next, outgoing] = panelTransition(panel, event, newKey(), panel.later);
    Object.assign(panel, next);
    draw();
    if (outgoing) send(outgoing);
    panel.later?.afterwards(panel, event.type, box);
    if (event.type === 'manager' && panel.words.manager) focusOn('textarea');
  };

  const send = async (outgoing: Outgoing) => {
    const { key, revision } = outgoing;
    const became = (result: SubmitResult, at = revision) =>
      dispatch({ type: 'result', key, revision: at, result });
    const result = await host.submit(outgoing);
    if (result.state === 'kept')
      host.onReceipt(key, (receipt) => became({ state: 'received', receipt }, receipt.revision));
    became(result);
    if (result.state === 'refused') host.emit('error', result);
  };

  let loading: Promise<void> | undefined;
  // Where it can't be loaded the form does without; the next opening or sending tries again.
  const loadLater = () =>
    (loading ??= import('./later/later.tsx').then(
      (loaded) => {
        panel.later = loaded;
        take(loaded);
        draw();
        loaded.afterwards(panel, 'open', box);
      },
      () => {
        loading = undefined;
      },
    ));

  const close = () => {
    if (!isOpen) return;
    isOpen = false;
    dispatch({ type: 'leave' });
    opener()?.focus();
    host.emit('close');
  };
  // Other words are there before anything says them: with the language, or with the part that says them.
  const m = await loadMessages(locale);
  let known: KnownBoard = {
    name: '',
    locale,
    kinds: Object.keys(m.kinds) as Kind[],
    questions: [],
    look: {},
  };
  const panel = {
    ...panelState(newKey(), newKey()),
    options,
    locale,
    configuration: known,
    m,
    host,
    dispatch,
    take,
    close,
  } as unknown as PanelModel;
  const configured = host
    .configuration()
    .then(async (given) => {
      const inStars = given.questions.filter(({ metric, look }) => metric === 'csat' && look !== 'faces');
      if (inStars.length < given.questions.length)
        try {
          const scales = await import('./scales/scales.tsx');
          take((panel.scales = scales));
        } catch {
          given = { ...given, questions: inStars };
        }
      known = given;
    })
    .catch(() => {});
  const open = async (prefill?: Prefill) => {
    await Promise.race([configured, new Promise((resolve) => setTimeout(resolve, patience))]);
    if (prefill) await loadLater();
    // A question never changes under the customer's finger.
    if (!isOpen && !panel.words.rating) panel.configuration = known;
    isOpen = true;
    dispatch({ type: 'open', kinds: panel.configuration.kinds, prefill });
    focusOn('section');
    loadLater();
    host.emit('open');
  };

  dress(panelStyles);
  for (const type of private_)
    root.addEventListener(type, (event) => {
      event.stopPropagation();
      // At the keydown; nothing is open any more when the key comes up.
      if ((event as KeyboardEvent).key === 'Escape') close();
    });
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.hidden) dispatch({ type: 'hide' });
    },
    { signal },
  );
  return { open, close, destroy: () => box.remove() };
}
