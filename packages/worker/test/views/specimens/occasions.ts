import type { ComplaintView, TimelineEvent } from '../../../src/domain/complaint/complaint-view.ts';
import type { Colleague, MailOccasion } from '../../../src/mail/to-managers/mail-occasion.ts';
import { dana, links, omar } from './complaints.ts';
import { now } from './customers.ts';

export const staff: Colleague[] = [
  { ...dana, role: 'manager' },
  { ...omar, role: 'owner' },
];

/** A mail to Dana about a complaint, with a desk that takes replies. */
export const occasion = (view: ComplaintView, more: Partial<MailOccasion> = {}): MailOccasion => ({
  view,
  recipient: dana,
  people: staff,
  links,
  answersGo: 'desk',
  now,
  ...more,
});

/** A mail about the last thing that happened. */
export const about = (view: ComplaintView, more: Partial<MailOccasion> = {}): MailOccasion =>
  occasion(view, { about: view.events.at(-1)?.id, ...more });

let events = 0;

/** `view`, after something more has happened. */
export function after(
  view: ComplaintView,
  event: Omit<TimelineEvent, 'id' | 'by'> & { byId?: string },
): ComplaintView {
  const by = staff.find(({ id }) => id === event.byId)?.name;
  return { ...view, events: [...view.events, { ...event, by, id: `${event.type}:${++events}` }] };
}
