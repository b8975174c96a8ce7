import type { BoardFace } from '../../domain/complaint/complaint-view.ts';
import type { Reading } from '../../messages/complaint-words.ts';
import { within } from '../../messages/plain.ts';
import { unlinked } from '../unlinked.ts';
import type { Written } from '../written.ts';
import { staffMail } from './staff-mail.tsx';

/** `link` is absolute and ours; instants are ms, UTC. */
export type SignInOccasion = {
  email: string;
  link: string;
  code: string;
  createdAt: number;
  expiresAt: number;
};

/** What lets its reader into the desk: a button, and a code for another device. The same words at each try. */
export function signInMail(occasion: SignInOccasion, board: BoardFace, reading: Reading): Written {
  const { email, link, code, createdAt, expiresAt } = occasion;
  const { locale, instants } = reading;
  const { mail } = reading.messages.access;
  const until = instants.brief(expiresAt, createdAt);
  return staffMail(
    {
      subject: mail.subject(instants.brief(createdAt, createdAt)),
      heading: mail.heading,
      leads: [mail.lead(within(locale, unlinked(email)))],
      blocks: [
        { kind: 'buttons', buttons: [{ label: mail.button, href: link, primary: true }] },
        { kind: 'code', label: mail.code, code },
        { kind: 'sentences', lines: [mail.until(until)] },
        { kind: 'sentences', lines: [mail.notYou], soft: true },
      ],
      footer: [
        mail.why(within(locale, board.name)),
        reading.messages.mail.zone(within(locale, instants.timeZone)),
      ],
    },
    board,
    reading,
  );
}
