import { sweepOutbox } from '../operations/sweep-outbox.ts';
import type { Services } from '../services.ts';

/** What happens each minute, whatever the queue did. */
export async function everyMinute(services: Services): Promise<void> {
  await sweepOutbox(services);
}
