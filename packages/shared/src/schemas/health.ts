import * as z from 'zod';

/** `oldestUndeliveredSeconds` counts from the instant the mail was due; absent when nothing is owed. */
export const healthSchema = z.strictObject({
  status: z.enum(['ok', 'red']),
  undelivered: z.int(),
  oldestUndeliveredSeconds: z.int().optional(),
  /** Mails that reached nobody or are of unknown fate, and wait for a person. */
  stuck: z.int(),
  /** What is wrong with the mail settings, a sentence each; absent while they are right. */
  settings: z.string().optional(),
});

export type Health = z.infer<typeof healthSchema>;
