import { randomBytes } from 'node:crypto';

/**
 * A word that nobody else writes, to find one test's submissions among all of them. Letters only: in a mail's text,
 * what might be a telephone number is spelt so that no reader makes a link of it.
 */
export const marker = (): string =>
  `loaf-${[...randomBytes(10)].map((byte) => String.fromCharCode(97 + (byte % 26))).join('')}`;
