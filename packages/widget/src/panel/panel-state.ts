import type { Kind, Rating } from '@wipeboard/shared';
import type { Prefill, SubmitResult } from '../contract.ts';
import { content, freshDraft, problemsOf, typed, type Content, type Draft, type Problems } from './draft.ts';

/** Rating and saying share one submission; asking for an item is another. `kind` is the step in sight. */
export type PanelState = { kind: Kind; words: Draft; wish: Draft };

export type PanelEvent =
  | { type: 'open'; kinds: readonly Kind[]; prefill?: Prefill; key: string }
  | { type: 'step'; kind: Kind }
  | { type: 'edit'; edit: Partial<Draft> }
  /** `settled` at a tap; an arrow key passes over values that nobody meant. */
  | { type: 'rate'; rating: Rating; settled: boolean }
  | { type: 'settle' }
  | { type: 'send' }
  | { type: 'manager'; key: string }
  | { type: 'again'; key: string }
  | { type: 'leave'; key: string }
  | { type: 'hide' }
  | { type: 'result'; key: string; revision: number; result: SubmitResult };

/** What is to be sent now. The caller adds where it came from. */
export type Outgoing = Content & { key: string; revision: number; final: boolean };
export type Transition = readonly [PanelState, Outgoing?];

export const slotOf = (kind: Kind) => (kind === 'request' ? 'wish' : 'words');

export const panelState = (key: string, wishKey: string): PanelState => ({
  kind: 'rating',
  words: freshDraft(key),
  wish: freshDraft(wishKey),
});

const contentOf = (draft: Draft, slot: 'words' | 'wish', without?: Problems) =>
  content(draft, slot === 'wish' ? 'request' : 'comment', without);

/**
 * Sends the whole draft if it says more than the last send did, or if only now it is final. What is final and complete
 * (nothing left out as `without`) then waits for its answer.
 */
function post(state: PanelState, slot: 'words' | 'wish', final: boolean, without?: Problems): Transition {
  const draft = state[slot];
  const { key, stage } = draft;
  const said = contentOf(draft, slot, without);
  const sent = JSON.stringify(said);
  const isNews = sent !== draft.sent || (final && !draft.final);
  const revision = draft.revision + 1;
  const next = isNews ? { ...draft, sent, revision, final: final || draft.final, result: undefined } : draft;
  return [
    {
      ...state,
      [slot]: { ...next, stage: final && !without ? (next.result ? 'done' : 'sending') : stage },
    },
    isNews ? { ...said, key, revision, final: !!next.final } : undefined,
  ];
}

function opened(state: PanelState, { kinds, prefill, key }: PanelEvent & { type: 'open' }): PanelState {
  const { kind, rating, text, moment, tone, manager, about } = prefill ?? {};
  const asked = kind ?? (tone || manager || text || about ? 'comment' : rating ? 'rating' : state.kind);
  const step = manager || kinds.includes(asked) ? asked : kinds[0]!;
  if (!prefill) return { ...state, kind: step };
  const slot = slotOf(step);
  const draft = state[slot].sent ? freshDraft(key) : state[slot];
  return {
    ...state,
    kind: step,
    [slot]: {
      ...draft,
      rating: rating ?? draft.rating,
      tone: tone ?? draft.tone,
      manager: manager ?? draft.manager,
      moment,
      about,
      text: draft.text || text || '',
    },
  };
}

function answered(state: PanelState, { key, revision, result }: PanelEvent & { type: 'result' }): PanelState {
  const slot = key === state.wish.key ? 'wish' : 'words';
  const draft = state[slot];
  if (key !== draft.key || revision < draft.revision) return state;
  if (result.state !== 'refused') {
    // What was written while it was on its way stays in sight, to be sent as well.
    const isAll = JSON.stringify(contentOf(draft, slot)) === draft.sent;
    return { ...state, [slot]: { ...draft, result, stage: draft.stage && isAll ? 'done' : undefined } };
  }
  const problems: Problems = {};
  for (const field of typed)
    if (result.fields?.some(({ path }) => path.endsWith(field))) problems[field] = 'notAccepted';
  return { ...state, [slot]: { ...draft, result, problems, stage: undefined, sent: undefined } };
}

export function panelTransition(state: PanelState, event: PanelEvent): Transition {
  const slot = slotOf(state.kind);
  const draft = state[slot];
  const { words } = state;
  const edited = (edit: Partial<Draft>): PanelState => {
    const next = { ...draft, touched: true, ...edit };
    return { ...state, [slot]: next.problems ? { ...next, problems: problemsOf(next, state.kind) } : next };
  };
  const problems = problemsOf(words, 'comment');
  const rated = words.rating && words.touched && words.stage !== 'done';

  switch (event.type) {
    case 'open':
      return [opened(state, event)];
    case 'step':
      return [{ ...state, kind: event.kind }];
    case 'edit':
      return [edited(event.edit)];
    case 'rate': {
      const next = edited({ rating: event.rating });
      return event.settled ? post(next, 'words', false) : [next];
    }
    case 'settle':
      return rated ? post(state, 'words', false) : [state];
    case 'send': {
      const found = problemsOf(draft, state.kind);
      if (Object.keys(found).length) return [{ ...state, [slot]: { ...draft, problems: found } }];
      return post(edited({}), slot, true);
    }
    case 'manager': {
      const base = words.stage === 'done' ? freshDraft(event.key) : words;
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
    case 'again':
      return [{ ...state, [slot]: freshDraft(event.key) }];
    case 'leave': {
      if (draft.stage === 'done') return [{ ...state, [slot]: freshDraft(event.key) }];
      return rated
        ? post(state, 'words', true, Object.keys(problems).length ? problems : undefined)
        : [state];
    }
    case 'hide':
      return rated && post(state, 'words', false, problems)[1]
        ? post(state, 'words', true, problems)
        : [state];
    case 'result':
      return [answered(state, event)];
  }
}
