/** A card about to be taken into the index; `seen` is what of it the entry is made of. */
export type CardEntry = {
  id: string;
  board: string;
  kind: string;
  place: number;
  words: { marked: string; word: string; backwards: string }[];
  seen: string;
};

/** What an entry is made of: where that has changed since it was read, a later turn takes the card in. */
export const seenOf = `json_array(state, aside, status = 'merged', words, details, answer)`;

// Marks are eight letters: domain/wall/search-words.
const left = `SELECT s.board, s.kind, substr(w.value, 9) AS word, COUNT(*) AS cards
  FROM wall_leavers l CROSS JOIN wall_search s ON s.rowid = l.place
  CROSS JOIN json_each('["' || replace(s.words, ' ', '","') || '"]') w WHERE l.place >= 0 GROUP BY 1, 2, 3`;

/** Takes out of the index what was erased, taken down or changed, and forgets words that no card has any more. */
export const leaveCardIndex = (db: D1Database): D1PreparedStatement[] => [
  db.prepare(
    `UPDATE wall_words SET cards = wall_words.cards - gone.cards FROM (${left}) gone
     WHERE wall_words.board_id = gone.board AND wall_words.kind = gone.kind AND wall_words.word = gone.word`,
  ),
  db.prepare('DELETE FROM wall_words INDEXED BY wall_words_unused WHERE cards <= 0'),
  db.prepare('DELETE FROM wall_search WHERE rowid IN (SELECT place FROM wall_leavers)'),
  db.prepare('DELETE FROM wall_leavers'),
];

// Those that have their place by now and are not in the index yet, whoever was quicker.
const entering = `json_each(?) e CROSS JOIN cards c ON c.id = e.value ->> 'id' AND +c.place = e.value ->> 'place'`;
const absent = `NOT EXISTS (SELECT 1 FROM wall_search s WHERE s.rowid = c.place)`;

/** Gives cards their places, and takes them in; a list that was kept of a search is old from then on. */
export function enterCardIndex(db: D1Database, entries: readonly CardEntry[]): D1PreparedStatement[] {
  const json = JSON.stringify(entries);
  return [
    `UPDATE OR IGNORE cards SET place = e.value ->> 'place' FROM json_each(?) e
     WHERE cards.id = e.value ->> 'id' AND cards.place IS NULL AND ${seenOf} = e.value ->> 'seen'
       AND NOT EXISTS (SELECT 1 FROM wall_leavers l WHERE l.place = e.value ->> 'place')`,
    `INSERT INTO wall_words (board_id, kind, word, backwards, cards)
     SELECT c.board_id, c.kind, w.value ->> 'word', w.value ->> 'backwards', COUNT(*)
     FROM ${entering} CROSS JOIN json_each(e.value, '$.words') w WHERE ${absent} GROUP BY 1, 2, 3, 4
     ON CONFLICT (board_id, kind, word) DO UPDATE SET cards = cards + excluded.cards`,
    `INSERT INTO wall_search (rowid, words, board, kind)
     SELECT c.place, (SELECT group_concat(w.value ->> 'marked', ' ') FROM json_each(e.value, '$.words') w), c.board_id, c.kind
     FROM ${entering} WHERE ${absent}`,
    `UPDATE wall_versions SET version = version + 1
     WHERE board_id IN (SELECT e.value ->> 'board' FROM json_each(?) e)`,
  ].map((sql) => db.prepare(sql).bind(json));
}
