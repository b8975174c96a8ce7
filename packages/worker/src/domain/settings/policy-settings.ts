import { metrics, tones } from '@wipeboard/shared';
import type { BoardDocument, Policy } from '../board/board.ts';
import { weekdays } from '../board/opening-hours.ts';
import type { Problem } from '../complaint/policy-trial.ts';
import type { SettingFields } from './setting-fields.ts';
import { dayText, hoursOf, linesIn, linesText, minutesOf, numberOf, timeText } from './policy-texts.ts';

const ruleParts = ['tone', 'segment', 'value', 'first', 'acknowledge', 'resolve'] as const;
const mostTiers = 9;
const mostRules = 50;

/** The document with the policy that a form says; not validated. What can’t be read becomes what fails the check. */
export const withPolicy =
  (fields: SettingFields) =>
  (document: BoardDocument): unknown => ({ ...document, policy: policyOf(fields) });

function policyOf(fields: SettingFields): unknown {
  const said = (name: string) => fields[name]?.trim() ?? '';
  const time = (name: string) => (said(name) === '' ? undefined : minutesOf(said(name)));
  const chosen = <Value extends string>(prefix: string, values: readonly Value[]) =>
    values.filter((value) => said(`${prefix}-${value}`) === 'yes');
  const tiers = Array.from({ length: mostTiers }, (_, tier) => ({
    acknowledgeMinutes: time(`tier-${tier}-acknowledge`),
    resolveMinutes: time(`tier-${tier}-resolve`),
  }));
  const used = tiers.findLastIndex((tier) => Object.values(tier).some((one) => one !== undefined)) + 1;
  return {
    lowAtMost: Object.fromEntries(metrics.map((metric) => [metric, numberOf(said(`low-${metric}`))])),
    lowOpens: chosen('opens', metrics),
    tones: chosen('tone', tones),
    watchList: linesIn(said('watchList')),
    valueAtLeast: numberOf(said('value')),
    quietSeconds: numberOf(said('quiet')) ?? 0,
    acknowledgeMinutes: time('acknowledge') ?? Number.NaN,
    resolveMinutes: time('resolve') ?? Number.NaN,
    tiers: tiers.slice(0, used),
    rules: ruleRows(fields).map((row) => ({
      tone: said(`rule-${row}-tone`) || undefined,
      segment: said(`rule-${row}-segment`) || undefined,
      valueAtLeast: numberOf(said(`rule-${row}-value`)),
      firstTier: numberOf(said(`rule-${row}-first`)),
      acknowledgeMinutes: time(`rule-${row}-acknowledge`),
      resolveMinutes: time(`rule-${row}-resolve`),
    })),
    hours:
      said('open') === 'hours'
        ? {
            weekly: weeklyOf(said),
            holidays: linesIn(said('holidays')),
          }
        : undefined,
    quietHours:
      said('quietFrom') === '' && said('quietTo') === ''
        ? undefined
        : { from: said('quietFrom'), to: said('quietTo') },
    straightToTop: said('straightToTop') === 'yes',
    joinRepeats: said('joinRepeats') === 'yes',
    secondAskDays: numberOf(said('secondAskDays')),
    closeDays: numberOf(said('closeDays')),
    causes: linesIn(said('causes')),
    checklists: Object.fromEntries(
      tones.flatMap((tone) => {
        const lines = linesIn(said(`checklist-${tone}`));
        return lines.length > 0 ? [[tone, lines]] : [];
      }),
    ),
  };
}

function weeklyOf(said: (name: string) => string): Record<string, [string, string][]> {
  const days = weekdays.map((day) => [day, hoursOf(said(`hours-${day}`))] as const);
  return Object.fromEntries(days.filter(([, spans]) => spans.length > 0));
}

/** Rows of rules that say something; those that are empty are no rules. */
const ruleRows = (fields: SettingFields): number[] =>
  Array.from({ length: mostRules }, (_, row) => row).filter((row) =>
    ruleParts.some((part) => (fields[`rule-${row}-${part}`]?.trim() ?? '') !== ''),
  );

/** How many rows a form needs for its rules, and one more to fill in. */
export const ruleCount = (fields: SettingFields): number =>
  Math.min(mostRules, (ruleRows(fields).at(-1) ?? -1) + 2);

