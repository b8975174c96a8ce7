/** A mail to an address that nobody has confirmed, or that says only that something has come. */
export type Unasked = { address: string; complaintId: string; purpose: Purpose; outboxId: string };
/** `follow` is of a follower instead of a complaint, and under the address's mark from the start. */
export type Purpose = 'receipt' | 'answer' | 'follow';

const hour = 3_600_000;
/** Mails that an address may get in an hour without having asked for them, over all boards of a database (R46). */
const mostAnHour = 3;

/**
 * Takes the one mail of its purpose that an address may get about a complaint, and one of the few in an hour; counted and taken in one
 * statement, so that of many at once no more get through; nothing once it was erased. Two statements, whose results go
 * to `claimedUnasked`.
 */
export function claimUnasked(
  db: D1Database,
  { address, complaintId, purpose, outboxId }: Unasked,
  marks: readonly string[],
  now: number,
): D1PreparedStatement[] {
  const names = [address.toLowerCase(), ...marks];
  return [
    db
      .prepare(
        `INSERT OR IGNORE INTO unconfirmed_mails (address, complaint_id, purpose, outbox_id, at)
         SELECT ?, ?, ?, ?, ? WHERE ${mostAnHour} > (SELECT COUNT(*) FROM unconfirmed_mails
           WHERE address IN (${names.map(() => '?').join(', ')}) AND at > ?)
           AND EXISTS (SELECT 1 FROM outbox WHERE id = ?)`,
      )
      .bind(names[0], complaintId, purpose, outboxId, now, ...names, now - hour, outboxId),
    db
      .prepare(
        'SELECT outbox_id FROM unconfirmed_mails WHERE address = ? AND complaint_id = ? AND purpose = ?',
      )
      .bind(names[0], complaintId, purpose),
  ];
}

/** The addresses that had a mail about this within the hour; its result goes to `recentlyMailed`. */
export function recentStatement(db: D1Database, complaintId: string, now: number): D1PreparedStatement {
  return db
    .prepare(
      `SELECT address FROM unconfirmed_mails WHERE complaint_id = ? AND at > ? AND instr(address, '@') > 0`,
    )
    .bind(complaintId, now - hour);
}

export const recentlyMailed = (result: D1Result | undefined): string[] =>
  ((result?.results ?? []) as { address: string }[]).map(({ address }) => address);

/**
 * Leaves only marks of the addresses that had a mail within the hour, so that erasing doesn't let the next one through;
 * marks that are older than that go.
 */
export function leaveMarks(
  db: D1Database,
  complaintId: string,
  marked: readonly { address: string; mark: string }[],
  now: number,
): D1PreparedStatement[] {
  return [
    ...marked.map(({ address, mark }) =>
      db
        .prepare(
          `UPDATE unconfirmed_mails SET address = ?, outbox_id = '' WHERE address = ? AND complaint_id = ?`,
        )
        .bind(mark, address, complaintId),
    ),
    db
      .prepare(
        `DELETE FROM unconfirmed_mails
         WHERE address >= '~' AND address < '~~' AND instr(address, '@') = 0 AND at <= ?`,
      )
      .bind(now - hour),
  ];
}

/** `ours`: this mail may leave, now or at a further try; `spent`: the one mail has been had; `full`: too many this hour. */
export function claimedUnasked(result: D1Result | undefined, outboxId: string): 'ours' | 'spent' | 'full' {
  const row = result?.results[0] as { outbox_id: string } | undefined;
  if (!row) return 'full';
  return row.outbox_id === outboxId ? 'ours' : 'spent';
}
