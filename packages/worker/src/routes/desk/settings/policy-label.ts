import type { Locale, Metric, Tone } from '@wipeboard/shared';
import { messagesFor } from '../../../messages/messages.ts';

/** What a field of the policy’s form is called where it stands. */
export function policyLabel(field: string, locale: Locale): string {
  const messages = messagesFor(locale);
  const { opens, times, rules, hours, after } = messages.policy;
  const [first = '', second = '', third = ''] = field.split('-');
  const number = String(Number(second) + 1);
  switch (first) {
    case 'low':
      return opens.lowOf(messages.rating.metric[second as Metric]);
    case 'tier':
      return third === 'resolve' ? times.tierResolve(number) : times.tierAcknowledge(number);
    case 'rule':
      return rules.rule(number);
    case 'hours':
      return hours.day[second as 'mon'];
    case 'checklist':
      return messages.tone[second as Tone];
    default:
      return (
        {
          watchList: opens.watchList,
          value: opens.value,
          quiet: times.quiet,
          acknowledge: times.acknowledge,
          resolve: times.resolve,
          holidays: hours.holidays,
          quietFrom: hours.quietTitle,
          secondAskDays: after.secondAsk,
          closeDays: after.close,
          causes: after.causes,
        }[first] ?? field
      );
  }
}
