import type { BoardPromise } from '@wipeboard/shared';
import type { Policy } from './board.ts';

/** Fewer complaints than this say nothing honest about how often a promise is kept. */
export const promiseSample = 10;

/**
 * The board's promise and how it was kept by the last complaints whose time is over. A promise that was broken more
 * often than kept is told as an aim alone: nobody "usually" does what they mostly don't.
 */
export function promise(policy: Policy, record: { kept: number; of: number }): BoardPromise {
  return {
    minutes: policy.acknowledgeMinutes,
    openingHours: policy.hours !== undefined,
    ...(record.of >= promiseSample && record.kept * 2 >= record.of ? record : {}),
  };
}
