import { placesPerMs, type Cursor } from '../../domain/inbox/cursor.ts';
import type { InboxFilter } from '../../domain/inbox/inbox-filter.ts';
import { boardToken, wantedFacets } from '../../domain/inbox/search-facets.ts';
import { matchWords, type SearchTerm } from '../../domain/inbox/search-words.ts';
import { columns, conditions, joins, notWaiting, type Asked, type Part } from './inbox-conditions.ts';

/** So many of the newest that the index hasn’t taken in yet are looked through one by one. */
export const mostUnindexed = 2_000;
/** So many complaints that wait are read at once where words are looked for among them. */
export const mostWaiting = 2_000;
const noEnd = Number.MAX_SAFE_INTEGER;

const waits = `c.status IN ('open', 'acknowledged', 'reopened')`;
const ends = `IFNULL(c.due_at, ${noEnd})`;

function prepared(db: D1Database, sql: string, parts: Part[]): D1PreparedStatement {
  return db.prepare(sql).bind(...parts.flatMap(({ values }) => values));
}

const and = (parts: Part[]) => parts.map(({ sql }) => sql).join(' AND ');

/** Complaints that wait, by the end of their turn. */
export function waitingStatement(db: D1Database, asked: Asked, after: Cursor | undefined, limit: number) {
  const where = [
    { sql: 'c.board_id = ?', values: [asked.board] },
    { sql: waits, values: [] },
    ...(after ? [{ sql: `(${ends}, c.id) > (?, ?)`, values: [after.at, after.id] }] : []),
    ...conditions(asked),
  ];
  const sql = `SELECT ${columns(asked)} FROM complaints c INDEXED BY complaints_waiting
    JOIN submissions s ON s.id = c.submission_id ${joins(asked, false)} WHERE ${and(where)}
    ORDER BY ${ends}, c.id LIMIT ${limit}`;
  return prepared(db, sql, [joined(asked), ...where]);
}

/** Everything by time, straight from its table: what no facet and no word narrows down. */
export function plainStatement(db: D1Database, asked: Asked, after: Cursor | undefined, limit: number) {
  const { filter } = asked;
  if (filter.theme !== undefined && filter.view !== 'quarantine')
    return themedStatement(db, asked, after, limit);
  const at = after && Math.floor(after.at / placesPerMs);
  const where = [
    { sql: 's.board_id = ?', values: [asked.board] },
    ...(filter.view === 'quarantine' ? [{ sql: 's.quarantined_at IS NOT NULL', values: [] }] : []),
    ...(at === undefined
      ? []
      : [{ sql: 's.created_at <= ? AND (s.created_at, s.id) < (?, ?)', values: [at, at, after!.id] }]),
    ...conditions(asked),
    ...(filter.sort === 'urgent' ? [notWaiting] : []),
  ];
  const byTime = `INDEXED BY ${filter.view === 'quarantine' ? 'submissions_quarantined' : 'submissions_by_time'}`;
  const sql = `SELECT ${columns(asked)} FROM submissions s ${byTime} ${joins(asked, true)} WHERE ${and(where)}
    ORDER BY s.created_at DESC, s.id DESC LIMIT ${limit}`;
  return prepared(db, sql, [joined(asked), ...where]);
}

/** What has a theme, by time. */
function themedStatement(db: D1Database, asked: Asked, after: Cursor | undefined, limit: number) {
  const { filter, since, until } = asked;
  const at = after && Math.floor(after.at / placesPerMs);
  const where = [
    { sql: 't.theme_id = ? AND t.off = 0', values: [filter.theme!] },
    { sql: '+s.board_id = ?', values: [asked.board] },
    ...(at === undefined ? [] : [{ sql: '(t.at, t.submission_id) < (?, ?)', values: [at, after!.id] }]),
    ...(since === undefined ? [] : [{ sql: 't.at >= ?', values: [since] }]),
    ...(until === undefined ? [] : [{ sql: 't.at < ?', values: [until] }]),
    ...conditions(asked),
    ...(filter.sort === 'urgent' ? [notWaiting] : []),
  ];
  const sql = `SELECT ${columns(asked)} FROM submission_themes t INDEXED BY submission_themes_by_time
    CROSS JOIN submissions s ON s.id = t.submission_id ${joins(asked, true)} WHERE ${and(where)}
    ORDER BY t.at DESC, t.submission_id DESC LIMIT ${limit}`;
  return prepared(db, sql, [joined(asked), ...where]);
}

