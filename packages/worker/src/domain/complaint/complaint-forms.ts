import * as z from 'zod';
import { limits } from '@wipeboard/shared';
import { line, plainText } from '@wipeboard/shared/schemas';
import { amountOf } from '../amount.ts';

/** What may be wrong with a field. `gap`: a bracket of the draft was left in; `cause`, `gesture`: missing beside another. */
export const formProblems = [
  'needed',
  'too-long',
  'characters',
  'gap',
  'amount',
  'date',
  'cause',
  'gesture',
  'nobody',
  'unknown-cause',
  'form',
] as const;
export type FormProblem = (typeof formProblems)[number];

// Drafts mark what a person has to fill in like this: [… how it came about]
const draftGap = /\[…[^\]\n]*\]/;

const problem = (code: FormProblem) => ({ message: code });

const optional = (most: number, kind: typeof plainText = plainText) =>
  z
    .string()
    .trim()
    .max(most, problem('too-long'))
    .refine((text) => text === '' || kind(most).safeParse(text).success, problem('characters'))
    .transform((text) => text || undefined)
    .optional();

const needed = (most: number) =>
  z
    .string(problem('needed'))
    .trim()
    .min(1, problem('needed'))
    .max(most, problem('too-long'))
    .refine((text) => text === '' || plainText(most).safeParse(text).success, problem('characters'));

const toCustomer = needed(limits.text).refine((text) => !draftGap.test(text), problem('gap'));

/** Made with each page: the same form sent twice acts once. */
const key = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/);
const anyway = z.literal('yes').optional();

const resolveForm = z
  .strictObject({
    verb: z.literal('resolve'),
    key,
    anyway,
    told: toCustomer,
    done: optional(1_000),
    gesture: optional(200, line),
    cost: z
      .string()
      .trim()
      .refine((text) => text === '' || (amountOf(text) ?? Infinity) <= 1_000_000, problem('amount'))
      .transform((text) => (text === '' ? undefined : amountOf(text)))
      .optional(),
    cause: optional(60, line),
    prevention: optional(500),
    by: z
      .string()
      .refine((text) => text === '' || z.iso.date().safeParse(text).success, problem('date'))
      .transform((text) => text || undefined)
      .optional(),
    checked: z
      .union([line(120), z.array(line(120)).max(20)])
      .transform((one) => [one].flat())
      .optional(),
  })
  .refine(({ gesture, cost }) => gesture !== undefined || !cost, { path: ['gesture'], ...problem('gesture') })
  .refine(({ cause, prevention, by }) => cause !== undefined || (!prevention && !by), {
    path: ['cause'],
    ...problem('cause'),
  })
  .transform(({ verb, key, anyway, gesture, cost, cause, prevention, by, ...rest }) => ({
    verb,
    key,
    anyway,
    resolution: {
      ...rest,
      ...(gesture !== undefined && { gesture: { what: gesture, cost: cost ?? 0 } }),
      ...(cause !== undefined && { lesson: { cause, prevention, by } }),
    },
  }));

/** What a manager asks for with a form of their page: the form's fields and its verb. */
export const complaintFormSchema = z.discriminatedUnion('verb', [
  z.strictObject({ verb: z.literal('acknowledge') }),
  z.strictObject({ verb: z.literal('answer'), key, anyway, text: toCustomer }),
  z.strictObject({ verb: z.literal('remark'), key, text: needed(limits.text) }),
  z.strictObject({ verb: z.literal('hand-over'), key, to: needed(40), text: optional(1_000) }),
  resolveForm,
  z.strictObject({ verb: z.literal('approve') }),
  z.strictObject({ verb: z.literal('decline'), text: optional(1_000) }),
]);
export type ComplaintForm = z.infer<typeof complaintFormSchema>;
export type FormVerb = ComplaintForm['verb'];

/** The field of each problem and what it is, the first of each field; a field that is none of ours is the form's fault. */
export function problemsIn(error: z.ZodError): Record<string, FormProblem> {
  const found = new Map<string, FormProblem>();
  for (const { code, path, message } of error.issues) {
    const known = formProblems.find((name) => name === message);
    const field = code === 'unrecognized_keys' || !known ? 'form' : String(path[0] ?? 'form');
    if (!found.has(field)) found.set(field, known ?? 'form');
  }
  return Object.fromEntries(found);
}
