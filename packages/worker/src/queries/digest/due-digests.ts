import type { DigestKind } from '../../domain/digest/digest-period.ts';

export type DueDigest = { boardId: string; kind: DigestKind; dueAt: number };

/** Boards whose look-back of a kind has fallen due, the longest overdue first. */
export async function dueDigests(
  directory: D1Database,
  kind: DigestKind,
  now: number,
  most: number,
): Promise<DueDigest[]> {
  const due = kind === 'weekly' ? 'weekly_due_at' : 'daily_due_at';
  const { results } = await directory
    .prepare(`SELECT board_id, ${due} AS due_at FROM digest_clock WHERE ${due} <= ? ORDER BY ${due} LIMIT ?`)
    .bind(now, most)
    .all<{ board_id: string; due_at: number }>();
  return results.map(({ board_id, due_at }) => ({ boardId: board_id, kind, dueAt: due_at }));
}
