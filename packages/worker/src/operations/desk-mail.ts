import type { Locale } from '@wipeboard/shared';
import type { Manager } from '../domain/board/people.ts';
import type { BoardFace } from '../domain/complaint/complaint-view.ts';
import type { DeskMailKind, OutboxMessage } from '../domain/delivery/outbox.ts';
import { addressedMail } from '../mail/addressed-mail.ts';
import { testMail } from '../mail/test-mail.tsx';
import { invitationMail } from '../mail/to-staff/invitation-mail.ts';
import { signInMail } from '../mail/to-staff/sign-in-mail.ts';
import type { Delivery, Mail } from '../mail/transport.ts';
import type { Written } from '../mail/written.ts';
import type { Reading } from '../messages/complaint-words.ts';
import { instantsIn } from '../messages/instants.ts';
import { messagesFor } from '../messages/messages.ts';
import { openSignIn } from '../queries/access/sign-in.ts';
import { nameOf, people, peopleStatement } from '../queries/people.ts';
import { deskUrl } from '../settings.ts';
import { signInCode, signInToken } from '../signing/sign-in-token.ts';
import type { MailDesk } from './complaint-mail.ts';
import { saidOfStoppedHook } from './hooks/said-of-stopped-hook.ts';
import { saidOfDigest } from './digest/said-of-digest.ts';

/** `message.eventId` names what it is about. */
export type DeskMailOccasion = {
  desk: MailDesk;
  message: OutboxMessage;
  recipient: Manager;
  face: BoardFace;
  /** How this board reads in a language; without one, in its own. */
  reading: (locale?: Locale) => Reading;
};

/** In `locale`; undefined where there is nothing left to say. */
export type Said = { written: Written; locale: Locale; headers?: Record<string, string> } | undefined;

/** How each kind of mail is written that goes to one of the board’s people and is about no complaint. */
const deskMails: Record<DeskMailKind, (occasion: DeskMailOccasion) => Promise<Said>> = {
  'sign-in': saidOfSignIn,
  'hook-stopped': saidOfStoppedHook,
  digest: saidOfDigest,
  'daily-summary': saidOfDigest,
  invitation: saidOfInvitation,
  test: saidOfTest,
};

/** The mail that an outbox message without a complaint stands for. */
export async function deskMail(
  desk: MailDesk,
  message: OutboxMessage & { kind: DeskMailKind },
): Promise<Mail | Delivery> {
  const { services, board, db, mailer } = desk;
  const [staff] = await db.batch([peopleStatement(db, board.key)]);
  const recipient = people(staff).find(({ id }) => id === message.managerId);
  if (!recipient) return { outcome: 'withheld', reason: 'the manager has left the board' };
  const { key, name, locale, timeZone, look } = board;
  const face = { key, name, locale, timeZone, accent: look.accent };
  const reading = (wanted = locale): Reading => ({
    locale: wanted,
    messages: messagesFor(wanted),
    instants: instantsIn(wanted, timeZone),
    now: services.now(),
  });
  const said = await deskMails[message.kind]({ desk, message, recipient, face, reading });
  if (!said) return { outcome: 'withheld', reason: 'there is nothing left to say' };
  return addressedMail(said.written, {
    board: { name, locale: said.locale },
    from: mailer.from,
    recipient,
    headers: said.headers,
  });
}

async function saidOfSignIn({ desk, message, recipient, face, reading }: DeskMailOccasion): Promise<Said> {
  const { directory, settings, now } = desk.services;
  const signIn = await openSignIn(directory, message.eventId ?? '', now());
  if (signIn?.address !== recipient.email.toLowerCase()) return undefined;
  const { id, locale, createdAt, expiresAt } = signIn;
  const keys = settings.SIGNING_KEYS;
  const link = `${deskUrl(settings)}/sign-in/link/${await signInToken(id, keys)}`;
  const code = await signInCode(id, keys);
  const occasion = { email: recipient.email, link, code, createdAt, expiresAt };
  return { written: signInMail(occasion, face, reading(locale)), locale };
}

/** `eventId` is the id of whoever added them. */
async function saidOfInvitation({
  desk,
  message,
  recipient,
  face,
  reading,
}: DeskMailOccasion): Promise<Said> {
  const { db, board, services } = desk;
  const by = await nameOf(db, board.key, message.eventId ?? '');
  const signIn = `${deskUrl(services.settings)}/sign-in`;
  const { email, role } = recipient;
  return { written: invitationMail({ email, role, by, signIn }, face, reading()), locale: face.locale };
}

async function saidOfTest({ desk, face }: DeskMailOccasion): Promise<Said> {
  const { services, mailer } = desk;
  const { locale, timeZone } = face;
  const publicUrl = deskUrl(services.settings);
  const about = { publicUrl, transport: mailer.transport.name, locale, timeZone };
  return { written: testMail(about, services.now()), locale };
}
