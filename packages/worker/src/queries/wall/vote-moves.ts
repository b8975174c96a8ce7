import type { VoteMove } from '../../storage/wall/merges.ts';

type Row = { source: string; target: string; upto: string; write_id: string };

/** Votes on their way: those of some requests, or the ones that waited longest. */
export async function voteMoves(
  db: D1Database,
  most: number,
  sources?: readonly string[],
): Promise<Omit<VoteMove, 'last'>[]> {
  const found =
    sources === undefined
      ? db.prepare('SELECT source, target, upto, write_id FROM vote_moves ORDER BY at LIMIT ?').bind(most)
      : db
          .prepare(
            `SELECT source, target, upto, write_id FROM vote_moves
             WHERE source IN (SELECT value FROM json_each(?)) LIMIT ?`,
          )
          .bind(JSON.stringify(sources), most);
  const { results } = await found.all<Row>();
  return results.map(({ write_id, ...move }) => ({ ...move, writeId: write_id }));
}

/** The last of the next voters of a request; undefined where there are no more than `most` of them. */
export async function lastVoter(
  db: D1Database,
  request: string,
  after: string,
  most: number,
): Promise<string | undefined> {
  const row = await db
    .prepare(`SELECT voter FROM votes WHERE request_id = ? AND voter > ? ORDER BY voter LIMIT 1 OFFSET ?`)
    .bind(request, after, most - 1)
    .first<{ voter: string }>();
  return row?.voter;
}
