import * as z from 'zod';
import { kinds, limits, locales, lowAtMost, scales, tones, metrics, type Metric } from '@wipeboard/shared';
import { line, lookSchema, questionSchema } from '@wipeboard/shared/schemas';
import { openingHoursSchema, timeZoneSchema } from './opening-hours.ts';

export const boardKeySchema = z
  .string()
  .max(40)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not a board key like corner-shop');

/** Exactly what browsers send as `Origin`: scheme, host and a port that isn't the scheme's own (RFC 6454 §6.2). */
export const originSchema = z.string().refine((text) => {
  try {
    const url = new URL(text);
    return (url.protocol === 'https:' || url.protocol === 'http:') && url.origin === text;
  } catch {
    return false;
  }
}, 'is not an origin like https://shop.example (no path, no trailing slash)');

const within = (metric: Metric) =>
  z.int().min(scales[metric].min).max(scales[metric].max).default(lowAtMost[metric]);

/** What opens a complaint, and by when somebody has to answer. */
export const policySchema = z.strictObject({
  lowAtMost: z
    .strictObject({ csat: within('csat'), nps: within('nps'), ces: within('ces'), thumbs: within('thumbs') })
    .prefault({}),
  /** Metrics on which a low rating alone opens a complaint. */
  lowOpens: z.array(z.enum(metrics)).default([...metrics]),
  tones: z.array(z.enum(tones)).default(['complaint']),
  watchList: z.array(line(60)).max(500).default([]),
  /** Any feedback of a customer worth at least this, as their signed identity says. */
  valueAtLeast: z.number().positive().optional(),
  /** How long a low rating waits for its words before its mail leaves. */
  quietSeconds: z.int().min(0).max(600).default(120),
  acknowledgeMinutes: z.int().min(1).max(43_200).default(240),
  hours: openingHoursSchema.optional(),
});

/** A board as kept: everything but its managers. */
export const boardDocumentSchema = z.strictObject({
  key: boardKeySchema,
  name: line(80),
  locale: z.enum(locales),
  timeZone: timeZoneSchema,
  origins: z.array(originSchema).min(1).max(50),
  kinds: z
    .array(z.enum(kinds))
    .min(1)
    .default([...kinds]),
  questions: z
    .array(questionSchema)
    .min(1)
    .max(50)
    .default([{ metric: 'csat', look: 'stars' }]),
  look: lookSchema.default({}),
  phone: z.string().max(limits.phone).optional(),
  policy: policySchema.prefault({}),
});

export const managerRoles = ['owner', 'manager', 'advocate', 'viewer'] as const;

export const managerSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+([._-][a-z0-9]+)*$/)
    .max(40),
  name: line(limits.name),
  email: z.email().max(limits.email),
  role: z.enum(managerRoles).default('manager'),
  /** Who is told first: 1, then 2 … Absent for people who are never escalated to. */
  tier: z.int().min(1).max(9).optional(),
});

/** A board file: a board and the people behind it. At least one person is told first. */
export const boardFileSchema = boardDocumentSchema
  .extend({ managers: z.array(managerSchema).min(1).max(200) })
  .refine(({ managers }) => managers.some(({ tier }) => tier !== undefined), {
    message: 'nobody has a tier, so nobody would be told of a complaint',
    path: ['managers'],
  })
  .refine(({ managers }) => new Set(managers.map(({ id }) => id)).size === managers.length, {
    message: 'two managers share an id',
    path: ['managers'],
  });

export type BoardDocument = z.infer<typeof boardDocumentSchema>;
export type BoardFile = z.infer<typeof boardFileSchema>;
export type Policy = z.infer<typeof policySchema>;
export type ManagerRole = (typeof managerRoles)[number];
