import type { ComplaintView, Person, TimelineEvent } from '../../domain/complaint/complaint-view.ts';
import type { Manager } from '../../domain/board/people.ts';
import type { Reading } from '../../messages/complaint-words.ts';
import { instantsIn } from '../../messages/instants.ts';
import { messagesFor } from '../../messages/messages.ts';

/** Signed addresses of ours, absolute. */
export type ComplaintLinks = { acknowledge: string; open: string };

/** Where an answer to a mail goes: to the desk, which passes it on; straight to the customer; or nowhere. */
export type AnswersGo = 'desk' | 'customer' | 'nowhere';

export type Colleague = Person & Pick<Manager, 'role'>;

/** What a mail to a manager is about, and to whom it goes. `now` is ms, UTC. */
export type MailOccasion = {
  view: ComplaintView;
  recipient: Person;
  /** The managers of today, the recipient among them. */
  people: readonly Colleague[];
  links: ComplaintLinks;
  answersGo: AnswersGo;
  now: number;
  /** What the outbox says that it is about: an event's id, or the code of a refusal. */
  about?: string;
  /** The subject under which the recipient was first told of this complaint: Gmail splits a thread where it changes. */
  firstSubject?: string;
  /** Of an alarm: the mail that has not arrived. `managerId` is empty where it was for the customer; `lost`: for good. */
  late?: { managerId: string; arrived: boolean; lost?: boolean; reason?: string };
};

export const readingOf = ({ view, now }: Pick<MailOccasion, 'view' | 'now'>): Reading => ({
  locale: view.board.locale,
  messages: messagesFor(view.board.locale),
  instants: instantsIn(view.board.locale, view.board.timeZone),
  now,
});

/** The event that the mail is about, if it is about one. */
export const eventOf = ({ view, about }: MailOccasion): TimelineEvent | undefined =>
  about === undefined ? undefined : view.events.find(({ id }) => id === about);

/** The name of a manager, even of one who has left; the id where nobody knows it. */
export function nameOf({ people, view }: MailOccasion, id: string): string {
  const { assignee, acknowledgedBy, resolvedBy, proposal } = view.complaint;
  const known = [...people, assignee, acknowledgedBy, resolvedBy, proposal?.by].find(
    (person) => person?.id === id,
  );
  return known?.name ?? view.events.find(({ byId }) => byId === id)?.by ?? id;
}
