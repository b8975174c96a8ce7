export const kinds = ['rating', 'comment', 'request'] as const;
export type Kind = (typeof kinds)[number];

export const tones = ['praise', 'complaint', 'suggestion', 'question'] as const;
export type Tone = (typeof tones)[number];

/** Terms as in ISO 10002. */
export const complaintStatuses = ['open', 'acknowledged', 'resolved', 'closed', 'reopened'] as const;
export type ComplaintStatus = (typeof complaintStatuses)[number];

/** What a customer is told of what happened; `read` by a person, `passed-on` to the next. */
export const receiptEventTypes = [
  'received',
  'added',
  'read',
  'passed-on',
  'answered',
  'wrote',
  'resolved',
  'verdict',
  'reopened',
  'closed',
] as const;
export type ReceiptEventType = (typeof receiptEventTypes)[number];

export const locales = ['en', 'de', 'ar'] as const;
export type Locale = (typeof locales)[number];

export const rightToLeft: readonly Locale[] = ['ar'];

/** What hangs on the wall: a request that others may back, a note, and what changed because somebody spoke. */
export const cardKinds = ['request', 'note', 'change'] as const;
export type CardKind = (typeof cardKinds)[number];

/** What becomes of a request. */
export const requestStatuses = ['open', 'planned', 'done', 'declined', 'merged'] as const;
export type RequestStatus = (typeof requestStatuses)[number];

export const wallSorts = ['wanted', 'rising', 'newest', 'done'] as const;
export type WallSort = (typeof wallSorts)[number];

/** What a customer is told of whether their own words hang on the wall. */
export const cardStates = ['waiting', 'shown', 'hidden', 'withdrawn'] as const;
export type CardState = (typeof cardStates)[number];
