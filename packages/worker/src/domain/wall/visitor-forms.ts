import * as z from 'zod';
import { limits, tones, type Tone } from '@wipeboard/shared';
import { contactSchema, line, plainText } from '@wipeboard/shared/schemas';
import { needed, optional, problemsIn } from '../typed-field.ts';

/** What may be wrong with a field of a form on the public page. */
export const visitorProblems = ['empty', 'long', 'odd', 'email'] as const;
export type VisitorProblem = (typeof visitorProblems)[number];

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
  title: needed(limits.wanted, 'odd', line(limits.wanted)),
  // A title, a break and these are at most one text.
  details: optional(limits.text - limits.wanted - 1, 'odd', plainText(limits.text)),
  /** Those like it were shown, and it is none of them. */
  anyway: z.literal('yes').optional(),
});

/** What `POST /b/{board}/notes` takes. */
export const noteFormSchema = z.object({
  ...common,
  text: needed(limits.text, 'odd', plainText(limits.text)),
  tone: z.union([z.literal('').transform((): Tone | undefined => undefined), z.enum(tones)]).optional(),
  publish: z.literal('yes').optional(),
});

/** What `POST /b/{board}/requests/{id}/vote` takes. */
export const voteFormSchema = z.object({
  made: common.made,
  website: common.website,
  email: needed(limits.email, 'email', address),
});

export type AskForm = z.infer<typeof askFormSchema>;
export type NoteForm = z.infer<typeof noteFormSchema>;

export const visitorProblemsIn = (error: z.ZodError): Record<string, VisitorProblem> =>
  problemsIn(error, visitorProblems, 'odd');
