import { lateMailMs } from '../domain/delivery/outbox.ts';

/** Counts the mails about complaints of a board that are late or stuck; its result goes to `lateMails`. */
export function lateMailsStatement(db: D1Database, boardId: string, now: number): D1PreparedStatement {
  return db
    .prepare(
      `SELECT (SELECT COUNT(*) FROM outbox WHERE state IN ('pending', 'sending') AND owed_since <= ?1 AND board_id = ?2
           AND complaint_id <> '')
         + (SELECT COUNT(*) FROM outbox WHERE state IN ('dead', 'uncertain') AND board_id = ?2
           AND complaint_id <> '') AS late`,
    )
    .bind(now - lateMailMs, boardId);
}

export function lateMails(result: D1Result | undefined): number {
  return (result?.results[0] as { late: number } | undefined)?.late ?? 0;
}
