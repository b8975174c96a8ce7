import { randomUUID } from 'node:crypto';

/** A word that nobody else writes, to find one test's submissions among all of them. */
export const marker = (): string => `loaf-${randomUUID().slice(0, 8)}`;
