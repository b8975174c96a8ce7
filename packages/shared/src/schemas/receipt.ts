import * as z from 'zod';
import { complaintStatuses, kinds, tones } from '../statuses.ts';
import { promiseSchema } from './board-configuration.ts';
import { ratingSchema } from './submission.ts';

/**
 * What the customer gets at once, shown only for what is stored. `key` echoes the submission's key and `revision`
 * the highest revision held, so that an answer from anything else is never taken for a receipt.
 */
export const receiptSchema = z.strictObject({
  key: z.uuid(),
  revision: z.int().min(1),
  code: z.string().regex(/^WB-[0-9A-HJKMNP-TV-Z]{6}$/),
  token: z.string().min(22).max(100),
  url: z.url(),
});

/** What the private link shows: the customer's own words and what has happened to them. Instants are ISO 8601, UTC. */
export const receiptViewSchema = z.strictObject({
  code: receiptSchema.shape.code,
  board: z.strictObject({ name: z.string(), locale: z.string() }),
  receivedAt: z.iso.datetime(),
  kind: z.enum(kinds),
  rating: ratingSchema.optional(),
  tone: z.enum(tones).optional(),
  text: z.string().optional(),
  outcome: z.string().optional(),
  status: z.enum(['received', ...complaintStatuses]),
  acknowledgedAt: z.iso.datetime().optional(),
  answerDueAt: z.iso.datetime().optional(),
  promise: promiseSchema,
});

export type Receipt = z.infer<typeof receiptSchema>;
export type ReceiptView = z.infer<typeof receiptViewSchema>;
