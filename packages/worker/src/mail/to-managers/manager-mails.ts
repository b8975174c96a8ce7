import type { ManagerMailKind } from '../../domain/delivery/outbox.ts';
import { alarmMail } from './alarm-mail.ts';
import { approvalMail } from './approval-mail.ts';
import { approvedMail } from './approved-mail.ts';
import { declinedMail } from './declined-mail.ts';
import { escalationMail } from './escalation-mail.ts';
import { extensionMail } from './extension-mail.ts';
import { handedOverMail } from './handed-over-mail.ts';
import { joinedMail } from './joined-mail.ts';
import type { MailOccasion } from './mail-occasion.ts';
import { movedOnMail } from './moved-on-mail.ts';
import { refusedMail } from './refused-mail.ts';
import { reminderMail } from './reminder-mail.ts';
import { unclearMail } from './unclear-mail.ts';
import { verdictMail } from './verdict-mail.ts';
import type { Written } from '../written.ts';
import { wroteMail } from './wrote-mail.ts';

/** How each kind of mail to a manager is written. */
export const managerMails: Record<ManagerMailKind, (occasion: MailOccasion) => Written> = {
  escalation: escalationMail,
  extension: extensionMail,
  joined: joinedMail,
  'moved-on': movedOnMail,
  reminder: reminderMail,
  'handed-over': handedOverMail,
  wrote: wroteMail,
  approval: approvalMail,
  approved: approvedMail,
  declined: declinedMail,
  verdict: verdictMail,
  unclear: unclearMail,
  refused: refusedMail,
  alarm: alarmMail,
};
