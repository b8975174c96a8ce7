import type { Typed } from '../draft.ts';
import type { PanelModel } from '../panel-model.ts';
import { longest } from './rules.ts';

/** What is to be said under a field: how much is left near the limit, or what is wrong. */
export function note({ draft, m, locale }: PanelModel, name: Typed): string | undefined | false {
  const left = longest[name] - (draft[name]?.length ?? 0);
  const problem = draft.problems?.[name];
  return left < longest[name] / 10
    ? (left < 0 ? m.over : m.left) + Math.abs(left).toLocaleString(locale)
    : problem && problem !== 'over' && m[problem];
}
