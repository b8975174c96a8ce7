import type { Route, Routed } from '../domain/delivery/mail-route.ts';
import type { Delivery, OutboxKind, OutboxMessage, Verdict } from '../domain/delivery/outbox.ts';
import type { Mail } from '../mail/transport.ts';

/**
 * Leases a mail that is due to one deliverer. Three statements for one batch, whose results go to `claimed`: how it
 * stood, the lease, and when it was first tried. A lease that ran out after the mail was handed over is a doubt.
 */
export function claim(db: D1Database, id: string, now: number, leaseUntil: number): D1PreparedStatement[] {
  return [
    db.prepare('SELECT state, handed_over FROM outbox WHERE id = ?').bind(id),
    db
      .prepare(
        `UPDATE outbox SET state = 'sending', attempts = attempts + 1, due_at = ?,
           doubts = doubts + (state = 'sending' AND handed_over), handed_over = 0,
           fallback_doubts = fallback_doubts + (state = 'sending' AND handed_over AND route = 'fallback')
         WHERE id = ? AND state IN ('pending', 'sending') AND due_at <= ?
         RETURNING id, complaint_id, kind, manager_id, event_id, follower_id, attempts, doubts, fallback_doubts, route, owed_since, mail`,
      )
      .bind(leaseUntil, id, now),
    db.prepare('SELECT at FROM mail_attempts WHERE outbox_id = ? AND attempt = 1').bind(id),
  ];
}

type ClaimRow = {
  id: string;
  complaint_id: string;
  kind: OutboxKind;
  manager_id: string;
  event_id: string | null;
  follower_id: string | null;
  attempts: number;
  doubts: number;
  fallback_doubts: number;
  route: Route;
  owed_since: number;
  mail: string | null;
};

/** `mail` is JSON; `interrupted` says how the try before this one ended, if it ended in silence. */
export type Claimed = OutboxMessage &
  Routed & { triedSince?: number; mail?: string; interrupted?: 'before' | 'after' };

/** The mail under lease, with what was composed for an earlier try. */
export function claimed([stood, lease, first]: D1Result[]): Claimed | undefined {
  const before = stood?.results[0] as { state: string; handed_over: number } | undefined;
  const row = lease?.results[0] as ClaimRow | undefined;
  if (!row) return undefined;
  const { id, kind, attempts, doubts, route } = row;
  const firstAt = (first?.results[0] as { at: number } | undefined)?.at;
  return {
    id,
    complaintId: row.complaint_id,
    kind,
    route,
    fallbackDoubts: row.fallback_doubts,
    owedSince: row.owed_since,
    // What is sent again by hand is owed anew.
    triedSince: firstAt === undefined ? undefined : Math.max(firstAt, row.owed_since),
    managerId: row.manager_id,
    eventId: row.event_id ?? undefined,
    followerId: row.follower_id ?? undefined,
    attempts,
    doubts,
    mail: row.mail ?? undefined,
    interrupted: before?.state !== 'sending' ? undefined : before.handed_over ? 'after' : 'before',
  };
}

/** Notes that from here on the mail can't be taken back; changes nothing once the lease is somebody else's. */
export function handOver(db: D1Database, { id, attempts }: OutboxMessage, route: Route): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE outbox SET handed_over = 1, route = ? WHERE id = ? AND attempts = ? AND state = 'sending'`,
    )
    .bind(route, id, attempts);
}

/** Keeps what was composed, so that every try under one idempotency key sends the same bytes. */
export function keepMail(db: D1Database, { id, attempts }: OutboxMessage, mail: Mail): D1PreparedStatement {
  return db
    .prepare(
      // A follower's mail quotes somebody else's words, and is kept when those are erased.
      `UPDATE outbox SET mail = ?, subject = IIF(follower_id IS NULL, ?, NULL)
       WHERE id = ? AND attempts = ? AND state = 'sending'`,
    )
    .bind(JSON.stringify(mail), mail.subject, id, attempts);
}

/** Gives up a mail that nobody can send: it waits for a person. */
export function abandonMail(db: D1Database, id: string, reason: string): D1PreparedStatement {
  return db
    .prepare(`UPDATE outbox SET state = 'dead', reason = ? WHERE id = ? AND state IN ('pending', 'sending')`)
    .bind(reason, id);
}

/** By which transport and route a try was made. */
export type Tried = { route: Route; transport: string };

/** Records how a try ended and what becomes of the mail, unless its lease has passed to somebody else. */
export function settle(
  db: D1Database,
  message: Claimed,
  attempt: Delivery,
  verdict: Verdict,
  tried: Tried,
  now: number,
): D1PreparedStatement[] {
  const reason = attempt.outcome === 'sent' ? null : attempt.reason.slice(0, 500);
  const fresh = verdict.doubts - message.doubts;
  return [
    recordAttempt(db, message, message.attempts, tried, attempt, now),
    db
      .prepare(
        `UPDATE outbox SET state = ?1, due_at = ?2, doubts = ?3, fallback_doubts = ?4, route = ?5, reason = ?6,
           sent_at = CASE WHEN ?1 = 'sent' THEN ?7 END, mail = CASE WHEN ?1 = 'pending' THEN mail END, handed_over = 0
         WHERE id = ?8 AND attempts = ?9 AND state = 'sending'`,
      )
      .bind(
        verdict.state,
        verdict.dueAt,
        verdict.doubts,
        message.fallbackDoubts + (tried.route === 'fallback' ? fresh : 0),
        tried.route,
        reason,
        now,
        message.id,
        message.attempts,
      ),
  ];
}

export function recordAttempt(
  db: D1Database,
  { id }: Pick<OutboxMessage, 'id'>,
  attempt: number,
  { route, transport }: Tried,
  delivery: Delivery,
  now: number,
): D1PreparedStatement {
  const reason = delivery.outcome === 'sent' ? null : delivery.reason.slice(0, 500);
  const providerId = delivery.outcome === 'sent' ? (delivery.providerId ?? null) : null;
  return db
    .prepare(
      `INSERT OR IGNORE INTO mail_attempts (outbox_id, attempt, at, transport, route, outcome, reason, provider_id)
       SELECT id, ?, ?, ?, ?, ?, ?, ? FROM outbox WHERE id = ?`,
    )
    .bind(attempt, now, transport, route, delivery.outcome, reason, providerId, id);
}

const tellings: Partial<Record<OutboxKind, 'told' | 'extended'>> = {
  escalation: 'told',
  extension: 'extended',
};

/** Follows a `settle` in its batch: the manager has been told. Like every record of a try, nothing once it was erased. */
export function recordTold(db: D1Database, message: OutboxMessage, now: number): D1PreparedStatement[] {
  const type = tellings[message.kind];
  if (!type) return [];
  return [
    db
      .prepare(
        `INSERT OR IGNORE INTO complaint_events (complaint_id, id, at, type, manager_id, door)
         SELECT complaint_id, ?, ?, ?, ?, 'outbox' FROM outbox WHERE id = ?`,
      )
      .bind(`told:${message.id}`, now, type, message.managerId, message.id),
  ];
}
