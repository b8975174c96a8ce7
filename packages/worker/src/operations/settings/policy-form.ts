import { localMinute } from '../../domain/board/due.ts';
import type { Problem } from '../../domain/complaint/policy-trial.ts';
import {
  policyFields,
  policyProblems,
  ruleCount,
  withPolicy,
  type PolicyProblem,
} from '../../domain/settings/policy-settings.ts';
import type { SettingFields } from '../../domain/settings/setting-fields.ts';
import type { Board } from '../../queries/board.ts';
import { tryPolicy, type PolicyTried } from '../try-policy.ts';

const prefix = 'try-';

/** The policy as its form shows it before anybody has typed, and the lowest rating, now, to try it with. */
export const policyForm = (board: Board, now: number): Record<string, string> => ({
  ...policyFields(board),
  [`${prefix}rating`]: 'csat:1',
  [`${prefix}at`]: localMinute(now, board.timeZone),
});

/** How many rows a form has: for each tier that anybody is in or that has times, and for each rule and one more. */
export const policyRows = (
  { people, policy }: Board,
  fields: SettingFields,
): { tiers: number; rules: number } => ({
  tiers: Math.max(2, policy.tiers.length, ...people.map(({ tier }) => tier ?? 0)),
  rules: ruleCount(fields),
});

/** What would happen under the policy that a form says, with the people of today, and what is wrong with its fields. */
export function tryForm(
  board: Board,
  fields: SettingFields,
): { tried: PolicyTried; problems: Record<string, PolicyProblem> } {
  const { people, timeZone, database: _database, version: _version, ...document } = board;
  const { policy } = withPolicy(fields)({ ...document, timeZone }) as { policy: unknown };
  const managers = people
    .toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
    .map(({ id, name, email, role, tier, away, goodwillLimit }) => ({
      id,
      name,
      email,
      role,
      tier,
      away,
      goodwillLimit,
    }));
  const left = Object.entries(fields).flatMap(([name, value]) =>
    name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : [],
  );
  const settings = JSON.stringify({ timeZone, policy, managers });
  const tried = tryPolicy(board, Object.fromEntries(left), settings);
  const wrong = tried.kind === 'wrong' ? tried.problems : [];
  return { tried, problems: problemsOfPolicy(wrong, fields) };
}

export const problemsOfPolicy = (
  problems: readonly Problem[],
  fields: SettingFields,
): Record<string, PolicyProblem> =>
  policyProblems(
    problems.filter(({ path }) => path.startsWith('policy.')),
    fields,
  );
