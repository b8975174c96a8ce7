import * as z from 'zod';

// C0 controls other than tab, newline and carriage return have no place in a person's words; NUL ends strings in C.
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
const anyControl = /[\u0000-\u001f\u007f]/;

/** Lone surrogates cannot be stored as UTF-8 and would come back changed. */
const wellFormed = (text: string) => text.isWellFormed();

/** Plain text of one or more lines: `min` to `max` UTF-16 code units, stored raw, encoded at each sink. */
export const plainText = (max: number) =>
  z
    .string()
    .max(max)
    .refine((text) => text.trim().length > 0, 'is empty')
    .refine((text) => !control.test(text), 'contains control characters')
    .refine(wellFormed, 'contains half a character (a lone surrogate)');

/** One line: no line breaks or other controls, so that it may stand in a header or a title. */
export const line = (max: number) =>
  z
    .string()
    .max(max)
    .refine((text) => text.trim().length > 0, 'is empty')
    .refine((text) => !anyControl.test(text), 'contains control characters')
    .refine(wellFormed, 'contains half a character (a lone surrogate)');

/** An absolute http or https address. Never `javascript:` or `data:`: it becomes a link on a manager's page. */
export const webUrl = (max: number) =>
  z.string().max(max).refine(isWebUrl, 'is not an http or https address');

function isWebUrl(text: string): boolean {
  if (anyControl.test(text)) return false;
  try {
    const { protocol } = new URL(text);
    return protocol === 'https:' || protocol === 'http:';
  } catch {
    return false;
  }
}
