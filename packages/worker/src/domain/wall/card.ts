import type { CardKind, CardState, RequestStatus, Tone } from '@wipeboard/shared';

/**
 * A card as the desk knows it; instants in ms. `status` is of a request alone. `votes` equals its counted rows of
 * `votes`; `rising` is their weight (domain/wall/rising).
 */
export type DeskCard = {
  id: string;
  boardId: string;
  kind: CardKind;
  submissionId?: string;
  complaintId?: string;
  /** Of a change: the request that it came of. */
  requestId?: string;
  state: CardState;
  /** Its submission is quarantined. */
  aside: boolean;
  words: string;
  details?: string;
  /** The manager who put it into the board's own words. */
  wordedBy?: string;
  author?: string;
  language?: string;
  tone?: Tone;
  status?: RequestStatus;
  statusLine?: string;
  statusAt?: number;
  mergedInto?: string;
  answer?: string;
  answeredBy?: string;
  answeredAt?: number;
  votes: number;
  rising: number;
  createdAt: number;
  shownAt?: number;
  changedAt: number;
  version: number;
};

/** Of the card that a submission makes: doing it twice makes the same row. */
export const cardId = (kind: CardKind, submissionId: string): string =>
  `${prefixes[kind]}_${submissionId.slice(4)}`;

export const newCardId = (kind: CardKind, ulid: string): string => `${prefixes[kind]}_${ulid}`;

const prefixes: Record<CardKind, string> = { request: 'req', note: 'note', change: 'chg' };

/** What still may be voted on. */
export const wantedStatuses: readonly RequestStatus[] = ['open', 'planned'];
