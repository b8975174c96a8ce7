import type { Kind, Receipt } from '@wipeboard/shared';
import type { Board } from '../board.ts';
import type { More } from '../public-types.ts';
import { WipeboardError } from '../wipeboard-error.ts';

/**
 * Leaves a submission without the panel. Resolves with its receipt, rejects with a WipeboardError; whoever doesn't
 * wait for the answer gets no uncaught error, and `error` is emitted in any case.
 */
export function say(
  board: Board,
  kind: Kind,
  said: number | string,
  { metric = 'csat', ...more }: More = {},
): Promise<Receipt> {
  const saying = (async () => {
    const host = await board.part('client');
    const result = await host.submit({
      ...more,
      ...(kind === 'rating' ? { rating: { metric, value: said as number } } : { text: said as string }),
      key: host.newKey(),
      revision: 1,
      final: true,
      kind,
    });
    if (result.state === 'received') return result.receipt;
    if (result.state === 'refused') throw new WipeboardError(result.code, result.message, result);
    throw new WipeboardError(
      result.durable ? 'kept' : 'kept-in-memory',
      `Not sent yet; kept ${result.durable ? 'on this device' : 'until this page is closed'}.`,
      { retryable: true },
    );
  })();
  saying.catch(() => {});
  return saying;
}
