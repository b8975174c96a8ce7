import * as z from 'zod';
import { limits } from '@wipeboard/shared';
import { contactSchema, line, plainText } from '@wipeboard/shared/schemas';

/** What may be wrong with a field. */
export const receiptProblems = ['empty', 'long', 'odd', 'email', 'phone', 'choose', 'sure'] as const;
export type ReceiptProblem = (typeof receiptProblems)[number];

const problem = (code: ReceiptProblem) => ({ message: code });

const optional = (
  most: number,
  code: ReceiptProblem,
  kind: { safeParse(text: string): { success: boolean } },
) =>
  z
    .string()
    .trim()
    .max(most, problem('long'))
    .refine((text) => text === '' || kind.safeParse(text).success, problem(code))
    .transform((text) => text || undefined)
    .optional();

const needed = z
  .string(problem('empty'))
  .trim()
  .min(1, problem('empty'))
  .max(limits.text, problem('long'))
  .refine((text) => text === '' || plainText(limits.text).safeParse(text).success, problem('odd'));

const { email, phone } = contactSchema.shape;

/** The forms of the private page, as pages without scripts send them. */
export const receiptFormSchema = z.discriminatedUnion('verb', [
  z.strictObject({
    verb: z.literal('words'),
    /** Made with each page: the same form sent twice says it once. */
    key: z.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/),
    text: needed,
  }),
  z.strictObject({
    verb: z.literal('verdict'),
    helped: z.enum(['yes', 'no'], problem('choose')),
    text: optional(limits.outcome, 'odd', plainText(limits.outcome)),
  }),
  z.strictObject({ verb: z.literal('settle') }),
  z.strictObject({
    verb: z.literal('contact'),
    name: optional(limits.name, 'odd', line(limits.name)),
    email: optional(limits.email, 'email', email),
    phone: optional(limits.phone, 'phone', phone),
  }),
  z.strictObject({ verb: z.literal('consent'), publish: z.enum(['yes', 'no'], problem('choose')) }),
  z.strictObject({ verb: z.literal('erase'), sure: z.literal('yes', problem('sure')) }),
]);
export type ReceiptForm = z.infer<typeof receiptFormSchema>;
export type ReceiptVerb = ReceiptForm['verb'];

/** What is wrong with which field; one problem for each. */
export function receiptProblemsIn(error: z.ZodError): Record<string, ReceiptProblem> {
  const found = new Map<string, ReceiptProblem>();
  for (const { path, message } of error.issues) {
    const field = String(path[0] ?? 'text');
    if (!found.has(field)) found.set(field, receiptProblems.find((code) => code === message) ?? 'odd');
  }
  return Object.fromEntries(found);
}
