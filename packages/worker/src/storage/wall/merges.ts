import type { MergedCard } from '../../domain/wall/card-step-parts.ts';

/** A request that goes into another, or out of it again, and what goes along from one of them to the other. */
export type Merge = { card: string; from?: string; into?: string; along: readonly MergedCard[] };

/** What follows the steps of requests that were merged or stand by themselves again; each acts only if its step was taken. */
export function followMerges(
  db: D1Database,
  merges: readonly Merge[],
  writeId: string,
  now: number,
): D1PreparedStatement[] {
  const along = merges.flatMap(({ card, into, along }) =>
    along.map(([id, version]) => ({ card, id, version, into: into ?? card })),
  );
  const moves = merges.flatMap(({ card, from, into, along }) => {
    const other = into ?? from!;
    const ways = along.flatMap(([id]) => [
      { source: id, target: card },
      { source: id, target: other },
    ]);
    return [{ source: card, target: other }, ...ways].map((way) => ({ card, ...way }));
  });
  return [
    db
      .prepare(
        `UPDATE cards SET merged_into = n.value ->> 'into', version = cards.version + 1, changed_at = ?2
         FROM json_each(?1) n WHERE cards.id = n.value ->> 'id' AND cards.version = n.value ->> 'version'
           AND cards.merged_into IS NOT NULL
           AND EXISTS (SELECT 1 FROM cards c WHERE c.id = n.value ->> 'card' AND c.write_id = ?3)`,
      )
      .bind(JSON.stringify(along), now, writeId),
    db
      .prepare(
        `INSERT INTO vote_moves (source, target, upto, write_id, at)
         SELECT n.value ->> 'source', n.value ->> 'target', '', ?2, ?3 FROM json_each(?1) n
         WHERE EXISTS (SELECT 1 FROM cards c WHERE c.id = n.value ->> 'card' AND c.write_id = ?2)
         ON CONFLICT DO UPDATE SET upto = '', write_id = excluded.write_id, at = excluded.at`,
      )
      .bind(JSON.stringify(moves), writeId, now),
  ];
}

/** Votes on their way, from one voter on to another that still goes; without `last` all that are left. */
export type VoteMove = { source: string; target: string; upto: string; writeId: string; last?: string };

const merged = 'EXISTS (SELECT 1 FROM cards WHERE id = ?1 AND merged_into = ?2)';
const another = `cards c CROSS JOIN votes v ON v.request_id = c.id AND v.voter = votes.voter AND v.counted = 1
  AND v.merged_from IS NULL WHERE c.merged_into = ?2`;
const copies = `votes.request_id = ?2 AND votes.voter > ?3 AND votes.voter <= ?4 AND votes.merged_from = ?1 AND NOT ${merged}`;
const nobodyAfter = '\u{10ffff}';

/**
 * Gives what a device voted to the customer who voted from it, on either side of a merge, so that both have one name.
 */
const knowDevices = [
  `UPDATE OR IGNORE votes SET voter = k.voter, device = votes.voter FROM votes k
   WHERE votes.request_id = ?1 AND votes.voter > ?3 AND votes.voter <= ?4 AND votes.voter < 'id:'
     AND k.request_id = ?2 AND k.device = votes.voter AND ${merged}`,
  `UPDATE OR IGNORE votes SET voter = s.voter, device = votes.voter FROM votes s
   WHERE s.request_id = ?1 AND s.voter > ?3 AND s.voter <= ?4 AND s.voter >= 'id:' AND votes.voter = s.device
     AND votes.request_id IN (SELECT ?2 UNION ALL SELECT id FROM cards WHERE merged_into = ?2) AND ${merged}`,
];

/**
 * Moves some votes the way that they go as the cards stand now: copies them to the request that theirs was merged into,
 * where whoever voted for both counts once and what was said last counts; or takes them out of it again, but for those
 * that count there by a third. What was given stays where it was given.
 */
export function moveVotes(db: D1Database, move: VoteMove, now: number): D1PreparedStatement[] {
  const { source, target, upto, writeId } = move;
  const bound = [source, target, upto, move.last ?? nobodyAfter];
  return [
    ...knowDevices.map((sql) => db.prepare(sql).bind(...bound)),
    db
      .prepare(
        `INSERT INTO votes (request_id, voter, board_id, counted, key, revision, weight, merged_from, at, device)
         SELECT ?2, voter, board_id, 1, key, revision, weight, request_id, at, device FROM votes
         WHERE request_id = ?1 AND voter > ?3 AND voter <= ?4 AND counted = 1 AND merged_from IS NULL AND ${merged}
         ON CONFLICT DO UPDATE SET counted = 1, key = excluded.key, revision = excluded.revision, weight = excluded.weight,
           merged_from = excluded.merged_from, at = excluded.at, device = excluded.device
           WHERE votes.counted = 0 AND votes.at < excluded.at`,
      )
      .bind(...bound),
    // Whoever took their vote back in the meantime doesn't want it where it came from either.
    db
      .prepare(
        `UPDATE votes SET counted = 0, at = t.at FROM votes t
         WHERE votes.request_id = ?1 AND votes.voter > ?3 AND votes.voter <= ?4 AND votes.counted = 1
           AND t.request_id = ?2 AND t.voter = votes.voter AND t.merged_from = ?1 AND t.counted = 0 AND t.at >= votes.at
           AND NOT ${merged}`,
      )
      .bind(...bound),
    db.prepare(`DELETE FROM votes WHERE ${copies} AND NOT EXISTS (SELECT 1 FROM ${another})`).bind(...bound),
    db
      .prepare(`UPDATE votes SET merged_from = (SELECT c.id FROM ${another} LIMIT 1) WHERE ${copies}`)
      .bind(...bound),
    move.last === undefined
      ? db
          .prepare('DELETE FROM vote_moves WHERE source = ? AND target = ? AND upto = ? AND write_id = ?')
          .bind(source, target, upto, writeId)
      : db
          .prepare(
            'UPDATE vote_moves SET upto = ?, at = ? WHERE source = ? AND target = ? AND upto = ? AND write_id = ?',
          )
          .bind(move.last, now, source, target, upto, writeId),
  ];
}

/** Lets all other votes go before some that could not. */
export const postponeMove = (
  db: D1Database,
  { source, target, writeId }: Omit<VoteMove, 'last'>,
  now: number,
): D1PreparedStatement =>
  db
    .prepare('UPDATE vote_moves SET at = ? WHERE source = ? AND target = ? AND write_id = ?')
    .bind(now, source, target, writeId);
