import type { SubmissionInput } from '@wipeboard/shared';
import type { Arrival, Signals } from './signals.ts';

/** What a submission that came in like this may speak with. `origins`: of the board’s pages. */
export function signalsOf(
  { text, outcome, contact, context }: SubmissionInput,
  arrival: Arrival,
  origins: readonly string[],
): Omit<Signals, 'recentSame'> {
  const { title, locale, viewport, referrer } = context;
  return {
    ...arrival,
    text: [text, outcome].filter((words) => words !== undefined).join('\n'),
    name: contact?.name,
    ownHosts: origins.map((origin) => new URL(origin).hostname),
    bare: [title, locale, viewport, referrer].every((said) => said === undefined),
  };
}
