import type { Facets } from '../../domain/facets.ts';

/** Gives submissions the facets that they lack; nothing where another tick was quicker. Triggers count them then. */
export function sortLate(db: D1Database, sorted: readonly ({ id: string } & Facets)[]): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE submissions SET day = v.value ->> 'day', language = v.value ->> 'language', segment = v.value ->> 'segment',
         page = v.value ->> 'page', worth = v.value ->> 'worth'
       FROM json_each(?) v WHERE submissions.id = v.value ->> 'id' AND submissions.day IS NULL`,
    )
    .bind(JSON.stringify(sorted));
}

export function dateLate(db: D1Database, dated: readonly { id: string; day: string }[]): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE complaints SET day = v.value ->> 'day' FROM json_each(?) v
       WHERE complaints.id = v.value ->> 'id' AND complaints.day IS NULL`,
    )
    .bind(JSON.stringify(dated));
}
