import { limits } from '@wipeboard/shared';
import type { SubmitResult } from '../../contract.ts';
import { clean, freshDraft, type Content, type Draft, type Problems, type Typed } from '../draft.ts';
import { slotOf, type PanelEvent, type PanelState, type Step } from '../panel-state.ts';

/** The part of the panel's rules that nothing needs before the form is in sight. */
export type Rules = typeof import('./rules.ts');

/** Each field's limit by itself, so that a bundle holds only these five. */
export const longest: Readonly<Record<Typed, number>> = {
  text: limits.text,
  outcome: limits.outcome,
  name: limits.name,
  email: limits.email,
  phone: limits.phone,
};
const typed = Object.keys(longest) as Typed[];

const unlessEmpty = <T extends object>(parts: T) => (Object.values(parts).some(Boolean) ? parts : undefined);

/** What a draft says beyond its rating, words and tone. */
export function details(draft: Draft, without: Problems): Partial<Content> {
  const { moment, about, manager, top, call, publish } = draft;
  const [, outcome, name, email, phone] = typed.map((field) =>
    without[field] ? undefined : clean(draft[field]),
  );
  return {
    moment,
    about,
    publish,
    outcome,
    wants: unlessEmpty({
      reply: email ? true : undefined,
      call: (call && phone && true) || undefined,
      manager,
      top: manager && top,
    }),
    contact: unlessEmpty({ name, email, phone }),
  };
}

/** What the customer can put right before it is sent; nothing, where it is right. */
export function problemsOf(draft: Draft): Problems | undefined {
  const { kind, text, email, phone, rating, call } = draft;
  const found: Problems = {};
  if (email && !/^\S+@\S+\.\S+$/.test(email)) found.email = 'badEmail';
  if (phone ? !/^\+?[\d ()./#x-]*\d[\d ()./#x-]*$/i.test(phone.trim()) : call)
    found.phone = phone ? 'badPhone' : 'needPhone';
  if (!text?.trim() && (kind === 'request' || !rating)) found.text = 'needText';
  for (const field of typed) if ((draft[field]?.length ?? 0) > longest[field]) found[field] = 'over';
  return Object.keys(found).length ? found : undefined;
}

/** The fields that the desk did not accept. */
export function notAccepted({ fields }: SubmitResult & { state: 'refused' }): Problems {
  const problems: Problems = {};
  for (const field of typed)
    if (fields?.some(({ path }) => path.endsWith(field))) problems[field] = 'notAccepted';
  return problems;
}

/** The panel as it opens with what the page knows already, never over what was typed. */
export function prefilled(
  state: PanelState,
  { kinds, prefill = {} }: PanelEvent & { type: 'open' },
  key: string,
): PanelState {
  const { kind, rating, text, moment, tone, manager, about } = prefill;
  const asked = kind ?? (tone || manager || text || about ? 'comment' : rating ? 'rating' : state.kind);
  const step = manager || (kinds as Step[]).includes(asked) ? asked : kinds[0]!;
  const slot = slotOf(step);
  const before = state[slot];
  const draft = before.sent ? freshDraft(key, before.kind) : before;
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
      text: draft.text || text,
    },
  };
}
