import * as z from 'zod';

/** `oldestUndeliveredSeconds` counts from the instant the mail was due; absent when nothing is owed. */
export const healthSchema = z.strictObject({
  status: z.enum(['ok', 'red']),
  undelivered: z.int(),
  oldestUndeliveredSeconds: z.int().optional(),
  /** Mails that reached nobody or are of unknown fate, and wait for a person. */
  stuck: z.int(),
});

export type Health = z.infer<typeof healthSchema>;
