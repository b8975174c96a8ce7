import * as z from 'zod';

const count = z.int().min(0);

/** Red is whatever of this is wrong: `late`, `stuck`, `postponed` or `overdue` above nought, or a sentence in `settings`. */
export const healthSchema = z.strictObject({
  status: z.enum(['ok', 'red']),
  /** Mails that are due and have not left. */
  undelivered: count,
  /** Counts from the instant the longest-owed mail was due; absent when nothing is owed. */
  oldestUndeliveredSeconds: count.optional(),
  /** Of those, mails that have been due for more than five minutes. */
  late: count,
  /** Mails about somebody’s turn whose lateness was made an alarm, and which still have not left. */
  alarms: count,
  /** Mails that reached nobody or are of unknown fate, and wait for a person. */
  stuck: count,
  /** Complaints whose next step should have been taken five minutes ago. */
  overdue: count,
  /** Complaints whose next step can’t be taken; tried again each hour. */
  postponed: count,
  /** What is wrong with the settings, a sentence each; absent while they are right. */
  settings: z.string().optional(),
});

export type Health = z.infer<typeof healthSchema>;
