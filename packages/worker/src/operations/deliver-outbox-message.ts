import { nextRoute, type Route } from '../domain/delivery/mail-route.ts';
import {
  afterAttempt,
  bearsATurn,
  isComposedAnew,
  isDeskMail,
  isFollowerMail,
  leaseMs,
  maxAttempts,
  type Delivery,
  type OutboxMessage,
} from '../domain/delivery/outbox.ts';
import { logFault } from '../log-fault.ts';
import type { Mail } from '../mail/transport.ts';
import type { Board } from '../queries/board.ts';
import { complaintFile } from '../queries/complaint-view.ts';
import type { Mailer, Services } from '../services.ts';
import {
  claim,
  claimed,
  handOver,
  keepMail,
  recordAttempt,
  recordTold,
  settle,
  type Claimed,
  type Tried,
} from '../storage/outbox.ts';
import { complaintMail, type MailDesk } from './complaint-mail.ts';
import { customerMail } from './customer-mail.ts';
import { deskMail } from './desk-mail.ts';
import { mailers, routesOf, type Mailers } from './mailers.ts';
import { undelivered, type Undelivered } from './undelivered.ts';
import { followerMail } from './wall/follower-mail.ts';

export type Delivered = { state: 'not-due' } | { state: 'settled'; attempt: Delivery };

type Desk = MailDesk & Pick<Mailers, 'by'>;
/** `deduplicates`: whether the same may be asked again without reaching the person twice. */
type Try = { attempt: Delivery; tried: Tried; deduplicates: boolean; mail?: Mail };

/**
 * Sends one owed mail, if it is due and nobody else holds its lease; whatever happens is written to the outbox.
 * A mail that can't reach its person is owed to the next one in the same batch.
 */
export async function deliverOutboxMessage(
  services: Services,
  board: Board,
  outboxId: string,
): Promise<Delivered> {
  const { by, problems } = mailers(services);
  const mailer = by.primary ?? by.fallback;
  if (!mailer) throw new Error(problems.join(' '));
  const desk = { services, board, db: services.database(board.database), mailer, by };
  const now = services.now();
  const message = claimed(await desk.db.batch(claim(desk.db, outboxId, now, now + leaseMs)));
  if (!message) return { state: 'not-due' };
  if (message.interrupted) await recordInterruption(desk, message, now);
  const done = await tryOnce(desk, message, now);
  await conclude(desk, message, done);
  return { state: 'settled', attempt: done.attempt };
}

async function tryOnce(desk: Desk, message: Claimed, now: number): Promise<Try> {
  const route = nextRoute(message, routesOf(desk), now);
  const tried = triedBy(desk, route ?? message.route);
  const by = route && desk.by[route];
  if (!by) {
    const attempt = { outcome: 'uncertain', reason: 'interrupted again while sending' } as const;
    return { attempt, tried, deduplicates: false };
  }
  const { deduplicates } = by.transport;
  if (message.interrupted && message.attempts > maxAttempts) {
    return { attempt: { outcome: 'retry', reason: 'interrupted at every try' }, tried, deduplicates };
  }
  try {
    const mail = await composed(desk, message);
    if ('outcome' in mail) return { attempt: mail, tried, deduplicates };
    if (!message.mail && !isComposedAnew(message)) await keepMail(desk.db, message, mail).run();
    const ours = () => stillOurs(desk, message, route);
    const attempt = await by.transport.send(from(mail, by), message.id, ours);
    return { attempt, tried, deduplicates, mail };
  } catch (error) {
    logFault('deliver-outbox-message', message.id, error);
    const why = error instanceof Error ? error.message : String(error);
    return { attempt: { outcome: 'retry', reason: `could not be composed: ${why}` }, tried, deduplicates };
  }
}

async function composed(desk: Desk, message: Claimed): Promise<Mail | Delivery> {
  if (message.mail && !isComposedAnew(message)) return JSON.parse(message.mail) as Mail;
  const { db, board, services } = desk;
  if (isDeskMail(message)) return deskMail(desk, message);
  if (isFollowerMail(message)) return followerMail(desk, message);
  if (message.managerId === '') return customerMail(desk, message);
  const file = await complaintFile(db, board, message.complaintId, services.now());
  if (!file) return { outcome: 'withheld', reason: 'the complaint no longer exists' };
  const recipient = file.current.find(({ id }) => id === message.managerId);
  if (recipient) return complaintMail(desk, message, file, recipient);
  const outcome = bearsATurn(message) ? 'refused' : 'withheld';
  return { outcome, reason: 'the manager has left the board' };
}

/** The same mail from the address that this transport may send from. */
const from = (mail: Mail, { from: email }: Mailer): Mail => ({ ...mail, from: { ...mail.from, email } });

const triedBy = ({ by, mailer }: Desk, route: Route): Tried => ({
  route,
  transport: (by[route] ?? mailer).transport.name,
});

async function stillOurs({ db }: Desk, message: OutboxMessage, route: Route): Promise<boolean> {
  try {
    return (await handOver(db, message, route).run()).meta.changes > 0;
  } catch (error) {
    logFault('hand-over', message.id, error);
    return false;
  }
}

async function conclude(desk: Desk, message: Claimed, done: Try): Promise<void> {
  const { services, db, board } = desk;
  const { attempt, tried, deduplicates, mail } = done;
  const now = services.now();
  const judged = afterAttempt(attempt, message, deduplicates, now, services.random());
  // Nobody has to settle what became of a mail about no complaint: health would stay red over a link that is long over.
  const doubtful = judged.state === 'uncertain' && (isDeskMail(message) || isFollowerMail(message));
  const lost = judged.state === 'failed' || judged.state === 'dead' || doubtful;
  const bad = attempt.outcome === 'refused' ? mail?.to.email : undefined;
  const follows = lost ? await consequences(desk, message, now, bad) : undefined;
  const verdict = follows ? { ...judged, state: follows.state } : judged;
  await db.batch([
    ...settle(db, message, attempt, verdict, tried, now),
    ...(verdict.state === 'sent' ? recordTold(db, message, now) : []),
    ...(follows?.statements ?? []),
  ]);
  if (verdict.state === 'pending') ring(services, board, message.id, verdict.dueAt);
  for (const { id } of follows?.owed ?? []) ring(services, board, id, now);
}

/** A mail that is given up ends, even where nobody can be found who should hear of it. */
async function consequences(
  { db, board }: Desk,
  message: Claimed,
  now: number,
  badAddress?: string,
): Promise<Undelivered> {
  try {
    return await undelivered(db, board, message, now, badAddress);
  } catch (error) {
    logFault('undelivered', message.id, error);
    return { state: 'dead', statements: [], owed: [] };
  }
}

function ring(services: Services, board: Board, outbox: string, dueAt: number): void {
  void services.ring([{ message: { board: board.key, outbox }, dueAt }]);
}

function recordInterruption(desk: Desk, message: Claimed, now: number): Promise<unknown> {
  const ended: Delivery =
    message.interrupted === 'after'
      ? { outcome: 'uncertain', reason: 'interrupted after the mail was handed over' }
      : { outcome: 'retry', reason: 'interrupted before the mail was handed over' };
  const { db } = desk;
  return recordAttempt(db, message, message.attempts - 1, triedBy(desk, message.route), ended, now).run();
}
