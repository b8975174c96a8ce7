import { paths } from '@wipeboard/shared';
import { mayTellFollower, nothingLeft } from '../../domain/delivery/customer-mail-rule.ts';
import {
  maxAttempts,
  type Delivery,
  type FollowerMailKind,
  type OutboxMessage,
} from '../../domain/delivery/outbox.ts';
import { newsOf, newsSettledAt } from '../../domain/wall/news.ts';
import { wallOf } from '../../domain/wall/wall-settings.ts';
import { followMail, newsMail } from '../../mail/follower-mail.ts';
import { isPlainAddress, nameText, subjectText } from '../../mail/mail-headers.ts';
import { messageId } from '../../mail/message-id.ts';
import { oneClick } from '../../mail/one-click.ts';
import type { Mail } from '../../mail/transport.ts';
import type { Written } from '../../mail/written.ts';
import { localeFor } from '../../messages/messages.ts';
import { isMuted } from '../../queries/letter-facts.ts';
import { followerFile, newsFile, type FollowerFile } from '../../queries/wall/follower-file.ts';
import { addressMarks } from '../../signing/address-mark.ts';
import { followerToken } from '../../signing/follower-token.ts';
import { claimedUnasked, claimUnasked } from '../../storage/unconfirmed-mails.ts';
import type { MailDesk } from '../complaint-mail.ts';

type FollowerMessage = OutboxMessage & { kind: FollowerMailKind };

const withheld = (reason: string): Delivery => ({ outcome: 'withheld', reason });
const overtaken = { outcome: 'retry', reason: 'what was done after it may still be taken back' } as const;

/** The mail to somebody who follows a request that an outbox message stands for, or why it is not sent. */
export async function followerMail(desk: MailDesk, message: FollowerMessage): Promise<Mail | Delivery> {
  const { board, db } = desk;
  const follower = await followerFile(db, board.key, message.followerId ?? '');
  if (!follower) return withheld('nobody follows it there any more');
  const reason = await whyNot(desk, message, follower);
  if (reason !== undefined) return withheld(reason);
  return message.kind === 'news' ? composedNews(desk, message, follower) : composedFollow(desk, follower);
}

async function whyNot(
  { services, board, db }: MailDesk,
  { id, kind }: FollowerMessage,
  { id: follower, address, confirmed, bounced, vote, withdrawn }: FollowerFile,
): Promise<string | undefined> {
  const marks = await addressMarks(address, services.settings.SIGNING_KEYS);
  const muted = await isMuted(db, board.key, marks);
  const may = mayTellFollower(kind, {
    plain: isPlainAddress(address),
    confirmed,
    bounced,
    muted,
    votes: vote === 'asked',
    hangs: wallOf(board).open && !withdrawn,
  });
  if (typeof may === 'object') return may.withheld;
  if (may === 'send') return undefined;
  // Whoever asks again to vote gets a mail again, as long as it is one of the few.
  const unasked = {
    address: marks[0]!,
    complaintId: vote === 'asked' ? id : follower,
    purpose: 'follow',
    outboxId: id,
  } as const;
  const results = await db.batch(claimUnasked(db, unasked, [address, ...marks.slice(1)], services.now()));
  if (claimedUnasked(results[1], id) === 'ours') return undefined;
  return 'the address has had as many mails this hour as one that nobody confirmed may get';
}

async function composedNews(
  desk: MailDesk,
  { eventId = '', attempts }: FollowerMessage,
  follower: FollowerFile,
): Promise<Mail | Delivery> {
  const { db, board, services } = desk;
  const file = await newsFile(db, board.key, eventId);
  if (!file || !wallOf(board).open) return withheld(nothingLeft);
  const kind = newsOf(eventId, file.steps, file.now);
  if (!kind) {
    const wait = newsSettledAt(eventId, file.steps) - services.now();
    return wait > 0 && attempts < maxAttempts ? { ...overtaken, retryAfterMs: wait } : withheld(nothingLeft);
  }
  const { locale, manage, page } = await linksOf(desk, follower, file.page);
  const news = { ...file, kind, page };
  return addressed(
    desk,
    follower,
    newsMail(news, faceOf(desk), manage, locale),
    `${manage}?stop=one`,
    locale,
  );
}

async function composedFollow(desk: MailDesk, follower: FollowerFile): Promise<Mail> {
  const { locale, manage } = await linksOf(desk, follower, follower.request);
  const said = followMail(
    { title: follower.title, votes: follower.vote === 'asked' },
    faceOf(desk),
    manage,
    locale,
  );
  // Nobody asked for this one: whoever stops it wants none from this board.
  return addressed(desk, follower, said, `${manage}?stop=all`, locale);
}

const faceOf = ({ board }: MailDesk) => ({ ...board, accent: board.look.accent });

async function linksOf({ services, board }: MailDesk, follower: FollowerFile, request: string) {
  const { SIGNING_KEYS: keys, PUBLIC_URL: desk } = services.settings;
  const { id, address } = follower;
  const token = await followerToken({ board: board.key, follower: id, address }, keys);
  return {
    locale: localeFor(follower.locale, board.locale),
    manage: `${desk}/f/${token}`,
    page: desk + paths.requestPage(board.key, request),
  };
}

function addressed(
  { board, mailer }: MailDesk,
  { address, request }: FollowerFile,
  said: Written,
  stop: string,
  locale: string,
): Mail {
  const thread = messageId(`${request}.news`, mailer.from);
  return {
    ...said,
    subject: subjectText(said.subject),
    from: { name: nameText(board.name), email: mailer.from },
    to: { email: address },
    headers: {
      'In-Reply-To': thread,
      References: thread,
      'Content-Language': locale,
      ...oneClick(stop),
    },
  };
}
