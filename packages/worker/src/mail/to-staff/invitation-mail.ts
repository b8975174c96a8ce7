import type { ManagerRole } from '../../domain/board/board.ts';
import type { BoardFace } from '../../domain/complaint/complaint-view.ts';
import type { Reading } from '../../messages/complaint-words.ts';
import { within } from '../../messages/plain.ts';
import { unlinked } from '../unlinked.ts';
import type { Written } from '../written.ts';
import { staffMail } from './staff-mail.tsx';

/** `signIn` is absolute and ours; `by` is who added them, where that is still known. */
export type InvitationOccasion = { email: string; role: ManagerRole; by?: string; signIn: string };

/** Tells somebody who put them among a board's people, what they may do there, and how they come in. */
export function invitationMail(occasion: InvitationOccasion, board: BoardFace, reading: Reading): Written {
  const { email, role, by, signIn } = occasion;
  const { locale, instants } = reading;
  const { invitation: said } = reading.messages.mailDesk;
  const name = within(locale, board.name);
  const who = by === undefined ? said.somebody : within(locale, unlinked(by));
  return staffMail(
    {
      subject: said.subject,
      heading: said.heading(name),
      leads: [said.lead(who, name), said.role[role]],
      blocks: [
        { kind: 'buttons', buttons: [{ label: said.button, href: signIn, primary: true }] },
        { kind: 'sentences', lines: [said.how(within(locale, unlinked(email)))], soft: true },
      ],
      footer: [said.why(name), reading.messages.mail.zone(within(locale, instants.timeZone))],
    },
    board,
    reading,
  );
}
