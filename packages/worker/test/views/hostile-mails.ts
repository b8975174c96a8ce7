import type { EventType } from '../../src/domain/complaint-events.ts';
import type { ComplaintView, TimelineEvent } from '../../src/domain/complaint-view.ts';
import { managerMailKinds, type ManagerMailKind } from '../../src/domain/outbox.ts';
import { managerMails } from '../../src/mail/manager-mails.ts';
import type { Written } from '../../src/mail/written.ts';
import { complaintOf } from './hostile-views.ts';
import { links } from './specimens/complaints.ts';
import { minute, now } from './specimens/customers.ts';

const subjects: Partial<Record<ManagerMailKind, EventType>> = {
  escalation: 'reopened',
  joined: 'joined',
  'moved-on': 'handed-over',
  'handed-over': 'handed-over',
  wrote: 'wrote',
  approval: 'approval-asked',
  approved: 'approved',
  declined: 'declined',
  verdict: 'verdict',
  unclear: 'remarked',
};

/** Every mail to a manager with `text` wherever a customer, a manager or a board decides what stands there. */
export function mailsOf(text: string): Record<ManagerMailKind, () => Written> {
  const person = { id: 'mgr_1', name: text, email: 'dana@example.com' };
  const view = withStory(complaintOf(text, { url: text, email: text, phone: text }, person), text);
  const mails = managerMailKinds.map((kind) => {
    const about = subjects[kind] ?? 'resolved';
    const people = [
      { ...person, role: 'manager' as const },
      { id: text, name: text, email: text, role: 'manager' as const },
    ];
    const occasion = { view, recipient: person, people, links, answersGo: 'desk', now } as const;
    return [kind, () => managerMails[kind]({ ...occasion, about, firstSubject: text })];
  });
  return Object.fromEntries(mails) as Record<ManagerMailKind, () => Written>;
}

const types: EventType[] = [
  'joined',
  'climbed',
  'acknowledged',
  'handed-over',
  'answered',
  'wrote',
  'approval-asked',
  'approved',
  'declined',
  'resolved',
  'verdict',
  'reopened',
  'remarked',
];

function withStory(view: ComplaintView, text: string): ComplaintView {
  const gesture = { what: text, cost: 5 };
  const lesson = { cause: text, prevention: text, by: text };
  const resolution = { done: text, gesture, lesson };
  const events = types.map((type, index): TimelineEvent => {
    const told = type === 'approval-asked' || type === 'resolved';
    const detail = { before: text, submission: 'sub_9', helped: false, ...(told ? { resolution } : {}) };
    return {
      id: type,
      type,
      at: now - (20 - index) * minute,
      by: text,
      byId: text,
      door: 'mail',
      text,
      detail,
    };
  });
  const joined = [{ id: 'sub_9', receivedAt: now, kind: 'comment' as const, text }];
  const proposal = { by: view.complaint.assignee, resolution: { told: text, ...resolution } };
  return { ...view, events, joined, complaint: { ...view.complaint, proposal } };
}
