import * as z from 'zod';
import { boardKeySchema } from './board/board.ts';

export const boardLinkActions = ['try'] as const;
export type BoardLinkAction = (typeof boardLinkActions)[number];

/** What a link about a whole board lets its holder do, until `expiresAt` (ms). */
export type BoardLinkClaims = {
  board: string;
  action: BoardLinkAction;
  manager: string;
  expiresAt: number;
};

export const boardLinkClaimsSchema = z.tuple([
  boardKeySchema,
  z.enum(boardLinkActions),
  z.string().max(40),
  z.int(),
]);
