import * as z from 'zod';
import { limits } from '../limits.ts';
import { complaintStatuses, kinds, receiptEventTypes, tones } from '../statuses.ts';
import { promiseSchema } from './board-configuration.ts';
import { ratingSchema } from './submission.ts';
import { plainText } from './text.ts';
import { ownCardSchema } from './wall.ts';

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

/**
 * One thing that happened, in the customer's terms. `by` names a person who answers for the board; `text` is what was
 * written to or by the customer, `helped` their verdict.
 */
export const receiptEventSchema = z.strictObject({
  type: z.enum(receiptEventTypes),
  at: z.iso.datetime(),
  by: z.string().optional(),
  text: z.string().optional(),
  gesture: z.string().optional(),
  helped: z.boolean().optional(),
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
  resolveDueAt: z.iso.datetime().optional(),
  /** Oldest first. */
  events: z.array(receiptEventSchema),
  /** Whether an answer is wanted to "did this put things right?" */
  verdictWanted: z.boolean(),
  /** How the customer asked to be reached; `confirmed` where the address is known to be theirs. */
  contact: z.strictObject({
    name: z.string().optional(),
    email: z.string().optional(),
    phone: z.string().optional(),
    confirmed: z.boolean(),
  }),
  promise: promiseSchema,
  /** Present where the customer allowed it on the wall. */
  card: ownCardSchema.optional(),
});

/** Words that a customer adds. `key` is a UUID of the sender's: the same key is the same message. */
export const messageSchema = z.strictObject({ key: z.uuid(), text: plainText(limits.text) });

/** Did this put things right? A "no" opens the complaint again, with the words on top. */
export const verdictSchema = z.strictObject({
  helped: z.boolean(),
  text: plainText(limits.outcome).optional(),
});

export type Receipt = z.infer<typeof receiptSchema>;
export type ReceiptView = z.infer<typeof receiptViewSchema>;
export type ReceiptEvent = z.infer<typeof receiptEventSchema>;
export type MessageInput = z.infer<typeof messageSchema>;
export type VerdictInput = z.infer<typeof verdictSchema>;
