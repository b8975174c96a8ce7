import { line } from '@wipeboard/shared/schemas';
import * as z from 'zod';
import { ruleText } from './theme-rules.ts';

/** `rules` as they were typed, one word or phrase each; `upto`: how far back they have been tried so far, in ms. */
export type Theme = { id: string; name: string; rules: string[]; upto?: number; removedAt?: number };

export const mostThemes = 100;
const mostRules = 100;

/** A theme's form: its rules one to a line. */
export const themeFormSchema = z.object({
  name: z.string().trim().pipe(line(60)),
  rules: z
    .string()
    .max(8_000)
    .default('')
    .transform((text) => [
      ...new Set(
        text
          .split(/[\n,;]/)
          .map((rule) => rule.trim())
          .filter(Boolean),
      ),
    ])
    .pipe(
      z
        .array(
          z
            .string()
            .max(80)
            .refine((rule) => ruleText(rule).length >= 2),
        )
        .max(mostRules),
    ),
});
export type ThemeForm = z.infer<typeof themeFormSchema>;
