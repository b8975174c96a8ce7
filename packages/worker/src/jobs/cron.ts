import { logFault } from '../log-fault.ts';
import { sweepComplaints } from '../operations/sweep-complaints.ts';
import { sweepOutbox } from '../operations/sweep-outbox.ts';
import type { Services } from '../services.ts';

/** What happens each minute, whatever the queue did: what has fallen due is done, then what is owed is sent. */
export async function everyMinute(services: Services): Promise<void> {
  for (const sweep of [sweepComplaints, sweepOutbox]) {
    try {
      await sweep(services);
    } catch (error) {
      logFault(sweep.name, undefined, error);
    }
  }
}
