import * as z from 'zod';
import { boardKeySchema } from './board/board.ts';

/** `acknowledge` and `open` are mailed; `act` is what the page behind them signs for its own forms. */
export const linkActions = ['acknowledge', 'open', 'act'] as const;
export type LinkAction = (typeof linkActions)[number];

/** What a mailed link lets its holder do, until `expiresAt` (ms). */
export type LinkClaims = {
  board: string;
  complaint: string;
  action: LinkAction;
  manager: string;
  expiresAt: number;
};

export const linkLifeMs = 14 * 24 * 3_600_000;

export const linkClaimsSchema = z.tuple([
  boardKeySchema,
  z.string().max(40),
  z.enum(linkActions),
  z.string().max(40),
  z.int(),
]);
