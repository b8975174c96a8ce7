import type { Hook, StopReason } from '../../domain/hooks/hook.ts';
import { mostHooks } from '../../domain/hooks/hook.ts';

/** Writes a new hook, unless the board has as many as it may. */
export function insertHook(db: D1Database, hook: Hook): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO hooks (id, board_id, kind, name, url, events, contact, locale, daily_at, created_at)
       SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, ? WHERE (SELECT COUNT(*) FROM hooks WHERE board_id = ?) < ${mostHooks}`,
    )
    .bind(
      hook.id,
      hook.boardId,
      hook.kind,
      hook.name,
      hook.url,
      JSON.stringify(hook.events),
      Number(hook.contact),
      hook.locale,
      hook.dailyAt ?? null,
      hook.createdAt,
      hook.boardId,
    );
}

/** Changes what the owner may change. Another address begins without the failures of the one before. */
export function updateHook(db: D1Database, hook: Hook): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE hooks SET name = ?1, failures = CASE WHEN url = ?2 THEN failures ELSE 0 END, url = ?2, events = ?3,
         contact = ?4, locale = ?5, daily_at = ?6 WHERE id = ?7 AND board_id = ?8`,
    )
    .bind(
      hook.name,
      hook.url,
      JSON.stringify(hook.events),
      Number(hook.contact),
      hook.locale,
      hook.dailyAt ?? null,
      hook.id,
      hook.boardId,
    );
}

type Named = Pick<Hook, 'id' | 'boardId'>;

/** A new secret; the one before goes on signing until `olderUntil`. Nothing where somebody else was quicker. */
export function rotateSecret(
  db: D1Database,
  { id, boardId, generation }: Named & Pick<Hook, 'generation'>,
  olderUntil: number,
): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE hooks SET generation = generation + 1, older_until = ? WHERE id = ? AND board_id = ? AND generation = ?`,
    )
    .bind(olderUntil, id, boardId, generation);
}

/** Ends the secret before the newest at once. */
export function retireSecret(db: D1Database, { id, boardId }: Named): D1PreparedStatement {
  return db.prepare('UPDATE hooks SET older_until = 0 WHERE id = ? AND board_id = ?').bind(id, boardId);
}

/** Stops a hook; what it is still owed is given up, and can be sent again once it runs. */
export function stopHook(
  db: D1Database,
  { id, boardId }: Named,
  because: StopReason,
  now: number,
): D1PreparedStatement[] {
  return [
    db
      .prepare(
        `UPDATE hooks SET stopped_at = ?, stopped_because = ? WHERE id = ? AND board_id = ? AND stopped_at IS NULL`,
      )
      .bind(now, because, id, boardId),
    db
      .prepare(
        `UPDATE hook_deliveries SET state = 'failed', reason = 'stopped'
         WHERE hook_id = ? AND state IN ('pending', 'sending')
           AND EXISTS (SELECT 1 FROM hooks WHERE id = ? AND stopped_at = ?)`,
      )
      .bind(id, id, now),
  ];
}

export function startHook(db: D1Database, { id, boardId }: Named): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE hooks SET stopped_at = NULL, stopped_because = NULL, failures = 0 WHERE id = ? AND board_id = ?`,
    )
    .bind(id, boardId);
}

export function deleteHook(db: D1Database, { id, boardId }: Named): D1PreparedStatement[] {
  return [
    db
      .prepare(
        `DELETE FROM hook_deliveries WHERE hook_id = ? AND EXISTS (SELECT 1 FROM hooks WHERE id = ? AND board_id = ?)`,
      )
      .bind(id, id, boardId),
    db.prepare('DELETE FROM hooks WHERE id = ? AND board_id = ?').bind(id, boardId),
  ];
}

/** Says that the daily word of a day was owed, so that it is owed once. */
export function moveDaily(db: D1Database, { id }: Named, from: number, to: number): D1PreparedStatement {
  return db.prepare('UPDATE hooks SET daily_at = ? WHERE id = ? AND daily_at = ?').bind(to, id, from);
}
