import type { SubmissionInput } from '@wipeboard/shared';
import type { Facets } from '../domain/facets.ts';
import type { Identity } from '../domain/identity.ts';
import type { Weighed } from '../domain/spam/suspect.ts';
import { asideNow, decided } from './spam/suspicion.ts';

/** A submission about to be written. `writeId` is fresh for each try, so that later statements know their own. */
export type SubmissionRow = {
  id: string;
  boardId: string;
  writeId: string;
  digest: string;
  input: SubmissionInput;
  identity?: Identity;
  customer?: string;
  facets: Facets;
  /** Absent where it is the board’s own, or nothing is to be changed about what was decided before. */
  weighed?: Weighed;
  now: number;
};

/** What of it decides whom it concerns. */
export type LeftRow = Omit<SubmissionRow, 'digest' | 'facets'>;

/** One try at writing a submission. */
export type Write = { id: string; writeId: string };

/** True in a batch only if that batch's own insert or update of the submission took effect. */
export const written = 'EXISTS (SELECT 1 FROM submissions WHERE id = ? AND write_id = ?)';
/** The same, where it is not put aside; and where it is. */
export const admitted =
  'EXISTS (SELECT 1 FROM submissions WHERE id = ? AND write_id = ? AND quarantined_at IS NULL)';
export const setAside =
  'EXISTS (SELECT 1 FROM submissions WHERE id = ? AND write_id = ? AND quarantined_at IS NOT NULL)';

const contentColumns = `revision, digest, write_id, final, kind, metric, value, tone, text, outcome, moment, about,
  wants_reply, wants_call, wants_manager, wants_top, contact, identity, customer, attributes, publish, context, test,
  language, segment, page, worth, updated_at`;

/** Writes a new submission; nothing where its key is on file or was erased. */
export function insertSubmission(db: D1Database, row: SubmissionRow): D1PreparedStatement {
  const content = contentValues(row);
  const { at, why } = asideNow(row);
  return db
    .prepare(
      `INSERT INTO submissions (id, board_id, key, created_at, day, ${contentColumns}, quarantined_at, suspicion)
       SELECT ?, ?, ?, ?, ?, ${content.map(() => '?').join(', ')}, ${at.sql}, ${why.sql}
       WHERE NOT EXISTS (SELECT 1 FROM erased_submissions WHERE board_id = ? AND key = ?)
       ON CONFLICT (board_id, key) DO NOTHING`,
    )
    .bind(
      row.id,
      row.boardId,
      row.input.key,
      row.now,
      row.facets.day,
      ...content,
      ...at.parameters,
      ...why.parameters,
      row.boardId,
      row.input.key,
    );
}

// What was taken off the wall since is given again by its customer alone, and not by what they wrote before.
const extended = contentColumns
  .split(/,\s*/)
  .map((column) => (column === 'publish' ? 'IIF(off_wall = 1, 0, ?)' : '?'))
  .join(', ');

/** Writes a higher revision over `keptRevision`, unless somebody else already has. */
export function updateSubmission(
  db: D1Database,
  row: SubmissionRow,
  keptRevision: number,
): D1PreparedStatement {
  const content = contentValues(row);
  const { at, why } = asideNow(row);
  const weighed = row.weighed
    ? `, quarantined_at = iif(${decided}, quarantined_at, iif(${at.sql} IS NULL, NULL, COALESCE(quarantined_at, ?))),
       suspicion = iif(${decided}, suspicion, ${why.sql})`
    : '';
  return db
    .prepare(
      `UPDATE submissions SET (${contentColumns}) = (${extended}) ${weighed}
       WHERE id = ? AND revision = ?`,
    )
    .bind(
      ...content,
      ...(row.weighed ? [...at.parameters, row.now, ...why.parameters] : []),
      row.id,
      keptRevision,
    );
}

function contentValues({ writeId, digest, input, identity, customer, facets, now }: SubmissionRow) {
  return [
    input.revision,
    digest,
    writeId,
    Number(input.final),
    input.kind,
    input.rating?.metric ?? null,
    input.rating?.value ?? null,
    input.tone ?? null,
    input.text ?? null,
    input.outcome ?? null,
    input.moment ?? null,
    input.about ?? null,
    Number(input.wants?.reply ?? false),
    Number(input.wants?.call ?? false),
    Number(input.wants?.manager ?? false),
    Number(input.wants?.top ?? false),
    json(input.contact),
    json(identity),
    customer ?? null,
    json(input.attributes),
    Number(input.publish ?? false),
    JSON.stringify(input.context),
    Number(input.test ?? false),
    facets.language ?? null,
    facets.segment ?? null,
    facets.page ?? null,
    facets.worth ?? null,
    now,
  ];
}

function json(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value);
}
