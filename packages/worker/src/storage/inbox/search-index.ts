/** A submission about to be taken into the index: its place, and what it is found by. */
export type IndexEntry = { id: string; place: number; words: string; facets: string; seen: string };

// The columns that an entry is made of: where they have changed since they were read, the next tick takes it in.
const seen = `json_array(updated_at, text, contact, identity, language, segment, page, tone)`;

/** Takes out of the index what was erased or changed. */
export const leaveIndex = (db: D1Database): D1PreparedStatement[] => [
  db.prepare('DELETE FROM submission_search WHERE rowid IN (SELECT place FROM search_leavers)'),
  db.prepare('DELETE FROM search_leavers'),
];

/** Gives submissions their places, and takes them in. Where two do it at once, one of them wins each row. */
export function enterIndex(db: D1Database, entries: readonly IndexEntry[]): D1PreparedStatement[] {
  const json = JSON.stringify(entries);
  return [
    db
      .prepare(
        `UPDATE OR IGNORE submissions SET place = e.value ->> 'place' FROM json_each(?) e
         WHERE submissions.id = e.value ->> 'id' AND submissions.place IS NULL AND ${seen} = e.value ->> 'seen'
           AND NOT EXISTS (SELECT 1 FROM search_leavers l WHERE l.place = e.value ->> 'place')`,
      )
      .bind(json),
    db
      .prepare(
        `INSERT OR REPLACE INTO submission_search (rowid, words, facets)
         SELECT s.place, e.value ->> 'words', e.value ->> 'facets' FROM json_each(?) e
         CROSS JOIN submissions s ON s.id = e.value ->> 'id' AND +s.place = e.value ->> 'place'`,
      )
      .bind(json),
  ];
}

/** Says how far filling the index anew has come; undefined ends it. */
export const rebuiltUpto = (db: D1Database, upto: number | undefined): D1PreparedStatement =>
  upto === undefined
    ? db.prepare('DELETE FROM search_rebuild')
    : db.prepare('UPDATE search_rebuild SET upto = ? WHERE one = 1').bind(upto);
