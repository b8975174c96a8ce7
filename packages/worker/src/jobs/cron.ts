import { logFault } from '../log-fault.ts';
import { raiseAlarms } from '../operations/raise-alarms.ts';
import { sweepComplaints } from '../operations/sweep-complaints.ts';
import { sweepOutbox } from '../operations/sweep-outbox.ts';
import type { Services } from '../services.ts';

/** What happens each minute, whatever the queue did: what has fallen due is done, what is owed is sent, what is late is told. */
export async function everyMinute(services: Services): Promise<void> {
  for (const sweep of [sweepComplaints, sweepOutbox, raiseAlarms]) {
    try {
      await sweep(services);
    } catch (error) {
      logFault(sweep.name, undefined, error);
    }
  }
}
