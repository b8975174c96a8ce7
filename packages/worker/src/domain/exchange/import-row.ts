import type { SubmissionInput, Tone } from '@wipeboard/shared';
import { submissionSchema } from '@wipeboard/shared/schemas';
import { unguarded } from './csv-cell.ts';
import type { CsvRow } from './csv-rows.ts';
import { exportColumns, type ExportColumn } from './export-columns.ts';
import { instantOfCell } from './import-date.ts';
import { importMappingSchema, type ImportField, type ImportMapping } from './import-mapping.ts';
import { ratingOf } from './import-rating.ts';

/** Why a row can’t be taken; `torn`, `nothing` and `set-aside` are about the whole row, the others about the cell of a field. */
export const rowProblems = [
  'torn',
  'nothing',
  'no-date',
  'future',
  'too-old',
  'not-on-scale',
  'not-taken',
  'set-aside',
] as const;
export type RowProblem = {
  line: number;
  problem: (typeof rowProblems)[number];
  field?: ImportField;
  cell?: string;
};

export type ImportedRow = { line: number; at: number; input: SubmissionInput; hasPage: boolean };

/** `origin` stands for the page of rows that name none. */
export type ImportWorld = { mapping: ImportMapping; now: number; origin: string };

const oldest = Date.UTC(2000, 0, 1);
const longestShown = 80;
const scaleSchema = importMappingSchema.shape.scale;

/** What a row of a file becomes, or why it can’t. */
export function importedRow(
  { line, cells, torn }: CsvRow,
  { mapping, now, origin }: ImportWorld,
): ImportedRow | RowProblem {
  const cell = (field: ImportField): string => {
    const place = mapping.columns[field];
    const text = (place === undefined ? '' : (cells[place] ?? '')).replaceAll(/\r\n?/g, '\n').trim();
    return mapping.ours ? unguarded(text) : text;
  };
  const problem = (problem: RowProblem['problem'], field?: ImportField): RowProblem => ({
    line,
    problem,
    field,
    cell: field && cell(field).slice(0, longestShown),
  });
  if (torn) return problem('torn');
  const column = (name: ExportColumn) => (mapping.ours ? (cells[exportColumns.indexOf(name)] ?? '') : '');
  if (column('test') || column('quarantined')) return problem('set-aside');
  const said = cell('rating');
  const text = cell('text');
  if (!said && !text) return problem('nothing');
  const rating = said
    ? ratingOf(said, scaleSchema.catch(mapping.scale).parse(column('metric')), mapping.words)
    : undefined;
  if (said && !rating) return problem('not-on-scale', 'rating');
  const at =
    mapping.columns.at === undefined ? now : instantOfCell(cell('at'), mapping.order, mapping.timeZone);
  if (at === undefined) return problem('no-date', 'at');
  if (at > now) return problem('future', 'at');
  if (at < oldest) return problem('too-old', 'at');
  const page = cell('page');
  const contact = {
    name: cell('name') || undefined,
    email: cell('email') || undefined,
    phone: cell('phone') || undefined,
  };
  const draft = {
    key: '00000000-0000-4000-8000-000000000000',
    revision: 1,
    final: true,
    kind: kindOf(cell('kind'), rating !== undefined, text !== ''),
    rating,
    text: text || undefined,
    tone: toneOf(cell('tone')),
    moment: momentOf(cell('moment')),
    about: cell('about') || undefined,
    contact: contact.name || contact.email || contact.phone ? contact : undefined,
    context: { url: page || origin, locale: languageOf(cell('language')) },
  };
  const taken = submissionSchema.safeParse(draft);
  if (!taken.success) return problem('not-taken', fieldAt(taken.error.issues[0]?.path ?? []));
  return { line, at, input: taken.data, hasPage: page !== '' };
}

function kindOf(said: string, rated: boolean, worded: boolean): SubmissionInput['kind'] {
  if (said === 'request' && worded) return 'request';
  return rated ? 'rating' : 'comment';
}

const tones: [Tone, RegExp][] = [
  ['praise', /^(praise|compliment|positive?|lob|مدح|إشادة)/i],
  ['complaint', /^(complaint|problem|negative?|bug|beschwerde|شكوى)/i],
  ['suggestion', /^(suggestion|idea|feature|improvement|vorschlag|idee|اقتراح)/i],
  ['question', /^(question|frage|سؤال)/i],
];
const toneOf = (said: string): Tone | undefined => tones.find(([, pattern]) => pattern.test(said))?.[0];

/** `Checkout page` is the moment `checkout-page`. */
const momentOf = (said: string): string | undefined =>
  said
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '') || undefined;

const languages: [string, RegExp][] = [
  ['en', /^(en|english|englisch)/i],
  ['de', /^(de|german|deutsch)/i],
  ['ar', /^(ar|arabic|arabisch|العربية)/i],
];
const languageOf = (said: string): string | undefined =>
  /^[a-z]{2,3}([-_][a-z0-9]{2,8})*$/i.test(said)
    ? said.replaceAll('_', '-')
    : languages.find(([, pattern]) => pattern.test(said))?.[0];

/** The field of the file that a part of a submission came from. */
function fieldAt(path: readonly PropertyKey[]): ImportField | undefined {
  const [top, below] = path;
  if (top === 'contact') return below === 'email' || below === 'phone' ? below : 'name';
  if (top === 'context') return below === 'locale' ? 'language' : 'page';
  return top === 'text' || top === 'moment' || top === 'about' || top === 'rating' ? top : undefined;
}
