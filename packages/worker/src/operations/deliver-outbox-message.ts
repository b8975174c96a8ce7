import {
  afterAttempt,
  bearsATurn,
  leaseMs,
  mayResume,
  type Delivery,
  type OutboxMessage,
} from '../domain/outbox.ts';
import { logFault } from '../log-fault.ts';
import type { Mail } from '../mail/transport.ts';
import type { Board } from '../queries/board.ts';
import { complaintFile } from '../queries/complaint-view.ts';
import type { Services } from '../services.ts';
import {
  claim,
  claimed,
  handOver,
  keepMail,
  recordAttempt,
  recordTold,
  settle,
  type Claimed,
} from '../storage/outbox.ts';
import { complaintMail, type MailDesk as Desk } from './complaint-mail.ts';
import { customerMail } from './customer-mail.ts';
import { passOnUndelivered } from './pass-on-undelivered.ts';

export type Delivered = { state: 'not-due' } | { state: 'settled'; attempt: Delivery };

/**
 * Sends one owed mail, if it is due and nobody else holds its lease; whatever happens is written to the outbox.
 * A mail that can't reach its person is owed to the next one in the same batch.
 */
export async function deliverOutboxMessage(
  services: Services,
  board: Board,
  outboxId: string,
): Promise<Delivered> {
  const desk = { services, board, db: services.database(board.database), mailer: services.mailer() };
  const now = services.now();
  const message = claimed(await desk.db.batch(claim(desk.db, outboxId, now, now + leaseMs)));
  if (!message) return { state: 'not-due' };
  if (message.interrupted) await recordInterruption(desk, message, now);
  const attempt = mayResume(message.doubts, desk.mailer.transport.deduplicates)
    ? await tryOnce(desk, message)
    : ({ outcome: 'uncertain', reason: 'interrupted again while sending' } as const);
  await conclude(desk, message, attempt);
  return { state: 'settled', attempt };
}

async function tryOnce(desk: Desk, message: Claimed): Promise<Delivery> {
  const mail = message.mail ?? (await composed(desk, message));
  if ('outcome' in mail) return mail;
  if (!message.mail) await keepMail(desk.db, message, mail).run();
  return desk.mailer.transport.send(mail, message.id, () => stillOurs(desk, message));
}

async function composed(desk: Desk, message: Claimed): Promise<Mail | Delivery> {
  const { db, board, services } = desk;
  if (message.managerId === '') return customerMail(desk, message);
  const file = await complaintFile(db, board, message.complaintId, services.now());
  if (!file) return { outcome: 'refused', reason: 'the complaint no longer exists' };
  const recipient = file.current.find(({ id }) => id === message.managerId);
  if (!recipient) return { outcome: 'refused', reason: 'the manager has left the board' };
  return complaintMail(desk, message, file, recipient);
}

async function stillOurs({ db }: Desk, message: OutboxMessage): Promise<boolean> {
  try {
    return (await handOver(db, message).run()).meta.changes > 0;
  } catch (error) {
    logFault('hand-over', message.id, error);
    return false;
  }
}

async function conclude(desk: Desk, message: OutboxMessage, attempt: Delivery): Promise<void> {
  const { services, db, board, mailer } = desk;
  const now = services.now();
  const { name, deduplicates } = mailer.transport;
  const judged = afterAttempt(attempt, message, deduplicates, now, services.random());
  const lost = judged.state === 'failed' || judged.state === 'dead';
  const passed = lost && bearsATurn(message) ? await passOnUndelivered(db, board, message, now) : undefined;
  const verdict = lost ? { ...judged, state: passed ? ('failed' as const) : ('dead' as const) } : judged;
  await db.batch([
    ...settle(db, message, attempt, verdict, name, now),
    ...(verdict.state === 'sent' ? [recordTold(db, message, now)] : []),
    ...(passed ? passed.statements : []),
  ]);
  if (verdict.state === 'pending') ring(services, board, message.id, verdict.dueAt);
  if (passed) ring(services, board, passed.owed.id, now);
}

function ring(services: Services, board: Board, outbox: string, dueAt: number): void {
  void services.ring([{ message: { board: board.key, outbox }, dueAt }]);
}

function recordInterruption({ db, mailer }: Desk, message: Claimed, now: number): Promise<unknown> {
  const [outcome, reason] =
    message.interrupted === 'after'
      ? (['uncertain', 'interrupted after the mail was handed over'] as const)
      : (['retry', 'interrupted before the mail was handed over'] as const);
  const { name } = mailer.transport;
  return recordAttempt(db, message.id, message.attempts - 1, name, outcome, reason, null, now).run();
}
