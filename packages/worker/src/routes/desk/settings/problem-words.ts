import type { Note } from '../../../console/settings/settings-frame.tsx';
import type { Problem } from '../../../domain/complaint/policy-trial.ts';

/** What is wrong with each field, in the reader’s words: the sentence for the longest path that leads to it. */
export function problemWords(problems: Problem[], words: Record<string, string>): Record<string, string> {
  const named = Object.keys(words).toSorted((a, b) => b.length - a.length);
  return Object.fromEntries(
    problems.flatMap(({ path }) => {
      const name = named.find((one) => path === one || path.startsWith(`${one}.`));
      return name === undefined ? [] : [[name, words[name]!]];
    }),
  );
}

/** The summary on top of a form with problems, each leading to its field (WCAG 3.3.1). `prefix` as the form has it. */
export function fieldNote(
  problems: Record<string, string>,
  labels: Record<string, unknown>,
  prefix = '',
): Note | undefined {
  const fields = Object.entries(problems).map(([name, problem]) => {
    const label = labels[name];
    return { id: prefix + name, label: typeof label === 'string' ? label : undefined, problem };
  });
  return fields.length > 0 ? { kind: 'problems', fields } : undefined;
}
