import * as z from 'zod';
import { kindsNotKept, outboxStates, type OutboxKind, type OutboxState } from './outbox.ts';

/** What of the log somebody wants to see: one state, or all that wait for a person. */
export const logFilterSchema = z.enum(['stuck', ...outboxStates]);
export type LogFilter = z.infer<typeof logFilterSchema>;

export const statesOf = (filter: LogFilter | undefined): OutboxState[] =>
  filter === undefined ? [] : filter === 'stuck' ? ['dead', 'uncertain'] : [filter];

/** A mail as far as it matters whether a person may have it sent again. */
export type Stuck = { state: OutboxState; kind: OutboxKind; complaintId: string };

/**
 * Whether a person may have it sent again: `dead` and `uncertain` wait for one. A mail about no complaint that failed
 * was passed on to nobody, so it waits too; but not one that lets its reader in, whose time is over by then.
 */
export const mayRedrive = ({ state, kind, complaintId }: Stuck): boolean =>
  state === 'dead' ||
  state === 'uncertain' ||
  (state === 'failed' && complaintId === '' && !kindsNotKept.includes(kind));

/** Whether it may have reached its person already. */
export const mayArriveTwice = ({ state, doubts }: { state: OutboxState; doubts: number }): boolean =>
  state === 'uncertain' || doubts > 0;
