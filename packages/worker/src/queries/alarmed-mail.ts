/**
 * A mail that an alarm is about: whose it is (empty for the customer), whether it has gone out meanwhile or never will,
 * and how the last try ended.
 */
export type AlarmedMail = { managerId: string; arrived: boolean; lost: boolean; reason?: string };

type Row = { manager_id: string; state: string; reason: string | null };

/** A mail of a complaint, as it stands now; undefined where there is none. */
export async function alarmedMail(
  db: D1Database,
  complaintId: string,
  outboxId: string | undefined,
): Promise<AlarmedMail | undefined> {
  if (outboxId === undefined) return undefined;
  const row = await db
    .prepare(
      `SELECT o.manager_id, o.state, COALESCE(o.reason,
         (SELECT a.reason FROM mail_attempts a WHERE a.outbox_id = o.id ORDER BY a.attempt DESC LIMIT 1)) AS reason
       FROM outbox o WHERE o.id = ? AND o.complaint_id = ?`,
    )
    .bind(outboxId, complaintId)
    .first<Row>();
  if (!row) return undefined;
  const { manager_id, state, reason } = row;
  const lost = state === 'failed' || state === 'dead' || state === 'withheld';
  return { managerId: manager_id, arrived: state === 'sent', lost, reason: reason ?? undefined };
}
