import { formatNumber } from '../../messages/instants.ts';
import { turnWords, type Reading } from '../../messages/complaint-words.ts';
import { within } from '../../messages/plain.ts';
import { answeringBlocks, buttonsBlocks, softly } from './answering-blocks.ts';
import { complaintWords, joinedBlocks, quotable } from './complaint-blocks.ts';
import type { MailBlock } from '../mail-block.ts';
import { nameOf, readingOf, type MailOccasion } from './mail-occasion.ts';
import { managerMail } from './manager-mail.tsx';
import { wholeComplaint } from './whole-complaint.ts';
import type { Written } from '../written.ts';

type AlarmWords = Reading['messages']['managerMails']['alarm'];

/** "A mail about this has not arrived": to whoever can tell its reader in another way, or take it on instead. */
export function alarmMail(occasion: MailOccasion): Written {
  const reading = readingOf(occasion);
  const { alarm, subject } = reading.messages.managerMails;
  const { view, late } = occasion;
  const name = within(reading.locale, nameOf(occasion, late?.managerId || view.complaint.assignee.id));
  const toCustomer = late?.managerId === '';
  return managerMail(
    occasion,
    {
      what: subject.alarm,
      heading: toCustomer ? alarm.toCustomer.heading : alarm.heading(name),
      leads: [...leads(occasion, alarm, name), `${turnWords(view, occasion.recipient, reading)}.`],
      blocks: [
        ...complaintWords(occasion, reading),
        ...joinedBlocks(occasion, reading),
        ...buttonsBlocks(occasion, reading),
        ...answeringBlocks(occasion, reading),
        ...whatIsKnown(occasion, reading),
        ...wholeComplaint(occasion, reading),
      ],
    },
    reading,
  );
}

function leads({ late }: MailOccasion, alarm: AlarmWords, name: string): string[] {
  if (late?.managerId === '') return [alarm.toCustomer.known, alarm.toCustomer.tell];
  if (late?.arrived) return [alarm.arrived];
  return late?.lost ? [alarm.lost(name)] : [alarm.known, alarm.tell(name)];
}

/** For whoever looks after the desk: what the mail's service said, and whether it is the only mail that is late. */
function whatIsKnown({ view, late }: MailOccasion, { messages, locale }: Reading): MailBlock[] {
  const { alarm } = messages.managerMails;
  const reason = quotable(late?.reason);
  return [
    ...(reason.length > 0 ? [{ kind: 'words' as const, lines: reason, label: alarm.reason }] : []),
    ...(view.lateMails > 1 ? [softly(alarm.late(formatNumber(view.lateMails, locale)))] : []),
    softly(alarm.desk),
  ];
}
