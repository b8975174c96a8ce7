import type { Locale } from '@wipeboard/shared';

/** Keeps the language of somebody's desk; `address` in lower case. */
export function keepLanguage(db: D1Database, address: string, locale: Locale): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO preferences (address, locale) VALUES (?, ?)
       ON CONFLICT (address) DO UPDATE SET locale = excluded.locale`,
    )
    .bind(address, locale);
}
