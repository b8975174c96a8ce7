import { isTaken, turnWords } from '../../messages/complaint-words.ts';
import { durationText } from '../../messages/instants.ts';
import { answeringBlocks, buttonsBlocks } from './answering-blocks.ts';
import { complaintWords, joinedBlocks } from './complaint-blocks.ts';
import { readingOf, type MailOccasion } from './mail-occasion.ts';
import { managerMail } from './manager-mail.tsx';
import { wholeComplaint } from './whole-complaint.ts';
import type { Written } from '../written.ts';

/** "The customer still waits", each day, to whoever has nobody above them. */
export function reminderMail(occasion: MailOccasion): Written {
  const reading = readingOf(occasion);
  const { reminder, subject } = reading.messages.managerMails;
  const { view, now } = occasion;
  const since = view.events.findLast(({ type }) => type === 'reopened')?.at ?? view.complaint.openedAt;
  return managerMail(
    occasion,
    {
      what: subject.reminder,
      heading: turnWords(view, occasion.recipient, reading),
      leads: [
        reminder.waiting(durationText(now - since, reading.locale)),
        isTaken(view) ? reminder.unresolved : reminder.unacknowledged,
        reminder.daily,
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
