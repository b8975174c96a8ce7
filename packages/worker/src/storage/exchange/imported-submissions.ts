import type { Facets } from '../../domain/facets.ts';
import type { ImportedRow } from '../../domain/exchange/import-row.ts';

/** A row about to be written as a submission. */
export type NewImported = ImportedRow & { id: string; facets: Facets; customer?: string };

export type Chunk = { importId: string; boardId: string; place: number; chunks: number; now: number };

/** True in a batch only while this chunk is the next one. */
const next = `EXISTS (SELECT 1 FROM imports WHERE id = ? AND state = 'loading' AND next_chunk = ?)`;

/**
 * Writes one chunk, its counts and how far the load has come, or nothing where somebody else has. No complaint, no
 * mail: what was said elsewhere, long ago, starts no clock.
 */
export function loadChunk(
  db: D1Database,
  { importId, boardId, place, chunks, now }: Chunk,
  rows: readonly NewImported[],
  leftOut: number,
): D1PreparedStatement[] {
  const guard = [importId, place];
  const ids = JSON.stringify(rows.map(({ id }) => id));
  return [
    db
      .prepare(
        `INSERT INTO submissions (id, board_id, key, revision, digest, write_id, final, kind, metric, value, tone, text,
           moment, about, wants_reply, wants_call, wants_manager, contact, customer, publish, context, test, language, page,
           day, import_id, created_at, updated_at)
         SELECT r.value ->> 'id', ?1, r.value ->> 'key', 1, '', '', 1, r.value ->> 'kind', r.value ->> 'metric',
           r.value ->> 'value', r.value ->> 'tone', r.value ->> 'text', r.value ->> 'moment', r.value ->> 'about', 0, 0, 0,
           r.value ->> 'contact', r.value ->> 'customer', 0, r.value ->> 'context', 0, r.value ->> 'language',
           r.value ->> 'page', r.value ->> 'day', ?2, r.value ->> 'at', ?3
         FROM json_each(?4) r WHERE EXISTS (SELECT 1 FROM imports WHERE id = ?2 AND state = 'loading' AND next_chunk = ?5)`,
      )
      .bind(boardId, importId, now, JSON.stringify(rows.map((row) => written(importId, row))), place),
    db
      .prepare(
        `INSERT INTO daily_rollups (board_id, day, kind, moment, tone, metric, value, submissions)
         SELECT board_id, day, kind, COALESCE(moment, ''), COALESCE(tone, ''), COALESCE(metric, ''), COALESCE(value, -1),
           count(*)
         FROM submissions WHERE id IN (SELECT value FROM json_each(?)) AND import_id = ? AND ${next}
         GROUP BY 1, 2, 3, 4, 5, 6, 7
         ON CONFLICT DO UPDATE SET submissions = submissions + excluded.submissions`,
      )
      .bind(ids, importId, ...guard),
    db
      .prepare(`DELETE FROM import_chunks WHERE import_id = ? AND place = ? AND ${next}`)
      .bind(importId, place, ...guard),
    db
      .prepare(
        `UPDATE imports SET next_chunk = next_chunk + 1, loaded = loaded + ?, left_out = left_out + ?,
           state = CASE WHEN next_chunk + 1 >= ? THEN 'loaded' ELSE state END,
           loaded_at = CASE WHEN next_chunk + 1 >= ? THEN ? END
         WHERE id = ? AND state = 'loading' AND next_chunk = ?`,
      )
      .bind(rows.length, leftOut, chunks, chunks, now, ...guard),
  ];
}

function written(importId: string, { id, line, at, input, facets, customer }: NewImported) {
  return {
    id,
    key: `${importId}.${line}`,
    kind: input.kind,
    metric: input.rating?.metric,
    value: input.rating?.value,
    tone: input.tone,
    text: input.text,
    moment: input.moment,
    about: input.about,
    contact: input.contact,
    customer,
    context: input.context,
    language: facets.language,
    page: facets.page,
    day: facets.day,
    at,
  };
}

/** Takes out some of what an import brought, with what it counted; the last time it is undone. */
export function undoSome(
  db: D1Database,
  { id, boardId, now, most }: { id: string; boardId: string; now: number; most: number },
): D1PreparedStatement[] {
  const some = `SELECT s.rowid FROM submissions s
    WHERE s.import_id = ?1 AND EXISTS (SELECT 1 FROM imports WHERE id = ?1 AND state = 'undoing') ORDER BY s.rowid LIMIT ?2`;
  return [
    db
      .prepare(
        `INSERT INTO daily_rollups (board_id, day, kind, moment, tone, metric, value, submissions)
         SELECT board_id, day, kind, COALESCE(moment, ''), COALESCE(tone, ''), COALESCE(metric, ''), COALESCE(value, -1),
           -count(*)
         FROM submissions WHERE rowid IN (${some})
         GROUP BY 1, 2, 3, 4, 5, 6, 7
         ON CONFLICT DO UPDATE SET submissions = submissions + excluded.submissions`,
      )
      .bind(id, most),
    db.prepare(`DELETE FROM submissions WHERE rowid IN (${some})`).bind(id, most),
    db
      .prepare(
        `UPDATE imports SET state = 'undone', undone_at = ?3
         WHERE id = ?1 AND board_id = ?2 AND state = 'undoing'
           AND NOT EXISTS (SELECT 1 FROM submissions WHERE import_id = ?1)`,
      )
      .bind(id, boardId, now),
    db
      .prepare(
        `DELETE FROM import_chunks WHERE import_id = ?1
           AND EXISTS (SELECT 1 FROM imports WHERE id = ?1 AND state IN ('undoing', 'undone'))`,
      )
      .bind(id),
  ];
}
