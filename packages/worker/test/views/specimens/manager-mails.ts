import type { Locale } from '@wipeboard/shared';
import type { MailOccasion } from '../../../src/mail/to-managers/mail-occasion.ts';
import { managerMails } from '../../../src/mail/to-managers/manager-mails.ts';
import type { ManagerMailKind } from '../../../src/domain/delivery/outbox.ts';
import type { Written } from '../../../src/mail/written.ts';
import { acknowledged, dana, linkLaden, minimal, omar, overdue, usual, veryLong } from './complaints.ts';
import { about, occasion } from './occasions.ts';
import * as stories from './stories.ts';

const write = (kind: ManagerMailKind, given: MailOccasion): Written => managerMails[kind](given);

/** Every kind of mail to a manager, in each situation that changes what it says. */
export function mailsToManagers(locale: Locale): [string, Written][] {
  const test = usual(locale);
  test.submission.test = true;
  const thumbs = minimal(locale);
  thumbs.submission.rating = { metric: 'thumbs', value: 0 };
  const top = usual(locale);
  top.complaint = { ...top.complaint, reasons: ['top-wanted', 'complaint'], assignee: omar, tier: 2 };
  const once = { ...usual(locale), reach: 'mail-once' as const };
  const no = stories.reopened(locale);
  const said = no.events.find(({ type }) => type === 'verdict')?.id;
  const late = {
    managerId: dana.id,
    arrived: false,
    reason: 'smtp.example.com answered 451: try again later',
  };
  const toOmar = { recipient: omar };
  const mails: [string, ManagerMailKind, MailOccasion][] = [
    ['escalation', 'escalation', occasion(usual(locale))],
    ['escalation-to-another', 'escalation', occasion(usual(locale), toOmar)],
    ['escalation-minimal', 'escalation', occasion(minimal(locale))],
    ['escalation-thumbs', 'escalation', occasion(thumbs, { answersGo: 'nowhere' })],
    ['escalation-no-desk-for-replies', 'escalation', occasion(usual(locale), { answersGo: 'customer' })],
    ['escalation-unconfirmed', 'escalation', occasion(once)],
    ['escalation-overdue', 'escalation', occasion(overdue(locale))],
    ['escalation-taken', 'escalation', occasion(acknowledged(locale, omar))],
    ['escalation-very-long', 'escalation', occasion(veryLong(locale))],
    ['escalation-test-submission', 'escalation', occasion(test)],
    ['escalation-top', 'escalation', occasion(top, toOmar)],
    ['escalation-climbed', 'escalation', about(stories.climbed(locale), toOmar)],
    ['escalation-climbed-unresolved', 'escalation', about(stories.climbedUnresolved(locale), toOmar)],
    ['escalation-passed-on', 'escalation', occasion(stories.passedOn(locale), toOmar)],
    ['escalation-reopened', 'escalation', about(stories.reopened(locale), toOmar)],
    ['extension', 'extension', occasion(usual(locale))],
    ['joined', 'joined', about(stories.joined(locale))],
    ['moved-on', 'moved-on', about(stories.climbed(locale))],
    ['moved-on-taken', 'moved-on', about(acknowledged(locale, omar))],
    ['moved-on-handed', 'moved-on', about(stories.handedOver(locale))],
    ['reminder', 'reminder', about(stories.reminded(locale))],
    ['reminder-unresolved', 'reminder', about(stories.reminded(locale, acknowledged(locale)))],
    ['handed-over', 'handed-over', about(stories.handedOver(locale), toOmar)],
    ['wrote', 'wrote', about(stories.wrote(locale))],
    ['approval', 'approval', about(stories.proposed(locale), toOmar)],
    ['approval-over', 'approval', occasion(stories.approved(locale), toOmar)],
    ['approved', 'approved', about(stories.approved(locale))],
    ['declined', 'declined', about(stories.declined(locale))],
    ['verdict-helped', 'verdict', about(stories.putRight(locale))],
    ['verdict-not', 'verdict', occasion(no, { about: said })],
    ['verdict-settled', 'verdict', about(stories.settled(locale))],
    ['unclear', 'unclear', about(stories.remarked(locale))],
    ['unclear-empty', 'unclear', occasion(acknowledged(locale))],
    ['refused', 'refused', occasion(stories.resolved(locale), { about: 'resolved' })],
    ['refused-unproven', 'refused', occasion(usual(locale), { about: 'unproven' })],
    ['alarm', 'alarm', occasion({ ...usual(locale), lateMails: 3 }, { recipient: omar, late })],
    ['alarm-lost', 'alarm', occasion(usual(locale), { recipient: omar, late: { ...late, lost: true } })],
    [
      'alarm-customer',
      'alarm',
      occasion(acknowledged(locale), { late: { ...late, managerId: '', lost: true } }),
    ],
  ];
  return mails.map(([name, kind, given]) => [name, write(kind, given)]);
}

export const linkLadenMail = (): Written => write('escalation', occasion(linkLaden()));
