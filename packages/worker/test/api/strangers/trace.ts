import type { SubmissionInput } from '@wipeboard/shared';

/**
 * One thing that a stranger sends. `minute` since the board opened; `seconds` from the form's showing to its sending;
 * `trap` says that whoever fills it in fills in all that there is, also what no person sees.
 */
export type Trace = {
  family: string;
  language: string;
  door: 'wire' | 'page';
  address: string;
  headers: Record<string, string>;
  minute: number;
  seconds: number;
  trap: boolean;
  /** Sent one after the other; the last is what stays. */
  revisions: SubmissionInput[];
};

/** Two lengths of a day and a night in which all of them come. */
export const minutes = 48 * 60;

export const agent = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

/** What a browser of today says of itself. */
export const browser: Record<string, string> = {
  'user-agent': agent,
  'sec-fetch-site': 'cross-site',
  'sec-fetch-mode': 'cors',
  'accept-language': 'en-GB,en;q=0.9',
};

/** A UUID of 128 seeded bits. */
export function uuid(random: () => number): string {
  const hex = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** An address of RFC 3849's documentation block, which is nobody's. */
export const addressOf = (household: number) => `2001:db8:${household.toString(16)}::7`;
