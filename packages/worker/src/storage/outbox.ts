import type { Delivery, OutboxKind, OutboxMessage, Verdict } from '../domain/outbox.ts';
import type { Mail } from '../mail/transport.ts';

/**
 * Leases a mail that is due to one deliverer. Two statements for one batch, whose results go to `claimed`: how it
 * stood, and the lease. A lease that ran out after the mail was handed over is a doubt.
 */
export function claim(db: D1Database, id: string, now: number, leaseUntil: number): D1PreparedStatement[] {
  return [
    db.prepare('SELECT state, handed_over FROM outbox WHERE id = ?').bind(id),
    db
      .prepare(
        `UPDATE outbox SET state = 'sending', attempts = attempts + 1, due_at = ?,
           doubts = doubts + (state = 'sending' AND handed_over), handed_over = 0
         WHERE id = ? AND state IN ('pending', 'sending') AND due_at <= ?
         RETURNING id, complaint_id, kind, manager_id, event_id, attempts, doubts, mail`,
      )
      .bind(leaseUntil, id, now),
  ];
}

type ClaimRow = {
  id: string;
  complaint_id: string;
  kind: OutboxKind;
  manager_id: string;
  event_id: string | null;
  attempts: number;
  doubts: number;
  mail: string | null;
};

/** `interrupted` says how the try before this one ended, if it ended in silence. */
export type Claimed = OutboxMessage & { mail?: Mail; interrupted?: 'before' | 'after' };

/** The mail under lease, with what was composed for an earlier try. */
export function claimed([stood, lease]: D1Result[]): Claimed | undefined {
  const before = stood?.results[0] as { state: string; handed_over: number } | undefined;
  const row = lease?.results[0] as ClaimRow | undefined;
  if (!row) return undefined;
  const { id, kind, attempts, doubts } = row;
  return {
    id,
    complaintId: row.complaint_id,
    kind,
    managerId: row.manager_id,
    eventId: row.event_id ?? undefined,
    attempts,
    doubts,
    mail: row.mail === null ? undefined : (JSON.parse(row.mail) as Mail),
    interrupted: before?.state !== 'sending' ? undefined : before.handed_over ? 'after' : 'before',
  };
}

/** Notes that from here on the mail can't be taken back; changes nothing once the lease is somebody else's. */
export function handOver(db: D1Database, { id, attempts }: OutboxMessage): D1PreparedStatement {
  return db
    .prepare(`UPDATE outbox SET handed_over = 1 WHERE id = ? AND attempts = ? AND state = 'sending'`)
    .bind(id, attempts);
}

/** Keeps what was composed, so that every try under one idempotency key sends the same bytes. */
export function keepMail(db: D1Database, { id, attempts }: OutboxMessage, mail: Mail): D1PreparedStatement {
  return db
    .prepare(`UPDATE outbox SET mail = ?, subject = ? WHERE id = ? AND attempts = ? AND state = 'sending'`)
    .bind(JSON.stringify(mail), mail.subject, id, attempts);
}

/** Whom a mail about a complaint could not reach so far. */
export function unreachedPeople(db: D1Database, complaintId: string): D1PreparedStatement {
  return db
    .prepare(
      `SELECT DISTINCT manager_id FROM outbox
       WHERE complaint_id = ? AND state IN ('failed', 'dead') AND recipient = 'manager'`,
    )
    .bind(complaintId);
}

/** Records how a try ended and what becomes of the mail, unless its lease has passed to somebody else. */
export function settle(
  db: D1Database,
  message: OutboxMessage,
  attempt: Delivery,
  verdict: Verdict,
  transport: string,
  now: number,
): D1PreparedStatement[] {
  const reason = attempt.outcome === 'sent' ? null : attempt.reason.slice(0, 500);
  return [
    recordAttempt(
      db,
      message.id,
      message.attempts,
      transport,
      attempt.outcome,
      reason,
      attempt.outcome === 'sent' ? (attempt.providerId ?? null) : null,
      now,
    ),
    db
      .prepare(
        `UPDATE outbox SET state = ?1, due_at = ?2, doubts = ?3, reason = ?4, sent_at = CASE WHEN ?1 = 'sent' THEN ?5 END,
           mail = CASE WHEN ?1 = 'pending' THEN mail END, handed_over = 0
         WHERE id = ?6 AND attempts = ?7 AND state = 'sending'`,
      )
      .bind(verdict.state, verdict.dueAt, verdict.doubts, reason, now, message.id, message.attempts),
  ];
}

export function recordAttempt(
  db: D1Database,
  outboxId: string,
  attempt: number,
  transport: string,
  outcome: Delivery['outcome'],
  reason: string | null,
  providerId: string | null,
  now: number,
): D1PreparedStatement {
  return db
    .prepare(
      `INSERT OR IGNORE INTO mail_attempts (outbox_id, attempt, at, transport, outcome, reason, provider_id)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
    )
    .bind(outboxId, attempt, now, transport, outcome, reason, providerId);
}

/** Follows a `settle` in its batch: the manager has been told. */
export function recordTold(db: D1Database, message: OutboxMessage, now: number): D1PreparedStatement {
  return db
    .prepare(
      `INSERT OR IGNORE INTO complaint_events (complaint_id, id, at, type, manager_id, door)
       VALUES (?, ?, ?, ?, ?, 'outbox')`,
    )
    .bind(
      message.complaintId,
      `told:${message.id}`,
      now,
      message.kind === 'extension' ? 'extended' : 'told',
      message.managerId,
    );
}
