import { h } from 'preact';
import type { Typed } from '../draft.ts';
import type { PanelModel } from '../panel-model.ts';

/** A labelled field with what is to be said about it. One line unless `rows`. */
export function textField(
  panel: PanelModel,
  name: Typed,
  label: string,
  more: { rows?: number; type?: string; autocomplete?: string } = { rows: 3 },
) {
  const { draft, later, dispatch } = panel;
  const Tag = (more.rows ? 'textarea' : 'input') as 'input';
  const note = later?.note(panel, name);
  return (
    <div part="field">
      <label for={name}>{label}</label>
      <Tag
        {...(more as object)}
        id={name}
        value={draft[name] ?? ''}
        aria-invalid={!!draft.problems?.[name]}
        aria-describedby={note ? 'note-' + name : undefined}
        onInput={(event) => dispatch({ type: 'edit', edit: { [name]: event.currentTarget.value } })}
      />
      {note && <small id={'note-' + name}>{note}</small>}
    </div>
  );
}
