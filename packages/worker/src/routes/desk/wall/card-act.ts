import * as z from 'zod';
import { limits } from '@wipeboard/shared';
import { cardIdSchema } from '../../../domain/wall/desk-list.ts';
import type { CardAct } from '../../../domain/wall/card-acts.ts';
import { typedText } from '../typed-text.ts';

const short = typedText(limits.title);
const sentence = short.pipe(z.string().min(1));
const oneLine = /^[^\n]+$/;
const bare = z.object({});

/** What each act's form says. */
const forms = {
  'put-up': bare,
  'take-down': bare,
  spam: bare,
  'not-spam': bare,
  unmerge: bare,
  decline: z
    .object({
      ready: short.default(''),
      line: short.default(''),
      show: z.enum(['shown', 'hidden']).default('hidden'),
    })
    .transform(({ ready, line, show }) => ({ line: line || ready, shown: show === 'shown' }))
    .refine(({ line }) => line !== '', { path: ['line'] }),
  status: z
    .object({
      status: z.enum(['open', 'planned', 'done']),
      line: short.optional().transform((line) => line || undefined),
      change: z.literal('yes').optional(),
      said: short.default(''),
      did: short.default(''),
    })
    .refine(({ change, said }) => !change || said !== '', { path: ['said'] })
    .refine(({ change, did }) => !change || did !== '', { path: ['did'] })
    .transform(({ change, said, did, ...set }) => ({
      ...set,
      ...(change && set.status === 'done' && { change: { said, did } }),
    })),
  answer: z.object({ text: typedText(limits.outcome).default('') }),
  word: z.object({
    words: typedText(limits.wanted).pipe(z.string().regex(oneLine)),
    details: typedText(limits.text)
      .optional()
      .transform((details) => details || undefined),
  }),
  merge: z.object({ into: cardIdSchema }),
} satisfies Record<CardAct['act'], z.ZodType>;

export type CardVerb = keyof typeof forms;
export const cardVerbs = Object.keys(forms) as CardVerb[];

/** A form of `act`, or the names of its fields that can't be so. */
export function cardActIn(act: CardVerb, fields: Record<string, string>): CardAct | { wrong: string[] } {
  const read = forms[act].safeParse(fields);
  return read.success
    ? ({ act, ...read.data } as CardAct)
    : { wrong: read.error.issues.map(({ path }) => String(path[0])) };
}

/** "You said, we did", in a sentence each. */
export const changeForm = z.object({ said: sentence, did: sentence });
