import { h } from 'preact';
import { longest, type Typed } from '../draft.ts';
import type { PanelModel } from '../panel-model.ts';

/** A labelled field with its counter near the limit and its problem, if it has one. One line unless `rows`. */
export function textField(
  { draft, m, locale, dispatch }: PanelModel,
  name: Typed,
  label: string,
  more: { rows?: number; type?: string; autocomplete?: string } = {},
) {
  const Tag = (more.rows ? 'textarea' : 'input') as 'input';
  const left = longest[name] - draft[name].length;
  const problem = draft.problems?.[name];
  const note =
    left < longest[name] / 10
      ? (left < 0 ? m.over : m.left) + Math.abs(left).toLocaleString(locale)
      : problem && problem !== 'over' && m[problem];
  return (
    <div part="field">
      <label for={name}>{label}</label>
      <Tag
        {...(more as object)}
        id={name}
        value={draft[name]}
        aria-invalid={!!problem}
        aria-describedby={note ? 'note-' + name : undefined}
        onInput={(event) => dispatch({ type: 'edit', edit: { [name]: event.currentTarget.value } })}
      />
      {note && <small id={'note-' + name}>{note}</small>}
    </div>
  );
}
