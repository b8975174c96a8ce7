import type { Card } from '@wipeboard/shared';

/** What a customer types to ask for something. */
export type Typed = 'title' | 'details' | 'name' | 'email';

/** A request as its customer is writing it. */
export type WishDraft = Record<Typed, string> & {
  /** Requests that are like its title. */
  similar: Card[];
  isSending?: boolean;
  /** What has to be put right, beside which field. */
  problem?: { field: Typed; words: string };
  /** Why the desk didn’t take it. */
  refused?: string;
};

export const freshWish = (): WishDraft => ({ title: '', details: '', name: '', email: '', similar: [] });
