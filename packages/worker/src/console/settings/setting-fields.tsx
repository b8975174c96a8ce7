import type { Child } from 'hono/jsx';
import { DescribedField, type Described } from '../described-field.tsx';

/**
 * A form as it is shown: what stands in its fields, and what is wrong with each, in words. `prefix` of its ids, where a
 * page has several forms.
 */
export type SettingForm = {
  fields: Record<string, string>;
  problems: Record<string, string>;
  prefix?: string;
};

type Named = { form: SettingForm; name: string; label: string; hint?: string };

/** A field of the form, with what was typed and what is wrong with it. */
export const Setting = ({
  form,
  name,
  label,
  hint,
  children,
}: Named & { children: (attributes: Described) => Child }) => (
  <DescribedField
    id={`${form.prefix ?? ''}${name}`}
    name={name}
    label={label}
    hint={hint}
    problem={form.problems[name]}
  >
    {children}
  </DescribedField>
);

/** One line. `direction`: `ltr` for what is never written the other way, such as addresses. */
export const LineSetting = ({
  max,
  kind = 'text',
  direction = 'auto',
  list,
  ...field
}: Named & { max?: number; kind?: 'text' | 'tel' | 'url'; direction?: 'auto' | 'ltr'; list?: string }) => (
  <Setting {...field}>
    {(attributes) => (
      <input
        {...attributes}
        type={kind}
        value={field.form.fields[field.name] ?? ''}
        dir={direction}
        maxlength={max}
        list={list}
        autocomplete="off"
      />
    )}
  </Setting>
);

export const LinesSetting = ({
  rows,
  direction = 'auto',
  ...field
}: Named & { rows: number; direction?: 'auto' | 'ltr' }) => (
  <Setting {...field}>
    {(attributes) => (
      <textarea {...attributes} rows={rows} dir={direction} spellcheck={direction === 'auto'}>
        {/* The parser drops one line break at the beginning of a text area. */}
        {`\n${field.form.fields[field.name] ?? ''}`}
      </textarea>
    )}
  </Setting>
);

export const ChoiceSetting = ({
  choices,
  ...field
}: Named & { choices: { value: string; label: string }[] }) => (
  <Setting {...field}>
    {(attributes) => (
      <select {...attributes} autocomplete="off">
        {choices.map(({ value, label }) => (
          <option value={value} selected={value === field.form.fields[field.name]}>
            {label}
          </option>
        ))}
      </select>
    )}
  </Setting>
);

export const CheckSetting = ({
  form,
  name,
  label,
  value = 'yes',
}: Omit<Named, 'hint'> & { value?: string }) => (
  <label class="check">
    <input type="checkbox" name={name} value={value} checked={form.fields[name] === value} />
    <span>{label}</span>
  </label>
);
