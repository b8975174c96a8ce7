import type { Child } from 'hono/jsx';
import type { ReceiptView } from '@wipeboard/shared';
import type { ReceiptProblem, ReceiptVerb } from '../domain/complaint/receipt-forms.ts';
import type { Reading } from '../messages/complaint-words.ts';
import { formatNumber } from '../messages/instants.ts';

/** A form that came back: what was typed, and what is wrong with it. */
export type ReceiptReturned = {
  verb: ReceiptVerb;
  fields: Record<string, unknown>;
  problems: Record<string, ReceiptProblem>;
};

/** What every part of the customer's page reads. */
export type ReceiptPart = {
  view: ReceiptView;
  reading: Reading;
  /** Where the form of a verb posts. */
  action: (verb: ReceiptVerb) => string;
  /** Made with this page, so that words sent twice are said once. */
  formKey: string;
  returned?: ReceiptReturned;
  /** The choice that a mailed button made, until it is confirmed. */
  helped?: 'yes' | 'no';
};

type FieldProps = {
  part: ReceiptPart;
  verb: ReceiptVerb;
  name: string;
  label: string;
  start?: string;
  max: number;
};

export const CustomerForm = ({
  part,
  verb,
  children,
}: {
  part: ReceiptPart;
  verb: ReceiptVerb;
  children: Child;
}) => (
  <form method="post" action={part.action(verb)} class="act" novalidate>
    {children}
  </form>
);

/** What was typed into a field of a form that came back; undefined where none of this verb did. */
export function typedInto({ returned }: ReceiptPart, verb: ReceiptVerb, field: string): string | undefined {
  const value = returned?.verb === verb ? (returned.fields[field] ?? '') : undefined;
  return value === undefined || typeof value === 'string' ? value : '';
}

export const problemIn = ({ returned }: ReceiptPart, verb: ReceiptVerb, field: string) =>
  returned?.verb === verb ? returned.problems[field] : undefined;

export function problemText(problem: ReceiptProblem, { messages, locale }: Reading, max: number): string {
  const said = messages.customer.problem[problem];
  return typeof said === 'string' ? said : said(formatNumber(max, locale));
}

function Field({
  part,
  verb,
  name,
  label,
  max,
  children,
}: FieldProps & { children: (attributes: Described) => Child }) {
  const id = `${verb}-${name}`;
  const problem = problemIn(part, verb, name);
  return (
    <div class={problem ? 'field wrong' : 'field'}>
      <label for={id}>{label}</label>
      {problem && (
        <p class="problem" id={`${id}-problem`}>
          {problemText(problem, part.reading, max)}
        </p>
      )}
      {children({
        id,
        name,
        'aria-describedby': problem && `${id}-problem`,
        'aria-invalid': problem ? 'true' : undefined,
      })}
    </div>
  );
}

type Described = { id: string; name: string; 'aria-describedby'?: string; 'aria-invalid'?: 'true' };

export const WordsField = (props: FieldProps & { rows: number }) => (
  <Field {...props}>
    {(attributes) => (
      <textarea {...attributes} rows={props.rows} dir="auto" maxlength={props.max}>
        {/* The parser drops one line break at the beginning of a text area. */}
        {`\n${typedInto(props.part, props.verb, props.name) ?? ''}`}
      </textarea>
    )}
  </Field>
);

export const LineField = ({
  kind,
  autocomplete,
  ...props
}: FieldProps & { kind: 'text' | 'email' | 'tel'; autocomplete: string }) => (
  <Field {...props}>
    {(attributes) => (
      <input
        {...attributes}
        type={kind}
        value={typedInto(props.part, props.verb, props.name) ?? props.start ?? ''}
        dir={kind === 'text' ? 'auto' : 'ltr'}
        maxlength={props.max}
        autocomplete={autocomplete}
      />
    )}
  </Field>
);
