import * as z from 'zod';
import { boardKeySchema } from '../domain/board/board.ts';
import { logFault } from '../log-fault.ts';
import { deliverOutboxMessage } from '../operations/deliver-outbox-message.ts';
import { boardByKey } from '../queries/board.ts';
import type { Services } from '../services.ts';

const doorbellSchema = z.strictObject({ board: boardKeySchema, outbox: z.string().max(100) });

/** Answers the queue: each message names a mail that may be due. The truth is the outbox, so none is ever retried here. */
export async function answerDoorbell(services: Services, batch: MessageBatch): Promise<void> {
  await Promise.all(
    batch.messages.map(async ({ id, body }) => {
      try {
        const { board: key, outbox } = doorbellSchema.parse(body);
        const board = await boardByKey(services, key, services.now());
        if (board) await deliverOutboxMessage(services, board, outbox);
      } catch (error) {
        logFault('doorbell', id, error);
      }
    }),
  );
  batch.ackAll();
}
