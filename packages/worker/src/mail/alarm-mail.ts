import { formatNumber } from '../messages/instants.ts';
import { turnWords } from '../messages/complaint-words.ts';
import { within } from '../messages/plain.ts';
import { answeringBlocks, buttonsBlocks } from './answering-blocks.ts';
import { complaintWords, joinedBlocks } from './complaint-blocks.ts';
import { readingOf, type MailOccasion } from './mail-occasion.ts';
import { managerMail } from './manager-mail.tsx';
import { wholeComplaint } from './whole-complaint.ts';
import type { Written } from './written.ts';

/** "A mail about this has not arrived": to whoever can tell its reader in another way, or take it on instead. */
export function alarmMail(occasion: MailOccasion): Written {
  const reading = readingOf(occasion);
  const { alarm, subject } = reading.messages.managerMails;
  const { view } = occasion;
  const name = within(reading.locale, view.complaint.assignee.name);
  return managerMail(
    occasion,
    {
      what: subject.alarm,
      heading: alarm.heading(name),
      leads: [
        alarm.known,
        alarm.tell(name),
        `${turnWords(view, occasion.recipient, reading)}.`,
        ...(view.lateMails > 1 ? [alarm.late(formatNumber(view.lateMails, reading.locale))] : []),
        alarm.desk,
      ],
      blocks: [
        ...complaintWords(occasion, reading),
        ...joinedBlocks(occasion, reading),
        ...buttonsBlocks(occasion, reading),
        ...answeringBlocks(occasion, reading),
        ...wholeComplaint(occasion, reading),
      ],
    },
    reading,
  );
}
