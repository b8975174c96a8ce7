import * as z from 'zod';

type Kind = { safeParse(text: string): { success: boolean } };

/** What is wrong with a field that customers fill in without a script, as the code that pages have words for. */
export const problem = <Code extends string>(code: Code) => ({ message: code });

/** A field that may stay empty; `code` where it isn't of its kind. */
export const optional = (most: number, code: string, kind: Kind) =>
  z
    .string()
    .trim()
    .max(most, problem('long'))
    .refine((text) => text === '' || kind.safeParse(text).success, problem(code))
    .transform((text) => text || undefined)
    .optional();

/** A field that has to be filled in. */
export const needed = (most: number, code: string, kind: Kind) =>
  z
    .string(problem('empty'))
    .trim()
    .min(1, problem('empty'))
    .max(most, problem('long'))
    .refine((text) => text === '' || kind.safeParse(text).success, problem(code));

/** What is wrong with which field, one of `codes` for each; `otherwise` names the field of a form as a whole. */
export function problemsIn<Code extends string>(
  error: z.ZodError,
  codes: readonly Code[],
  fallback: NoInfer<Code>,
  otherwise = '',
): Record<string, Code> {
  const found = new Map<string, Code>();
  for (const { path, message } of error.issues) {
    const field = String(path[0] ?? otherwise);
    if (!found.has(field)) found.set(field, codes.find((code) => code === message) ?? fallback);
  }
  return Object.fromEntries(found);
}
