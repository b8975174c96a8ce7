import { logFault } from '../log-fault.ts';
import { forgetAccess } from '../operations/access/sessions.ts';
import { sweepDigests } from '../operations/digest/sweep-digests.ts';
import { sweepImports } from '../operations/exchange/sweep-imports.ts';
import { indexSubmissions } from '../operations/inbox/index-submissions.ts';
import { keepToRetention } from '../operations/privacy/keep-to-retention.ts';
import { sweepHooks } from '../operations/hooks/sweep-hooks.ts';
import { raiseAlarms } from '../operations/raise-alarms.ts';
import { forgetSaid } from '../operations/spam/forget-said.ts';
import { sweepReleased } from '../operations/spam/tell-of-released.ts';
import { catchUpFacets } from '../operations/scores/catch-up.ts';
import { closeMonths } from '../operations/scores/close-months.ts';
import { sweepComplaints } from '../operations/sweep-complaints.ts';
import { sweepOutbox } from '../operations/sweep-outbox.ts';
import { sweepThemes } from '../operations/themes/sweep-themes.ts';
import { sweepVoteMoves } from '../operations/wall/move-votes.ts';
import { sweepNews } from '../operations/wall/send-news.ts';
import { indexWalls } from '../operations/wall/index-cards.ts';
import type { Services } from '../services.ts';

/** What happens each minute, whatever the queue did: what has fallen due is done, what is owed is sent, what is late is told. */
export async function everyMinute(services: Services): Promise<void> {
  for (const sweep of [
    sweepReleased,
    sweepComplaints,
    sweepDigests,
    sweepNews,
    sweepOutbox,
    raiseAlarms,
    sweepHooks,
    sweepThemes,
    catchUpFacets,
    closeMonths,
    sweepImports,
    keepToRetention,
    forgetAccess,
    forgetSaid,
    indexSubmissions,
    indexWalls,
    sweepVoteMoves,
  ]) {
    try {
      await sweep(services);
    } catch (error) {
      logFault(sweep.name, undefined, error);
    }
  }
}
