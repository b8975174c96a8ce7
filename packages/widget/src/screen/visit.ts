import type { Card, Receipt } from '@wipeboard/shared';

/** How a vote of this visit stands: under which key and revision it was last said. */
export type VisitVote = { key: string; revision: number; voted: boolean; note?: 'notSent' | 'refused' };

/** All that a screen knows of whoever stands before it; nothing of it outlives the visit. */
export type Visit = {
  /** When the screen was last touched (ms); undefined while nobody is there. */
  touched?: number;
  /** What votes are counted under. */
  voter?: string;
  votes: Record<string, VisitVote>;
  entry?: 'request' | 'comment';
  text: string;
  similar: Card[];
  problem?: 'needText' | 'refused';
  isSending?: boolean;
  /** What became of what was sent, and when (ms). */
  sent?: { at: number; receipt?: Receipt; durable?: boolean };
};

/** In ms. Whoever is asked whether they are still here has 20 s to say so (WCAG 2.2, 2.2.1). */
export const pace = {
  page: 12_000,
  idle: 45_000,
  warning: 20_000,
  thanks: 15_000,
  refresh: 60_000,
  fade: 1500,
};

export const freshVisit = (): Visit => ({ votes: {}, text: '', similar: [] });

/** Whether there is something that the next person should not see, or take for theirs. */
export const isPersonal = ({ entry, text, sent, votes }: Visit): boolean =>
  !!(entry || text || sent || Object.keys(votes)[0]);

/** What is left of a visit that nobody touches (ms); without end while something is on its way to be sent. */
export function leftOf({ touched, sent, isSending }: Visit, now: number): number {
  if (touched === undefined || isSending) return Infinity;
  return sent && sent.at >= touched ? sent.at + pace.thanks - now : touched + pace.idle - now;
}
