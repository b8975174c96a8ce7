import type { EventDetail } from '../domain/complaint/complaint-events.ts';
import type { Reading } from './complaint-words.ts';
import { formatDate, formatMoney } from './instants.ts';

type Told = NonNullable<EventDetail['resolution']>;

/** What was done, given and learnt besides what the customer is told: a label and its value for each. */
export function resolutionLines(
  { done, gesture, lesson }: Told,
  currency: string,
  { messages, locale }: Reading,
): { label: string; value: string }[] {
  const said = messages.managerMails.resolution;
  const rows: [string, string | undefined][] = [
    [said.gesture, gesture?.what],
    [said.cost, gesture && formatMoney(gesture.cost, currency, locale)],
    [said.done, done],
    [said.cause, lesson?.cause],
    [said.prevention, lesson?.prevention],
    [said.by, lesson?.by && formatDate(lesson.by, locale)],
  ];
  return rows.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}
