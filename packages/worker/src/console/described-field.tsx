import type { Child } from 'hono/jsx';

/** What ties a field to its label, its hint and what is wrong with it. */
export type Described = { id: string; name: string; 'aria-describedby'?: string; 'aria-invalid'?: 'true' };

type Props = {
  id: string;
  name: string;
  label: string;
  hint?: string;
  /** What is wrong, in words. */
  problem?: string;
  children: (attributes: Described) => Child;
};

/** A label, its field, a hint, and what is wrong with it; the field is described by both (WCAG 1.3.1, 3.3.1). */
export function DescribedField({ id, name, label, hint, problem, children }: Props) {
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div class={problem ? 'field wrong' : 'field'}>
      <label for={id}>{label}</label>
      {hint && (
        <p class="soft" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      {children({
        id,
        name,
        'aria-describedby': described || undefined,
        'aria-invalid': problem ? 'true' : undefined,
      })}
    </div>
  );
}
