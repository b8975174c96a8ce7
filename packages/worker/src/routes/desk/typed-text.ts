import * as z from 'zod';

// What plain text of a submission may not hold either: pasted from elsewhere, nobody sees it or can take it out.
const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** What one of the board's people types, trimmed, at most `most` UTF-16 code units; controls in it become spaces. */
export const typedText = (most: number) =>
  z
    .string()
    .transform((text) => text.replace(unseen, ' ').trim())
    .pipe(z.string().max(most));
