import * as z from 'zod';
import { limits } from '@wipeboard/shared';
import { contactSchema, line, plainText } from '@wipeboard/shared/schemas';
import { needed, optional, problem, problemsIn } from '../typed-field.ts';

/** What may be wrong with a field. */
export const receiptProblems = ['empty', 'long', 'odd', 'email', 'phone', 'choose', 'sure'] as const;
export type ReceiptProblem = (typeof receiptProblems)[number];

const { email, phone } = contactSchema.shape;

/** The forms of the private page, as pages without scripts send them. */
export const receiptFormSchema = z.discriminatedUnion('verb', [
  z.strictObject({
    verb: z.literal('words'),
    /** Made with each page: the same form sent twice says it once. */
    key: z.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/),
    text: needed(limits.text, 'odd', plainText(limits.text)),
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

export const receiptProblemsIn = (error: z.ZodError): Record<string, ReceiptProblem> =>
  problemsIn(error, receiptProblems, 'odd', 'text');
