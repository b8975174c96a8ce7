import type { BoardFace } from '../../domain/complaint/complaint-view.ts';
import type { Reading } from '../../messages/complaint-words.ts';
import { oneLine } from '../../messages/plain.ts';
import { ComplaintMail } from '../complaint-mail.tsx';
import { htmlDocument } from '../layout.tsx';
import type { MailContent } from '../mail-block.ts';
import { inBrackets } from '../subject.ts';
import { complaintText } from '../text-part.ts';
import type { Written } from '../written.ts';

/** What a mail to one of a board’s people says that is about no complaint; `subject` without the board’s name. */
export type StaffDraft = Omit<MailContent, 'notes'> & { subject: string; notes?: string[] };

/** Both parts and the subject, in the reading’s language, in the look of the mails about complaints. */
export function staffMail(
  { subject: what, notes = [], ...said }: StaffDraft,
  board: BoardFace,
  reading: Reading,
): Written {
  const face = { ...board, locale: reading.locale };
  const content = { notes, ...said };
  const subject = `${inBrackets(board.name, reading)} ${what}`;
  return {
    subject,
    text: complaintText(content, oneLine(board.name), reading),
    html: htmlDocument(<ComplaintMail content={content} board={face} title={subject} />),
  };
}
