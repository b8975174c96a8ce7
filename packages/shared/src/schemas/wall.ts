import * as z from 'zod';
import { limits } from '../limits.ts';
import { cardKinds, cardStates, locales, requestStatuses, tones, wallSorts } from '../statuses.ts';

/**
 * One thing on the wall, as anybody may see it. `words`: of a request its title, of a note what was written, of a
 * change what customers said; `answer` is the board's, of a change what was done. Instants are ISO 8601, UTC.
 */
export const cardSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(cardKinds),
  words: z.string(),
  details: z.string().optional(),
  /** A first name, where the customer chose to give it. */
  author: z.string().optional(),
  /** Of the words, as a language tag. */
  language: z.string().optional(),
  tone: z.enum(tones).optional(),
  /** When it was put up, and when anything of it but its votes last changed. */
  at: z.iso.datetime(),
  changedAt: z.iso.datetime(),
  answer: z.strictObject({ text: z.string(), by: z.string().optional(), at: z.iso.datetime() }).optional(),
  /** Of a request. */
  votes: z.int().min(0).optional(),
  status: z
    .strictObject({ is: z.enum(requestStatuses), at: z.iso.datetime(), line: z.string().optional() })
    .optional(),
  /** The request that this one was merged into, or that a change came of. */
  request: z.string().optional(),
});

/** A page of the wall; `next` is the cursor of the following one, absent on the last. */
export const wallSchema = z.strictObject({ cards: z.array(cardSchema), next: z.string().optional() });

/** What may be asked of the wall. Without `status` requests are those still wanted: open and planned. */
export const wallQuerySchema = z.strictObject({
  kind: z.enum(cardKinds).optional(),
  status: z.enum(requestStatuses).exclude(['merged']).optional(),
  sort: z.enum(wallSorts).optional(),
  /** Words to look for, or those just typed, for what is like them; misspelt ones too. */
  q: z.string().max(limits.search).optional(),
  /** Only what changed since. */
  since: z.iso.datetime().optional(),
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(50).optional(),
});

/** A device's own random token, so that it counts once: base64url of at least 128 bits. */
export const voterSchema = z.string().regex(/^[A-Za-z0-9_-]{22,64}$/, 'is not a device token');

/** Whom to tell what becomes of a request. */
export const followSchema = z.strictObject({
  email: z.email().max(limits.email),
  locale: z.enum(locales).optional(),
});

/**
 * One tap on a request's vote. `key` and `revision` are as a submission's: of one key the highest revision counts,
 * however late the others come.
 */
export const voteSchema = z.strictObject({
  key: z.uuid(),
  revision: z.int().min(1).max(limits.revision),
  vote: z.boolean(),
  voter: voterSchema,
  identity: z.string().max(limits.identity).optional(),
  follow: followSchema.optional(),
});

/** The same for `PUT` and `DELETE`, which count as they come. */
export const plainVoteSchema = voteSchema.omit({ key: true, revision: true, vote: true });

/** How a vote stands now. `request` is another than was voted on where that was merged into it. */
export const votedSchema = z.strictObject({
  key: z.uuid(),
  revision: z.int().min(1),
  request: z.string(),
  voted: z.boolean(),
  votes: z.int().min(0),
  /** A mail to confirm the address is on its way, or it is known. */
  following: z.boolean().optional(),
});

/** A QR code of the wall's page: a square of `size` modules, four light ones around the code among them, drawn by one SVG path. */
export const qrSchema = z.strictObject({ url: z.url(), size: z.int(), path: z.string() });

/** Whether a customer's own words hang on the wall. */
export const ownCardSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(cardKinds),
  state: z.enum(cardStates),
  page: z.url().optional(),
});

/** Taking back, or giving again, the consent to hang on the wall. */
export const consentSchema = z.strictObject({ publish: z.boolean() });

export type Card = z.infer<typeof cardSchema>;
export type Wall = z.infer<typeof wallSchema>;
export type WallQuery = z.infer<typeof wallQuerySchema>;
export type VoteInput = z.infer<typeof voteSchema>;
export type Voted = z.infer<typeof votedSchema>;
export type Qr = z.infer<typeof qrSchema>;
export type OwnCard = z.infer<typeof ownCardSchema>;
