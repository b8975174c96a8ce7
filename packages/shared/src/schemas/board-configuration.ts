import * as z from 'zod';
import { limits } from '../limits.ts';
import { metrics } from '../scales.ts';
import { kinds, locales } from '../statuses.ts';
import { line } from './text.ts';

/** A text in the board's languages; a language that is missing falls back to the board's own. */
export const localizedSchema = z.partialRecord(z.enum(locales), line(200));

/** The question asked at a moment (or, without one, anywhere). Absent `text` means the widget's own words. */
export const questionSchema = z.strictObject({
  moment: z
    .string()
    .max(limits.moment)
    .regex(/^[a-z0-9][a-z0-9-]*$/)
    .optional(),
  metric: z.enum(metrics),
  /** How a CSAT scale is drawn. */
  look: z.enum(['stars', 'faces']).optional(),
  text: localizedSchema.optional(),
});

/**
 * When the board usually answers. `minutes` is the promised time, counted in opening hours where `openingHours`;
 * `kept` of the last `of` complaints were acknowledged in time, absent while too few have come to be honest.
 */
export const promiseSchema = z.strictObject({
  minutes: z.int().min(1),
  openingHours: z.boolean(),
  kept: z.int().min(0).optional(),
  of: z.int().min(1).optional(),
});

const colour = z.string().regex(/^#[0-9a-f]{6}$/i, 'is not a colour like #1f5fd0');

export const lookSchema = z.strictObject({
  accent: colour.optional(),
  position: z.enum(['start', 'end']).optional(),
  launcher: z.boolean().optional(),
});

/** What the widget is told about a board: public, cacheable. */
export const boardConfigurationSchema = z.strictObject({
  board: z.string(),
  name: line(80),
  locale: z.enum(locales),
  kinds: z.array(z.enum(kinds)).min(1),
  questions: z.array(questionSchema).min(1),
  lowAtMost: z.strictObject({ csat: z.int(), nps: z.int(), ces: z.int(), thumbs: z.int() }),
  look: lookSchema,
  /** Shown beside "tell a manager" where the board has one. */
  phone: z.string().max(limits.phone).optional(),
  promise: promiseSchema,
  /** Customers may go straight to the top. */
  straightToTop: z.boolean().optional(),
  /** Present where the board has a wall: the address of its page. */
  wall: z.strictObject({ page: z.url() }).optional(),
});

export type BoardConfiguration = z.infer<typeof boardConfigurationSchema>;
export type Question = z.infer<typeof questionSchema>;
export type BoardPromise = z.infer<typeof promiseSchema>;
