import type { EventType } from '../../src/domain/complaint/complaint-events.ts';
import type { ComplaintView, TimelineEvent } from '../../src/domain/complaint/complaint-view.ts';
import { managerMailKinds, type ManagerMailKind } from '../../src/domain/delivery/outbox.ts';
import { managerMails } from '../../src/mail/to-managers/manager-mails.ts';
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

/** Every mail to a manager with `text` wherever a customer or a manager decides what stands there; `name` is everybody’s. */
export function mailsOf(text: string, name = text): Record<ManagerMailKind, () => Written> {
  const person = { id: 'mgr_1', name, email: 'dana@example.com' };
  const hostile = complaintOf(text, { url: text, email: text, phone: text }, person);
  const view = withStory({ ...hostile, board: { ...hostile.board, name } }, text, name);
  const mails = managerMailKinds.map((kind, index) => {
    const about = subjects[kind] ?? 'resolved';
    const people = [
      { ...person, role: 'manager' as const },
      { id: name === text ? text : 'omar', name, email: text, role: 'manager' as const },
    ];
    const occasion = { view, recipient: person, people, links, answersGo: 'desk', now } as const;
    return [
      kind,
      () => managerMails[kind]({ ...occasion, about, firstSubject: index % 2 ? text : undefined }),
    ];
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

function withStory(view: ComplaintView, text: string, by: string): ComplaintView {
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
      by,
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
