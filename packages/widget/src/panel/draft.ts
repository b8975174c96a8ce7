import { limits, type Kind, type Rating, type SubmissionInput, type Tone } from '@wipeboard/shared';
import type { SubmitResult } from '../contract.ts';

export const typed = ['text', 'outcome', 'name', 'email', 'phone'] as const;
export type Typed = (typeof typed)[number];

/** Each field's limit by itself, so that a bundle holds only these five. */
export const longest: Readonly<Record<Typed, number>> = {
  text: limits.text,
  outcome: limits.outcome,
  name: limits.name,
  email: limits.email,
  phone: limits.phone,
};

/** What is wrong with a field, as the name of its message; `over` is told by the counter. */
export type Problem = 'over' | 'needText' | 'needPhone' | 'badEmail' | 'badPhone' | 'notAccepted';
export type Problems = Partial<Record<Typed, Problem>>;

/** One submission as its customer is writing it, with what became of it so far. */
export type Draft = Record<Typed, string> & {
  key: string;
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
  call?: boolean;
  publish?: boolean;
};

export type Content = Omit<
  SubmissionInput,
  'key' | 'revision' | 'final' | 'context' | 'identity' | 'attributes' | 'test'
>;

export const freshDraft = (key: string): Draft => ({
  key,
  revision: 0,
  text: '',
  outcome: '',
  name: '',
  email: '',
  phone: '',
});

// The desk refuses C0 controls and lone surrogates; pasted text has them and nobody sees them.
const clean = (text: string) =>
  text
    .replace(/[\0-\x08\v\f\x0e-\x1f\x7f]/g, '')
    .toWellFormed()
    .trim() || undefined;

const unlessEmpty = <T extends object>(parts: T) => (Object.values(parts).some(Boolean) ? parts : undefined);

/** What would be sent. A rating with words stays a rating; fields of `without` are left out. */
export function content(draft: Draft, kind: Kind, without: Problems = {}): Content {
  const [text, outcome, name, email, phone] = typed.map((field) =>
    without[field] ? undefined : clean(draft[field]),
  );
  const { rating, tone, moment, about, manager, call, publish } = draft;
  return {
    kind: kind === 'request' ? kind : rating ? 'rating' : 'comment',
    rating,
    text,
    tone,
    moment,
    outcome,
    wants: unlessEmpty({
      reply: email ? true : undefined,
      call: (call && phone && true) || undefined,
      manager,
    }),
    contact: unlessEmpty({ name, email, phone }),
    publish,
    about,
  };
}

/** What the customer can put right before it is sent. */
export function problemsOf(draft: Draft, kind: Kind): Problems {
  const { text, email, phone, rating, call } = draft;
  const found: Problems = {};
  if (email && !/^\S+@\S+\.\S+$/.test(email)) found.email = 'badEmail';
  if (phone ? !/^\+?[\d ()./#x-]*\d[\d ()./#x-]*$/i.test(phone.trim()) : call)
    found.phone = phone ? 'badPhone' : 'needPhone';
  if (!text.trim() && (kind === 'request' || !rating)) found.text = 'needText';
  for (const field of typed) if (draft[field].length > longest[field]) found[field] = 'over';
  return found;
}
