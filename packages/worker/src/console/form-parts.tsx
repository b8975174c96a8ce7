import type { Child } from 'hono/jsx';
import type { FormVerb } from '../domain/complaint/complaint-forms.ts';
import { fieldId, typed, type DeskPart } from './complaint-desk.ts';
import { DescribedField, type Described } from './described-field.tsx';

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

/** A field of a manager's form, with what is wrong with it. */
export function Field({
  part,
  verb,
  name,
  label,
  hint,
  children,
}: Omit<FieldProps, 'start' | 'max'> & { children: (attributes: Described) => Child }) {
  const problem = part.returned?.verb === verb ? part.returned.problems?.[name] : undefined;
  return (
    <DescribedField
      id={fieldId(verb, name)}
      name={name}
      label={label}
      hint={hint}
      problem={problem && part.reading.messages.complaintPage.problem[problem]}
    >
      {children}
    </DescribedField>
  );
}

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
