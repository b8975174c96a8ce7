import { h } from 'preact';
import type { WallModel } from './wall-model.ts';
import type { Typed } from './wish-draft.ts';

/** One field of what is asked for, with its label and what is wrong with it. */
export function field(model: WallModel, name: Typed, label: string, given: object, isLong?: boolean) {
  const id = `wish-${name}`;
  const { problem } = model.wish;
  const wrong = problem?.field === name ? problem.words : undefined;
  const all = {
    id,
    value: model.wish[name],
    ref: model.focused(id),
    'aria-invalid': wrong ? true : undefined,
    'aria-describedby': wrong && `${id}-wrong`,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) =>
      void model.edit(name, currentTarget.value),
    ...given,
  };
  return (
    <div part="field">
      <label for={id}>{label}</label>
      {isLong ? <textarea rows={2} {...all} /> : <input {...all} />}
      {wrong && <small id={`${id}-wrong`}>{wrong}</small>}
    </div>
  );
}
