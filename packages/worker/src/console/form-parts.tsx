import type { Child } from 'hono/jsx';
import type { FormVerb } from '../domain/complaint/complaint-forms.ts';
import { fieldId, typed, type DeskPart } from './complaint-desk.ts';

type FieldProps = {
  part: DeskPart;
  verb: FormVerb;
  name: string;
  label: string;
  hint?: string;
  /** What stands in it before anybody has typed. */
  start?: string;
  max?: number;
};

/** A form of the page: posts to its verb, with the page's key where words must not be said twice. */
export const ActForm = ({
  part,
  verb,
  keyed = true,
  children,
}: {
  part: DeskPart;
  verb: FormVerb;
  keyed?: boolean;
  children: Child;
}) => (
  <form method="post" action={part.action(verb)} class="act" novalidate>
    {keyed && <input type="hidden" name="key" value={part.formKey} autocomplete="off" />}
    {children}
  </form>
);

/** A label, its field, a hint, and what is wrong with it; the field is described by both (WCAG 1.3.1, 3.3.1). */
export function Field({
  part,
  verb,
  name,
  label,
  hint,
  children,
}: Omit<FieldProps, 'start' | 'max'> & { children: (attributes: Described) => Child }) {
  const id = fieldId(verb, name);
  const problem = part.returned?.verb === verb ? part.returned.problems?.[name] : undefined;
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
          {part.reading.messages.complaintPage.problem[problem]}
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

type Described = { id: string; name: string; 'aria-describedby'?: string; 'aria-invalid'?: 'true' };

/** Words of several lines; `lang` where they are for a reader of another language. */
export function TextField({
  rows,
  lang,
  start = '',
  max,
  ...field
}: FieldProps & { rows: number; lang?: string }) {
  const text = typed(field.part, field.verb, field.name) ?? start;
  return (
    <Field {...field}>
      {(attributes) => (
        <textarea {...attributes} rows={rows} dir="auto" lang={lang} maxlength={max}>
          {/* The parser drops one line break at the beginning of a text area. */}
          {`\n${text}`}
        </textarea>
      )}
    </Field>
  );
}

/** Words of one line. */
export function LineField({
  kind = 'text',
  mode,
  start = '',
  max,
  ...field
}: FieldProps & { kind?: 'text' | 'date'; mode?: 'decimal' }) {
  const value = typed(field.part, field.verb, field.name) ?? start;
  return (
    <Field {...field}>
      {(attributes) => (
        <input
          {...attributes}
          type={kind}
          value={value}
          inputmode={mode}
          dir={kind === 'text' ? 'auto' : undefined}
          maxlength={max}
          autocomplete="off"
        />
      )}
    </Field>
  );
}

export function ChoiceField({
  choices,
  none,
  ...field
}: FieldProps & { choices: { value: string; label: string }[]; none: string }) {
  const chosen = typed(field.part, field.verb, field.name) ?? '';
  return (
    <Field {...field}>
      {(attributes) => (
        <select {...attributes} autocomplete="off">
          <option value="">{none}</option>
          {choices.map(({ value, label }) => (
            <option value={value} selected={value === chosen}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