/** What has these facets and words, the newest first, from the index. */
export function indexedStatement(
  db: D1Database,
  asked: Asked,
  terms: readonly SearchTerm[],
  after: Cursor | undefined,
  limit: number,
) {
  const { filter, since, until } = asked;
  const where = [
    { sql: 'f.submission_search MATCH ?', values: [matchOf(asked.board, filter, terms)] },
    { sql: '+s.board_id = ?', values: [asked.board] },
    ...(after ? [{ sql: 'f.rowid <= ? AND s.id <> ?', values: [after.at, after.id] }] : []),
    ...(since === undefined ? [] : [{ sql: 'f.rowid >= ?', values: [since * placesPerMs] }]),
    ...(until === undefined ? [] : [{ sql: 'f.rowid < ?', values: [until * placesPerMs] }]),
    ...conditions(asked),
    ...(filter.sort === 'urgent' ? [notWaiting] : []),
  ];
  const sql = `SELECT ${columns(asked)} FROM submission_search f CROSS JOIN submissions s ON s.place = f.rowid
    ${joins(asked, true)} WHERE ${and(where)} ORDER BY f.rowid DESC LIMIT ${limit}`;
  return prepared(db, sql, [joined(asked), ...where]);
}

const frequent = 1_000;

/** Whether at least a thousand entries have this. */
export const frequencyStatement = (db: D1Database, board: string, term: SearchTerm): D1PreparedStatement =>
  db
    .prepare(
      `SELECT COUNT(*) >= ${frequent} AS many FROM
         (SELECT 1 FROM submission_search f WHERE f.submission_search MATCH ? LIMIT ${frequent})`,
    )
    .bind(`words : (${matchWords([term])}) AND facets : "${boardToken(board)}"`);

/** The index was taken away for a backup: see docs/backup.md. */
export const isMissing = (error: unknown): boolean =>
  String(error).includes('no such table: submission_search');

/** The newest of all that the index hasn’t taken in yet, as far as their rows fit. */
export function unindexedStatement(db: D1Database, asked: Asked, after: Cursor | undefined) {
  const { filter } = asked;
  const at = after && Math.floor(after.at / placesPerMs);
  const where = [
    { sql: '+s.board_id = ?', values: [asked.board] },
    ...(at === undefined ? [] : [{ sql: '(s.created_at, s.id) < (?, ?)', values: [at, after!.id] }]),
    ...conditions(asked),
    ...(filter.sort === 'urgent' ? [notWaiting] : []),
  ];
  const sql = `SELECT ${columns(asked)} FROM (SELECT rowid AS row FROM submissions INDEXED BY submissions_by_place
      WHERE place IS NULL ORDER BY rowid DESC LIMIT ${mostUnindexed}) u
    CROSS JOIN submissions s ON s.rowid = u.row ${joins(asked, true)} WHERE ${and(where)}
    ORDER BY s.created_at DESC, s.id DESC`;
  return prepared(db, sql, [joined(asked), ...where]);
}

const joined = ({ manager }: Asked): Part => ({ sql: '', values: [manager] });

function matchOf(board: string, filter: InboxFilter, terms: readonly SearchTerm[]): string {
  const facets = wantedFacets(board, filter);
  const wanted = facets.length > 0 ? facets : [[boardToken(board)]];
  const said = wanted.map((tokens) => `(${tokens.map((token) => `"${token}"`).join(' OR ')})`).join(' AND ');
  const words = terms.length > 0 ? `words : (${matchWords(terms)}) AND ` : '';
  return `${words}facets : (${said})`;
}
