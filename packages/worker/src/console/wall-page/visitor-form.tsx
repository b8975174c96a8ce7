import type { Child } from 'hono/jsx';
import { limits } from '@wipeboard/shared';
import type { VisitorProblem } from '../../domain/wall/visitor-forms.ts';
import { formatNumber } from '../../messages/instants.ts';
import { DescribedField } from '../described-field.tsx';
import { FieldProblems } from '../field-problems.tsx';
import type { WallReading } from './wall-face.ts';

export type VisitorVerb = 'ask' | 'note' | 'vote';

/** A form of the public page. What came back has what was typed and what is wrong with it. */
export type VisitorForm = {
  verb: VisitorVerb;
  /** Made with the page: the same form sent twice is one submission. */
  key: string;
  /** When the page was made, sealed. */
  made: string;
  fields?: Record<string, unknown>;
  problems?: Record<string, VisitorProblem>;
  /** Nothing is wrong with it, but it is not taken in like this. */
  late?: boolean;
};

export type FormProps = { reading: WallReading; form: VisitorForm };

const most: Record<string, number> = {
  title: limits.wanted,
  details: limits.text - limits.wanted - 1,
  text: limits.text,
  name: limits.name,
  email: limits.email,
};

export function typedInto({ fields }: VisitorForm, name: string): string {
  const value = fields?.[name];
  return typeof value === 'string' ? value : '';
}

const idOf = ({ verb }: VisitorForm, name: string): string => `${verb}-${name}`;

function problemText(problem: VisitorProblem, name: string, { said, face }: WallReading): string {
  const words = said.problem[problem];
  return typeof words === 'string' ? words : words(formatNumber(most[name] ?? 0, face.locale));
}

/** Posts to `action`; `trap` is a field that no person sees. */
export const PostForm = ({
  reading: { said },
  form,
  action,
  children,
}: FormProps & { action: string; children: Child }) => (
  <form method="post" action={action} class="act" novalidate>
    <input type="hidden" name="key" value={form.key} autocomplete="off" />
    <input type="hidden" name="made" value={form.made} autocomplete="off" />
    <p class="trap" aria-hidden="true">
      <label>
        {said.trap} <input name="website" tabindex={-1} autocomplete="off" />
      </label>
    </p>
    {children}
  </form>
);

/** What has to be put right first, each a link to its field. */
export function FormProblems({ reading, form }: FormProps) {
  const { said } = reading;
  if (form.late)
    return (
      <div class="banner problems" role="alert">
        <p>{said.problem.late}</p>
      </div>
    );
  const problems = Object.entries(form.problems ?? {}).map(([name, problem]) => [
    idOf(form, name),
    problemText(problem, name, reading),
  ]);
  return <FieldProblems heading={said.problem.summary} problems={Object.fromEntries(problems)} />;
}

type FieldProps = FormProps & {
  name: string;
  label: string;
  hint?: string;
  kind: 'line' | 'words' | 'email' | 'name';
};

/** One field with its label, hint, what was typed, and what is wrong with it. */
export function VisitorField({ reading, form, name, label, hint, kind }: FieldProps) {
  const problem = form.problems?.[name];
  const typed = typedInto(form, name);
  return (
    <DescribedField
      id={idOf(form, name)}
      name={name}
      label={label}
      hint={hint}
      problem={problem && problemText(problem, name, reading)}
    >
      {(attributes) =>
        kind === 'words' ? (
          <textarea {...attributes} rows={3} dir="auto" maxlength={most[name]}>
            {/* The parser drops one line break at the beginning of a text area. */}
            {`\n${typed}`}
          </textarea>
        ) : (
          <input
            {...attributes}
            type={kind === 'email' ? 'email' : 'text'}
            value={typed}
            dir={kind === 'email' ? 'ltr' : 'auto'}
            maxlength={most[name]}
            autocomplete={autocompletes[kind]}
          />
        )
      }
    </DescribedField>
  );
}

const autocompletes = { line: 'off', email: 'email', name: 'given-name' } as const;