/** A policy as a form shows it. */
export function policyFields({ policy }: Pick<BoardDocument, 'policy'>): Record<string, string> {
  const { hours, quietHours } = policy;
  const text = (value: number | undefined) => (value === undefined ? '' : String(value));
  const time = (value: number | undefined) => (value === undefined ? '' : timeText(value));
  const yes = (is: boolean) => (is ? 'yes' : '');
  return {
    ...Object.fromEntries(metrics.map((metric) => [`low-${metric}`, text(policy.lowAtMost[metric])])),
    ...Object.fromEntries(metrics.map((one) => [`opens-${one}`, yes(policy.lowOpens.includes(one))])),
    ...Object.fromEntries(tones.map((one) => [`tone-${one}`, yes(policy.tones.includes(one))])),
    ...Object.fromEntries(tones.map((one) => [`checklist-${one}`, linesText(policy.checklists[one] ?? [])])),
    ...Object.fromEntries(weekdays.map((day) => [`hours-${day}`, dayText(hours?.weekly[day] ?? [])])),
    ...timesOf(policy, time, text),
    watchList: linesText(policy.watchList),
    value: text(policy.valueAtLeast),
    quiet: text(policy.quietSeconds),
    acknowledge: time(policy.acknowledgeMinutes),
    resolve: time(policy.resolveMinutes),
    open: hours ? 'hours' : 'always',
    holidays: linesText(hours?.holidays ?? []),
    quietFrom: quietHours?.from ?? '',
    quietTo: quietHours?.to ?? '',
    straightToTop: yes(policy.straightToTop),
    joinRepeats: yes(policy.joinRepeats),
    secondAskDays: text(policy.secondAskDays),
    closeDays: text(policy.closeDays),
    causes: linesText(policy.causes),
  };
}

type Told = (value: number | undefined) => string;

const timesOf = ({ tiers, rules }: Policy, time: Told, text: Told): Record<string, string> =>
  Object.fromEntries([
    ...tiers.flatMap(({ acknowledgeMinutes, resolveMinutes }, tier) => [
      [`tier-${tier}-acknowledge`, time(acknowledgeMinutes)],
      [`tier-${tier}-resolve`, time(resolveMinutes)],
    ]),
    ...rules.flatMap((rule, row) => [
      [`rule-${row}-tone`, rule.tone ?? ''],
      [`rule-${row}-segment`, rule.segment ?? ''],
      [`rule-${row}-value`, text(rule.valueAtLeast)],
      [`rule-${row}-first`, text(rule.firstTier)],
      [`rule-${row}-acknowledge`, time(rule.acknowledgeMinutes)],
      [`rule-${row}-resolve`, time(rule.resolveMinutes)],
    ]),
  ]);

export type PolicyProblem =
  | 'time'
  | 'number'
  | 'scale'
  | 'seconds'
  | 'days'
  | 'lines'
  | 'hours'
  | 'never'
  | 'dates'
  | 'quiet'
  | 'line'
  | 'too-few';

/** What is wrong with a policy, by the field that says it. */
export function policyProblems(
  problems: readonly Problem[],
  fields: SettingFields,
): Record<string, PolicyProblem> {
  const rows = ruleRows(fields);
  return Object.fromEntries(
    problems.flatMap(({ path, message }): [string, PolicyProblem][] => {
      const [, first, second, third] = path.split('.');
      const tooFew = message.startsWith('asks for');
      const name = { acknowledgeMinutes: 'acknowledge', resolveMinutes: 'resolve' };
      const part = { ...name, valueAtLeast: 'value', firstTier: 'first' };
      switch (first) {
        case 'lowAtMost':
          return [[`low-${second}`, 'scale']];
        case 'acknowledgeMinutes':
        case 'resolveMinutes':
          return [[name[first], tooFew ? 'too-few' : 'time']];
        case 'tiers':
          return [[`tier-${second}-${name[third as 'resolveMinutes']}`, tooFew ? 'too-few' : 'time']];
        case 'rules': {
          const field = part[third as 'firstTier'] ?? third;
          const what = third?.endsWith('Minutes')
            ? tooFew
              ? 'too-few'
              : 'time'
            : third === 'segment'
              ? 'line'
              : 'number';
          return [[`rule-${rows[Number(second)] ?? second}-${field}`, what]];
        }
        case 'hours':
          if (second === 'holidays') return [['holidays', 'dates']];
          return third === undefined ? [['hours-mon', 'never']] : [[`hours-${third}`, 'hours']];
        case 'quietHours':
          return [['quietFrom', 'quiet']];
        case 'valueAtLeast':
          return [['value', 'number']];
        case 'quietSeconds':
          return [['quiet', 'seconds']];
        case 'secondAskDays':
        case 'closeDays':
          return [[first, 'days']];
        case 'checklists':
          return [[`checklist-${second}`, 'lines']];
        case 'watchList':
        case 'causes':
          return [[first, 'lines']];
        default:
          return [];
      }
    }),
  );
}
