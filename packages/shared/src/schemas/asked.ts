import * as z from 'zod';
import { limits } from '../limits.ts';
import { metrics } from '../scales.ts';

/** A panel asks one question at a time and is opened a few times in a visit. */
export const askedLimits = { bodyBytes: 1_024, questions: 8, times: 20 } as const;

const times = z.int().min(0).max(askedLimits.times);

/** How often questions came into view and were left unanswered, and nothing of whom: counts alone. */
export const askedSchema = z.strictObject({
  asked: z
    .array(
      z.strictObject({
        moment: z
          .string()
          .max(limits.moment)
          .regex(/^[a-z0-9][a-z0-9-]*$/, 'is not a moment name')
          .optional(),
        metric: z.enum(metrics),
        shown: times,
        dismissed: times,
      }),
    )
    .min(1)
    .max(askedLimits.questions),
  test: z.boolean().optional(),
});

export type AskedInput = z.infer<typeof askedSchema>;
