import { DatabaseSync } from 'node:sqlite';

const values = Array.from({ length: 11 }, (_, value) => value);
const counts = values.map((value) => `SUM(COALESCE(value, 0) = ${value})`).join(', ');
const columns = values.map((value) => `c${value}`).join(', ');
const counted = 'FROM submissions WHERE test = 0 AND quarantined_at IS NULL';

const byMember = (dimension: string) =>
  `SELECT board_id, '${dimension}', day, metric, ${dimension}, ${counts} ${counted} AND metric IS NOT NULL
     AND ${dimension} IS NOT NULL GROUP BY 1, 3, 4, 5`;

const recounts: Record<string, [rollups: string, recount: string]> = {
  scores: [
    `SELECT board_id, dimension, day, metric, member, ${columns} FROM score_days WHERE dimension <> 'left-out'`,
    [
      `SELECT board_id, 'all', day, COALESCE(metric, ''), '', ${counts} ${counted} GROUP BY 1, 3, 4`,
      ...['moment', 'segment', 'language', 'page'].map(byMember),
    ].join(' UNION ALL '),
  ],
  praise: [
    'SELECT board_id, day, about, praise FROM praise_days',
    `SELECT board_id, day, about, COUNT(*) ${counted} AND tone = 'praise' AND about IS NOT NULL GROUP BY 1, 2, 3`,
  ],
  handling: [
    `SELECT board_id, day, owner, tier, complaints, waiting, acknowledged, resolved, climbs, said_yes, silent
     FROM handling_days`,
    `SELECT c.board_id, c.day, COALESCE(c.acknowledged_by, c.assignee), c.tier, COUNT(*), SUM(c.status = 'open'),
       COUNT(c.acknowledged_at), COUNT(c.resolved_at),
       SUM((SELECT COUNT(*) FROM complaint_events e WHERE e.complaint_id = c.id AND e.type = 'climbed')),
       SUM((SELECT COUNT(*) FROM complaint_events e WHERE e.complaint_id = c.id AND e.detail = '{"helped":true}')),
       SUM(c.closed_because IS 'unanswered')
     FROM complaints c JOIN submissions s ON s.id = c.submission_id
     WHERE c.test = 0 AND s.test = 0 AND s.quarantined_at IS NULL GROUP BY 1, 2, 3, 4`,
  ],
};

/** Rows of the rollups that a recount doesn't have, and the other way round. */
export function recountFaults(file: string): string[] {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    return Object.entries(recounts).flatMap(([name, [rollups, recount]]) =>
      [
        [rollups, recount],
        [recount, rollups],
      ].flatMap(([these, those]) =>
        db
          .prepare(`SELECT * FROM (${these}) EXCEPT SELECT * FROM (${those})`)
          .all()
          .map((row) => `${name}: ${JSON.stringify(row)}`),
      ),
    );
  } finally {
    db.close();
  }
}
