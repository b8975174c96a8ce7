import * as z from 'zod';
import { limits, metrics, tones } from '@wipeboard/shared';
import { line, plainText, ratingSchema } from '@wipeboard/shared/schemas';
import { boardFileSchema, type BoardDocument, type BoardFile } from '../board/board.ts';
import { instantOf } from '../board/due.ts';
import type { Manager } from '../board/people.ts';
import type { Trial } from './policy-preview.ts';

const orNothing = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

/** `csat:1`, or `1` alone for CSAT. */
const ratingText = z.string().transform((text, context) => {
  const [, metric = 'csat', value] = /^(?:([a-z]+):)?([0-9]{1,2})$/.exec(text) ?? [];
  const rating = ratingSchema.safeParse({ metric, value: value === undefined ? undefined : Number(value) });
  if (rating.success) return rating.data;
  context.addIssue(`is not a rating like csat:1 (${metrics.join(', ')})`);
  return z.NEVER;
});

const wallTime = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/, {
    error: 'is not a time like 2026-12-24T18:00',
    abort: true,
  })
  .refine((text) => z.iso.date().safeParse(text.slice(0, 10)).success, 'is not a day of the calendar');

/** A submission to try, as a form or a command line has it: all text; what is empty is absent. */
export const triedSchema = z
  .strictObject({
    rating: orNothing(ratingText),
    tone: orNothing(z.enum(tones)),
    text: orNothing(plainText(limits.text)),
    manager: orNothing(z.literal('yes')),
    top: orNothing(z.literal('yes')),
    segment: orNothing(line(60)),
    value: orNothing(z.coerce.number().nonnegative()),
    /** By the clock of the board's time zone. */
    at: wallTime,
    acknowledgedAfter: orNothing(z.coerce.number().int().min(0).max(43_200)),
  })
  .refine(({ rating, text }) => rating !== undefined || text !== undefined, {
    message: 'is needed where nothing is written',
    path: ['rating'],
  });
export type Tried = z.infer<typeof triedSchema>;

/** What of a board file a try-out may change. */
export type TriedSettings = Pick<BoardFile, 'timeZone' | 'policy' | 'managers'>;

const triedParts = z.strictObject({ timeZone: z.unknown(), policy: z.unknown(), managers: z.unknown() });

export type Problem = { path: string; message: string };
type Read<Value> = { kind: 'read'; value: Value } | { kind: 'wrong'; problems: Problem[] };

/** The board as it would be with these settings (JSON), or what is wrong with them, each with its place. */
export function withSettings(board: BoardDocument, json: string): Read<BoardFile> {
  let given: unknown;
  try {
    given = JSON.parse(json);
  } catch (error) {
    return { kind: 'wrong', problems: [{ path: '', message: `is not JSON: ${(error as Error).message}` }] };
  }
  const parts = triedParts.partial().safeParse(given);
  if (!parts.success) return { kind: 'wrong', problems: problemsOf(parts.error) };
  const { key, name, locale, timeZone, origins, kinds, questions, look, phone, currency } = board;
  const kept = { key, name, locale, timeZone, origins, kinds, questions, look, phone, currency };
  const read = boardFileSchema.safeParse({ ...kept, ...parts.data });
  return read.success
    ? { kind: 'read', value: read.data }
    : { kind: 'wrong', problems: problemsOf(read.error) };
}

export function problemsOf({ issues }: z.ZodError): Problem[] {
  return issues.map(({ path, message }) => ({ path: path.map(String).join('.'), message }));
}

/** What a submission tried on a board file would be tried with. */
export function trialOf(board: BoardFile, tried: Tried): Trial {
  const { rating, tone, text, manager, top, segment, value, at, acknowledgedAfter } = tried;
  const [date, time] = at.split('T') as [string, string];
  const wants = manager || top ? { manager: manager && true, top: top && true } : undefined;
  const known = segment !== undefined || value !== undefined;
  return {
    board,
    people: peopleOf(board),
    left: { rating, tone, text, wants },
    customer: known ? { segment, value } : undefined,
    at: instantOf(date, time, board.timeZone),
    acknowledgedAfter,
  };
}

/** The people of a board file, in its order. */
export const peopleOf = ({ managers }: Pick<BoardFile, 'managers'>): Manager[] =>
  managers.map((one, position) => ({ ...one, position }));
