import { theCustomer } from '../domain/ids.ts';
import { isAutomatic } from '../domain/reply/automatic-mail.ts';
import { bounceOf } from '../domain/reply/bounce.ts';
import type { InboundMail } from '../domain/reply/inbound-mail.ts';
import { storable } from '../domain/reply/mail-parts.ts';
import { mailReply } from '../domain/reply/mail-reply.ts';
import { isTooLarge, longestMail, parseMail } from '../mail/inbound/parse-mail.ts';
import { complaintBoard } from '../queries/complaint-board.ts';
import { complaintFile } from '../queries/complaint-view.ts';
import { wasReceived } from '../queries/received-mail.ts';
import type { Services } from '../services.ts';
import { digest } from '../signing/digest.ts';
import { readReplyAddress } from '../signing/reply-address.ts';
import { recordBounce } from './record-bounce.ts';
import { replySender } from './reply-sender.ts';
import { takeCustomerReply } from './take-customer-reply.ts';
import { takeManagerReply, tellUnproven } from './take-manager-reply.ts';

/** A mail at the door. `from` and `to` are what SMTP was told; `rawSize` in bytes. */
export type MailAtTheDoor = { from: string; to: string; rawSize: number; raw: ReadableStream<Uint8Array> };

/** `refused`: said to the server that brings it, in one sentence for whoever wrote it. */
export type Received = { kind: 'taken' } | { kind: 'refused'; reason: string };

const taken: Received = { kind: 'taken' };
const refused = (reason: string): Received => ({ kind: 'refused', reason });

const tooLong = refused(
  'This mail is too large: at most 256 KiB. Please send the words without attachments and without the quoted mail.',
);
const unreadable = refused(
  'This mail could not be read. Please write it again, or use the link in the mail that you got.',
);
const unknown = refused(
  'Nobody reads this address, or it is no longer valid. Please use the link in the mail that you got.',
);
const unprovenCustomer = refused(
  'We could not make sure that this mail is from you. Please reply from the address that we wrote to, or write on your private page.',
);

/** A mail that came in: a reply that acts, a bounce, or nothing of ours. */
export async function receiveMail(services: Services, message: MailAtTheDoor): Promise<Received> {
  if (message.rawSize > longestMail) return tooLong;
  const raw = await bytesUpTo(message.raw, longestMail);
  if (!raw || isTooLarge(raw)) return tooLong;
  const mail = await parseMail(raw);
  if (!mail) return unreadable;
  const bounce = bounceOf(mail, message.from);
  if (bounce && isOurs(services, message.to)) await recordBounce(services, bounce);
  // Whatever a program wrote is neither answered nor refused: either would be mail to nobody.
  if (bounce || isAutomatic(mail, message.from)) return taken;
  // A reply acts once however often it is tried, and most faults of a database pass at once.
  return receiveReply(services, message, mail).catch(() => receiveReply(services, message, mail));
}

/** Mail servers report to the address that we send from; some to the one that replies go to. */
function isOurs({ settings, mailer }: Services, to: string): boolean {
  const { MAIL_REPLY_TO: base } = settings;
  const address = to.trim().toLowerCase();
  if (base && (address === base.toLowerCase() || readReplyAddress(base, address))) return true;
  return address === mailer().from.toLowerCase();
}

async function receiveReply(services: Services, { to }: MailAtTheDoor, mail: InboundMail): Promise<Received> {
  const base = services.settings.MAIL_REPLY_TO;
  const token = base && readReplyAddress(base, to);
  const board = token && (await complaintBoard(services, token.complaint, services.now()));
  if (!board) return unknown;
  const db = services.database(board.database);
  const file = await complaintFile(db, board, token.complaint, services.now());
  const sender = file && (await replySender(services, board, file, token, mail));
  if (!sender) return unknown;
  const key = `mail.${(await digest([mail.messageId ?? mail, sender.person])).replaceAll(/[^A-Za-z0-9]/g, '').slice(0, 24)}`;
  const desk = { services, board, db, file, key };
  if (!sender.proven) {
    if (sender.person === theCustomer) return unprovenCustomer;
    await tellUnproven(desk, sender.person);
    return taken;
  }
  if (await wasReceived(db, token.complaint, key)) return taken;
  const words = storable(mailReply(mail));
  if (sender.person === theCustomer) {
    const problem = await takeCustomerReply(desk, words);
    return problem === undefined ? taken : refused(problem);
  }
  await takeManagerReply(desk, sender.person, words);
  return taken;
}

/** The bytes of a stream, counted as they come; undefined once there are more than `most`. */
async function bytesUpTo(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.byteLength;
    if (length > most) return undefined;
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}
