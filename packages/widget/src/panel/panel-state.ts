import type { Kind } from '@wipeboard/shared';
import type { Prefill, SubmitResult } from '../contract.ts';
import { content, freshDraft, type Content, type Draft, type Problems } from './draft.ts';
import type { Rules } from './later/rules.ts';

/** What is in sight: a kind of submission, what became of earlier ones, or what hangs on the board’s wall. */
export type Step = Kind | 'mine' | 'wall';

/** Rating and saying share one submission; asking for an item is another. */
export type PanelState = { kind: Step; words: Draft; wish: Draft };

export type PanelEvent =
  | { type: 'open'; kinds: readonly Kind[]; prefill?: Prefill }
  | { type: 'step'; kind: Step }
  /** A rating too, which arrow keys pass over without meaning it; `settle` follows at the one that is meant. */
  | { type: 'edit'; edit: Partial<Draft> }
  | { type: 'settle' }
  | { type: 'send' }
  | { type: 'manager' }
  | { type: 'leave' }
  | { type: 'hide' }
  | { type: 'result'; key: string; revision: number; result: SubmitResult };

/** What is to be sent now. The caller adds where it came from. */
export type Outgoing = Content & { key: string; revision: number; final: boolean };
export type Transition = readonly [PanelState, Outgoing?];

export const slotOf = (kind: Step) => (kind === 'request' ? 'wish' : 'words');

export const panelState = (key: string, wishKey: string): PanelState => ({
  kind: 'rating',
  words: freshDraft(key),
  wish: freshDraft(wishKey, 'request'),
});

/**
 * What an event makes of the panel, and what is to be sent for it. `newKey` is for a draft that begins. `rules` come a moment after the form; until then
 * there is nothing that they would stop.
 */
export function panelTransition(
  state: PanelState,
  event: PanelEvent,
  newKey: string,
  rules?: Rules,
): Transition {
  const draft = state[slotOf(state.kind)];
  const { words } = state;
  const problems = rules?.problemsOf(words);
  const rated = words.rating && words.touched && words.stage !== 'done';
  const put = (next: Draft): PanelState => ({ ...state, [slotOf(next.kind)]: next });

  /**
   * Sends the whole draft if it says more than the last send did, or if only now it is final. What is final and
   * complete (nothing left out as `without`) then waits for its answer.
   */
  function post(from: Draft, final?: boolean, without?: Problems): Transition {
    const { key, stage } = from;
    const said = content(from, rules, without);
    const sent = JSON.stringify(said);
    const isNews = sent !== from.sent || (final && !from.final);
    const revision = from.revision + 1;
    const next = isNews ? { ...from, sent, revision, final: final || from.final, result: undefined } : from;
    return [
      put({ ...next, stage: final && !without ? (next.result ? 'done' : 'sending') : stage }),
      isNews ? { ...said, key, revision, final: !!next.final } : undefined,
    ];
  }

  function answered({ key, revision, result }: PanelEvent & { type: 'result' }): PanelState {
    const from = [words, state.wish].find((each) => each.key === key);
    if (!from || revision < from.revision) return state;
    if (result.state === 'refused')
      return put({
        ...from,
        result,
        problems: rules?.notAccepted(result),
        stage: undefined,
        sent: undefined,
      });
    // What was written while it was on its way stays in sight, to be sent as well.
    const isAll = JSON.stringify(content(from, rules)) === from.sent;
    return put({ ...from, result, stage: from.stage && isAll ? 'done' : undefined });
  }

  switch (event.type) {
    case 'open': {
      const { kinds, prefill } = event;
      if (prefill && rules) return [rules.prefilled(state, event, newKey)];
      return [{ ...state, kind: (kinds as Step[]).includes(state.kind) ? state.kind : kinds[0]! }];
    }
    case 'step':
      return [{ ...state, kind: event.kind }];
    case 'edit': {
      const next = { ...draft, touched: true, ...event.edit };
      return [put(next.problems ? { ...next, problems: rules?.problemsOf(next) ?? {} } : next)];
    }
    case 'settle':
      return rated ? post(words) : [state];
    case 'send': {
      const found = rules?.problemsOf(draft);
      return found ? [put({ ...draft, problems: found })] : post({ ...draft, touched: true }, true);
    }
    case 'manager': {
      const base = words.stage === 'done' ? freshDraft(newKey) : words;
      const manager = !base.manager || undefined;
      const tone = base.tone ?? (manager && 'complaint');
      return [
        {
          ...state,
          kind: manager ? 'comment' : state.kind,
          words: { ...base, manager, tone, touched: true },
        },
      ];
    }
    case 'leave':
      if (draft.stage === 'done') return [put(freshDraft(newKey, draft.kind))];
      return rated ? post(words, true, problems) : [state];
    case 'hide':
      return rated && post(words, false, problems ?? {})[1] ? post(words, true, problems ?? {}) : [state];
    case 'result':
      return [answered(event)];
  }
}
