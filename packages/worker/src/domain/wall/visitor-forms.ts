import * as z from 'zod';
import { limits, tones, type Tone } from '@wipeboard/shared';
import { contactSchema, line, plainText } from '@wipeboard/shared/schemas';

/** What may be wrong with a field of a form on the public page. */
export const visitorProblems = ['empty', 'long', 'odd', 'email'] as const;
export type VisitorProblem = (typeof visitorProblems)[number];

const problem = (code: VisitorProblem) => ({ message: code });

const optional = (
  most: number,
  code: VisitorProblem,
  kind: { safeParse(text: string): { success: boolean } },
) =>
  z
    .string()
    .trim()
    .max(most, problem('long'))
    .refine((text) => text === '' || kind.safeParse(text).success, problem(code))
    .transform((text) => text || undefined)
    .optional();

const needed = (most: number, kind: { safeParse(text: string): { success: boolean } }) =>
  z
    .string(problem('empty'))
    .trim()
    .min(1, problem('empty'))
    .max(most, problem('long'))
    .refine((text) => text === '' || kind.safeParse(text).success, problem('odd'));

const address = contactSchema.shape.email.unwrap();

const common = {
  /** Made with each page: the same form sent twice is one submission. */
  key: z.uuid(),
  /** When the page was made, sealed. */
  made: z.string().max(400).optional(),
  /** No person sees this field. */
  website: z.string().optional(),
  name: optional(limits.name, 'odd', line(limits.name)),
  email: optional(limits.email, 'email', address),
};

/** What `POST /b/{board}/requests` takes, as a page without scripts sends it. */
export const askFormSchema = z.object({
  ...common,
  title: needed(limits.wanted, line(limits.wanted)),
  // A title, a break and these are at most one text.
  details: optional(limits.text - limits.wanted - 1, 'odd', plainText(limits.text)),
  /** Those like it were shown, and it is none of them. */
  anyway: z.literal('yes').optional(),
});

/** What `POST /b/{board}/notes` takes. */
export const noteFormSchema = z.object({
  ...common,
  text: needed(limits.text, plainText(limits.text)),
  tone: z.union([z.literal('').transform((): Tone | undefined => undefined), z.enum(tones)]).optional(),
  publish: z.literal('yes').optional(),
});

/** What `POST /b/{board}/requests/{id}/vote` takes. */
export const voteFormSchema = z.object({
  made: common.made,
  website: common.website,
  email: z
    .string(problem('empty'))
    .trim()
    .min(1, problem('empty'))
    .max(limits.email, problem('long'))
    .refine((text) => text === '' || address.safeParse(text).success, problem('email')),
});

export type AskForm = z.infer<typeof askFormSchema>;
export type NoteForm = z.infer<typeof noteFormSchema>;

/** What is wrong with which field; one problem for each. */
export function visitorProblemsIn(error: z.ZodError): Record<string, VisitorProblem> {
  const found = new Map<string, VisitorProblem>();
  for (const { path, message } of error.issues) {
    const field = String(path[0] ?? '');
    if (!found.has(field)) found.set(field, visitorProblems.find((code) => code === message) ?? 'odd');
  }
  return Object.fromEntries(found);
}
