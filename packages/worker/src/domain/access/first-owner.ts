import * as z from 'zod';

/** Who makes the first board, as they typed it. */
export const ownerSchema = z.object({
  ownerName: z.string().trim().min(1).max(80),
  ownerEmail: z.string().trim().pipe(z.email().max(254)),
});
