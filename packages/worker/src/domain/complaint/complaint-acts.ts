import type { Door, Resolution } from './complaint-events.ts';

/** What a manager may do. `key` makes an act with words happen once, however often it is sent. */
export type ManagerAct = { by: string; door: Door } & (
  | { act: 'acknowledge' }
  | { act: 'answer'; key: string; text: string }
  | { act: 'remark'; key: string; text: string }
  | { act: 'hand-over'; key: string; to: string; text?: string }
  | { act: 'resolve'; key: string; resolution: Resolution }
  | { act: 'approve' }
  | { act: 'decline'; text?: string }
);

/** What the customer may do. */
export type CustomerAct = { door: Door } & (
  | { act: 'write'; key: string; text: string }
  | { act: 'verdict'; helped: boolean; text?: string }
  | { act: 'settle' }
  | { act: 'change-contact' }
);

/** The clock's own act: whatever has fallen due. */
export type ClockAct = { act: 'due' };

export type Act = ManagerAct | CustomerAct | ClockAct;

/**
 * Why an act was not done. `already`: it (or its like) was done before, which is no mistake; `resolved` and `closed`:
 * too late; `not-yours`: another's to do; `nobody`: no such person to hand over to; `not-asked`: nothing to answer.
 */
export const actRefusals = [
  'already',
  'resolved',
  'closed',
  'not-yours',
  'nobody',
  'not-asked',
  'unknown-cause',
] as const;
export type ActRefusal = (typeof actRefusals)[number];

/** The events that an act with a key would make: whoever finds one of them knows that the act was done before. */
export function keyedEvents(act: Act): string[] {
  if (!('key' in act)) return [];
  const types = {
    answer: ['answered'],
    remark: ['remarked'],
    'hand-over': ['handed-over'],
    resolve: ['resolved', 'approval-asked'],
    write: ['wrote'],
  }[act.act];
  return types.map((type) => `${type}:${act.key}`);
}
