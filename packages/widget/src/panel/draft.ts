import type { Rating, SubmissionInput, Tone } from '@wipeboard/shared';
import type { SubmitResult } from '../contract.ts';
import type { Rules } from './later/rules.ts';

export type Typed = 'text' | 'outcome' | 'name' | 'email' | 'phone';

/** What is wrong with a field, as the name of its message; `over` is told by the counter. */
export type Problem = 'over' | 'needText' | 'needPhone' | 'badEmail' | 'badPhone' | 'notAccepted';
export type Problems = Partial<Record<Typed, Problem>>;

/** One submission as its customer is writing it, with what became of it so far. */
export type Draft = Partial<Record<Typed, string>> & {
  key: string;
  kind: 'comment' | 'request';
  /** Of the last send; 0 before the first. */
  revision: number;
  /** The content of the last send, as JSON, and whether it was final. */
  sent?: string;
  final?: boolean;
  /** The customer did something: a rating that the page filled in is not yet theirs. */
  touched?: boolean;
  stage?: 'sending' | 'done';
  result?: SubmitResult;
  /** Present once a send was stopped; from then on kept true at each edit. */
  problems?: Problems;
  rating?: Rating;
  tone?: Tone;
  moment?: string;
  about?: string;
  manager?: boolean;
  top?: boolean;
  call?: boolean;
  publish?: boolean;
};

export type Content = Omit<
  SubmissionInput,
  'key' | 'revision' | 'final' | 'context' | 'identity' | 'attributes' | 'test'
>;

export const freshDraft = (key: string, kind: Draft['kind'] = 'comment'): Draft => ({
  key,
  kind,
  revision: 0,
});

// The desk refuses C0 controls and lone surrogates; pasted text has them and nobody sees them.
export const clean = (text = '') =>
  text
    .replace(/[\0-\x08\v\f\x0e-\x1f\x7f]/g, '')
    .toWellFormed()
    .trim() || undefined;

/**
 * What would be sent. A rating with words stays a rating; fields of `without` are left out. Without `rules` nothing
 * but words and a tone can have been said.
 */
export function content(draft: Draft, rules?: Rules, without: Problems = {}): Content {
  const { kind, rating, text, tone, manager } = draft;
  return {
    kind: rating && kind === 'comment' ? 'rating' : kind,
    rating,
    text: without.text ? undefined : clean(text),
    tone,
    wants: manager ? { manager } : undefined,
    ...rules?.details(draft, without),
  };
}
