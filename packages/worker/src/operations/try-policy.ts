import type { BoardDocument } from '../domain/board/board.ts';
import { localMinute } from '../domain/board/due.ts';
import { policyPreview, type PreviewEntry } from '../domain/complaint/policy-preview.ts';
import {
  peopleOf,
  problemsOf,
  trialOf,
  triedSchema,
  withSettings,
  type Problem,
} from '../domain/complaint/policy-trial.ts';
import type { Manager } from '../domain/board/people.ts';

export type PolicyTried =
  | { kind: 'shown'; entries: PreviewEntry[]; people: Manager[]; timeZone: string }
  | { kind: 'wrong'; problems: Problem[] };

/** What a submission would set in motion under these settings; nothing is read, stored or sent. */
export function tryPolicy(board: BoardDocument, submission: unknown, settings: string): PolicyTried {
  const tried = triedSchema.safeParse(submission);
  const changed = withSettings(board, settings);
  const problems = [
    ...(tried.success ? [] : problemsOf(tried.error)),
    ...(changed.kind === 'wrong' ? changed.problems : []),
  ];
  if (!tried.success || changed.kind === 'wrong') return { kind: 'wrong', problems };
  const trial = trialOf(changed.value, tried.data);
  return {
    kind: 'shown',
    entries: policyPreview(trial),
    people: peopleOf(changed.value),
    timeZone: changed.value.timeZone,
  };
}

/** What is tried where nobody has said what: the lowest rating, now, and nobody answers. */
export const firstTrial = ({ timeZone }: BoardDocument, now: number): Record<string, string> => ({
  rating: 'csat:1',
  at: localMinute(now, timeZone),
});
