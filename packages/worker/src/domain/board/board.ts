import * as z from 'zod';
import { theCustomer } from '../ids.ts';
import { kinds, limits, locales, lowAtMost, scales, tones, metrics, type Metric } from '@wipeboard/shared';
import { line, lookSchema, questionSchema } from '@wipeboard/shared/schemas';
import { retentionSchema } from '../privacy/retention.ts';
import { wallSettingsSchema } from '../wall/wall-settings.ts';
import { unreachable } from './enough-hours.ts';
import { openingHoursSchema, quietHoursSchema, timeZoneSchema } from './opening-hours.ts';

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

const minutes = z.int().min(1).max(129_600);

/** Times of one tier, or of complaints that a rule picks out; what is absent falls back to the policy's own. */
const timesSchema = z.strictObject({
  acknowledgeMinutes: minutes.optional(),
  resolveMinutes: minutes.optional(),
});

/** Picks complaints by all that it names; the first rule that matches wins over the tiers' times. */
const ruleSchema = timesSchema.extend({
  tone: z.enum(tones).optional(),
  segment: line(60).optional(),
  valueAtLeast: z.number().positive().optional(),
  /** Whom such a complaint comes to first. */
  firstTier: z.int().min(1).max(9).optional(),
});

/** What opens a complaint, who is told when, by when somebody has to answer, and what follows if nobody does. */
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
  /** Counted in opening time from when it became somebody's turn. */
  acknowledgeMinutes: minutes.default(240),
  resolveMinutes: minutes.default(4_320),
  /** Other times for the first tier, the second … */
  tiers: z.array(timesSchema).max(9).default([]),
  rules: z.array(ruleSchema).max(50).default([]),
  hours: openingHoursSchema.optional(),
  /** No mail to managers between these wall-clock times, unless the customer wants the top or a watched word is in it. */
  quietHours: quietHoursSchema.optional(),
  /** Whether customers may go straight to the last tier. */
  straightToTop: z.boolean().default(false),
  /** What else a customer leaves joins their complaint that isn't closed yet, instead of opening another. */
  joinRepeats: z.boolean().default(true),
  /** Days until a verdict is asked for a second time, and from then until the complaint is closed as unanswered. */
  secondAskDays: z.int().min(1).max(60).default(3),
  closeDays: z.int().min(1).max(60).default(7),
  /** What failed in the organisation: the choices for a lesson, in the board's own words. */
  causes: z
    .array(line(60))
    .min(1)
    .max(50)
    .default(['Product', 'Delivery', 'Staffing', 'Price', 'Website', 'Communication', 'Other']),
  /** What to do before resolving, by tone, in the board's own words; ours where absent. */
  checklists: z.partialRecord(z.enum(tones), z.array(line(120)).max(20)).default({}),
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
  /** ISO 4217, for goodwill gestures. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'is not a currency like EUR')
    .default('EUR'),
  policy: policySchema.prefault({}),
  retention: retentionSchema.prefault({}),
  /** Absent until an owner saves it: an older Worker refuses what it doesn't know. */
  wall: wallSettingsSchema.optional(),
});

export const managerRoles = ['owner', 'manager', 'advocate', 'viewer'] as const;

export const managerSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+([._-][a-z0-9]+)*$/)
    .max(40)
    .refine((id) => id !== theCustomer, 'is what we call the customer: choose another'),
  name: line(limits.name),
  email: z.email().max(limits.email),
  role: z.enum(managerRoles).default('manager'),
  /** Who is told first: 1, then 2 … Absent for people who are never escalated to. */
  tier: z.int().min(1).max(9).optional(),
  /** Days on which their turn goes to the next person: ISO dates, both included, in the board's time zone. */
  away: z
    .array(
      z
        .strictObject({ from: z.iso.date(), to: z.iso.date() })
        .refine(({ from, to }) => from <= to, 'ends before it begins'),
    )
    .max(50)
    .default([]),
  /** The dearest goodwill gesture they may make on their own, in the board's currency. */
  goodwillLimit: z.number().min(0).max(1_000_000).default(0),
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
  })
  .superRefine(holdsItsTimes);

/** A board's document on its own, held to the same rules as a board file. */
export const wholeDocumentSchema = boardDocumentSchema.superRefine(holdsItsTimes);

function holdsItsTimes({ policy }: { policy: Policy }, context: z.RefinementCtx): void {
  for (const { path, minutes: asked, open } of unreachable(policy)) {
    const message = `asks for ${asked} minutes, but with these opening hours and holidays 400 days may hold only ${open}`;
    context.addIssue({ code: 'custom', path, message });
  }
}

export type BoardDocument = z.infer<typeof boardDocumentSchema>;
export type BoardFile = z.infer<typeof boardFileSchema>;
export type Policy = z.infer<typeof policySchema>;
export type ManagerRole = (typeof managerRoles)[number];
