import * as z from 'zod';

/** How long a mailed link and its code let somebody in (ms). */
export const signInLifeMs = 15 * 60_000;

/** Codes that may be tried for one sign-in. */
export const mostCodes = 5;

/** Mails that one address is sent. With five codes each, the day leaves whoever guesses a chance of 1 in 10,000. */
export const mostSignIns = { hour: 5, day: 20 };

export const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;

/** How long a session lasts after it was last used (ms). */
export const sessionLifeMs = 30 * dayMs;

/** How often at most it is noted that a session was used (ms). */
export const seenEveryMs = hourMs;

const inside = /^\/(?:desk|account|boards)(?:[/?]|$)/;
const longest = 500;

/**
 * Where somebody goes once they are in: a page of the desk that they wanted, else the desk itself. Whatever a browser
 * might read as another site's address is none of these pages.
 */
export function ownPath(wanted: string | undefined): string {
  if (!wanted || wanted.length > longest || !/^[\x21-\x7e]+$/.test(wanted) || wanted.includes('\\'))
    return '/desk';
  const path = new URL(wanted, 'https://desk.invalid');
  const whole = path.pathname + path.search;
  return path.origin === 'https://desk.invalid' && inside.test(wanted) && inside.test(whole)
    ? whole
    : '/desk';
}

/** A `next` as it came in, from wherever; a page of the desk in any case. */
export const nextSchema = z
  .unknown()
  .optional()
  .transform((wanted) => ownPath(typeof wanted === 'string' ? wanted : undefined));

/** What is typed at the door. */
export const askedSchema = z.object({ email: z.string().trim().pipe(z.email().max(254)), next: nextSchema });

/** Six digits, however they were set apart. */
export const codeSchema = z
  .string()
  .max(20)
  .transform((text) => text.replaceAll(/[^0-9]/g, ''));
