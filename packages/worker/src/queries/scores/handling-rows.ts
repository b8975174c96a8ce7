import { sumOfBins, type DurationBins } from '../../domain/scores/duration-bins.ts';
import { noComplaints, type HandlingSums } from '../../domain/scores/handling.ts';
import type { Period } from '../../domain/scores/period.ts';

/** Complaints of one manager and tier. */
export type HandlingRow = { owner: string; tier: number; sums: HandlingSums };

type Row = { owner: string; tier: number; acknowledgeMinutes: string; resolveMinutes: string } & Omit<
  HandlingSums,
  'acknowledgeMinutes' | 'resolveMinutes' | 'lateToAcknowledge' | 'lateToResolve'
>;
type LateRow = { owner: string; tier: number; lateToAcknowledge: number; lateToResolve: number };

export function handlingStatement(db: D1Database, board: string, { from, to }: Period): D1PreparedStatement {
  return db
    .prepare(
      `SELECT owner, tier, SUM(complaints) AS complaints, SUM(waiting) AS waiting, SUM(acknowledged) AS acknowledged,
         SUM(acknowledged_in_time) AS acknowledgedInTime, SUM(resolved) AS resolved,
         SUM(resolved_in_time) AS resolvedInTime, SUM(climbs) AS climbs, SUM(reopened) AS reopened,
         SUM(said_yes) AS saidYes, SUM(said_no) AS saidNo, SUM(silent) AS silent,
         '[' || group_concat(acknowledge_minutes) || ']' AS acknowledgeMinutes,
         '[' || group_concat(resolve_minutes) || ']' AS resolveMinutes
       FROM handling_days WHERE board_id = ? AND day BETWEEN ? AND ? GROUP BY 1, 2`,
    )
    .bind(board, from, to);
}

/** Those that wait beyond a promise: few, and of a partial index that holds only what waits. */
export function lateStatement(
  db: D1Database,
  board: string,
  { from, to }: Period,
  now: number,
): D1PreparedStatement {
  return db
    .prepare(
      `SELECT COALESCE(acknowledged_by, assignee) AS owner, tier,
         SUM(acknowledged_at IS NULL AND acknowledge_due_at < ?1) AS lateToAcknowledge,
         SUM(COALESCE(resolve_due_at < ?1, 0)) AS lateToResolve
       FROM complaints INDEXED BY complaints_unresolved WHERE board_id = ?2 AND day BETWEEN ?3 AND ?4
         AND status IN ('open', 'acknowledged', 'reopened') AND test = 0 AND left_out = 0 GROUP BY 1, 2`,
    )
    .bind(now, board, from, to);
}

export function handlingRows(found: D1Result | undefined, late: D1Result | undefined): HandlingRow[] {
  const rows = ((found?.results ?? []) as Row[]).map(({ owner, tier, ...counts }) => ({
    owner,
    tier,
    sums: {
      ...noComplaints,
      ...counts,
      acknowledgeMinutes: sumOfBins(JSON.parse(counts.acknowledgeMinutes) as DurationBins[]),
      resolveMinutes: sumOfBins(JSON.parse(counts.resolveMinutes) as DurationBins[]),
    },
  }));
  const waiting = ((late?.results ?? []) as LateRow[]).map(({ owner, tier, ...counts }) => ({
    owner,
    tier,
    sums: { ...noComplaints, ...counts },
  }));
  return [...rows, ...waiting];
}
