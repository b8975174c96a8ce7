import * as z from 'zod';
import { boardKeySchema } from '../domain/board/board.ts';
import { logFault } from '../log-fault.ts';
import { deliverOutboxMessage } from '../operations/deliver-outbox-message.ts';
import { deliverHook } from '../operations/hooks/deliver-hook.ts';
import { boardByKey } from '../queries/board.ts';
import type { Services } from '../services.ts';

const doorbellSchema = z.strictObject({ board: boardKeySchema, outbox: z.string().max(100) });

/** What is owed to a hook bears another name than a mail. */
const isHook = (owed: string) => owed.startsWith('msg_');

/** Answers the queue: each message names a mail or a delivery that may be due. The truth is in their rows, so none is
 * ever retried here.
 */
export async function answerDoorbell(services: Services, batch: MessageBatch): Promise<void> {
  await Promise.all(
    batch.messages.map(async ({ id, body }) => {
      try {
        const { board: key, outbox } = doorbellSchema.parse(body);
        const board = await boardByKey(services, key, services.now());
        if (!board) return;
        await (isHook(outbox) ? deliverHook : deliverOutboxMessage)(services, board, outbox);
      } catch (error) {
        logFault('doorbell', id, error);
      }
    }),
  );
  batch.ackAll();
}
