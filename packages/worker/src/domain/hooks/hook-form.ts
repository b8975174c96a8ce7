import { locales } from '@wipeboard/shared';
import { line } from '@wipeboard/shared/schemas';
import * as z from 'zod';
import { hookEvents } from './hook.ts';
import { tokenLives, tokenScopes } from './api-token.ts';

const several = z.preprocess(
  (value) => (value === undefined ? [] : [value].flat()),
  z.array(z.string()).max(40),
);

/** A hook's form as it is sent; whether its address may be called is the operation's to say. */
export const hookFormSchema = z.object({
  name: z.string().trim().pipe(line(60)),
  url: z.string().trim().max(2_000).default(''),
  events: several.pipe(z.array(z.enum(hookEvents)).min(1)),
  contact: z.literal('yes').optional(),
  kind: z.enum(['slack', 'teams']).optional(),
  locale: z.enum(locales).optional(),
});
export type HookForm = z.infer<typeof hookFormSchema>;

export const tokenFormSchema = z.object({
  name: z.string().trim().pipe(line(60)),
  scope: z.enum(tokenScopes),
  days: z.coerce.number().pipe(z.literal(tokenLives)),
});
export type TokenForm = z.infer<typeof tokenFormSchema>;
