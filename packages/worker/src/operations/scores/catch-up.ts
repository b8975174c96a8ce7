import * as z from 'zod';
import { localDate } from '../../domain/board/due.ts';
import { facetsOf, type Facets } from '../../domain/facets.ts';
import {
  timeZones,
  undatedComplaints,
  unsortedSubmissions,
  type UnsortedSubmission,
} from '../../queries/scores/unsorted.ts';
import type { Services } from '../../services.ts';
import { dateLate, sortLate } from '../../storage/scores/late-facets.ts';

const mostAtOnce = 500;

const contextSchema = z.object({ url: z.string(), locale: z.string().optional() }).catch({ url: '' });
const identitySchema = z
  .object({ subject: z.string(), segment: z.string().optional(), value: z.number().optional() })
  .optional()
  .catch(undefined);

/**
 * Gives what an older Worker wrote the day and facets that it lacks, so many in a tick; triggers count it then, once. Where
 * its board is gone or its time zone unknown, days are those of UTC.
 */
export async function catchUpFacets(services: Services): Promise<void> {
  for (const name of services.databaseNames) {
    const db = services.database(name);
    const [submissions, complaints] = [
      await unsortedSubmissions(db, mostAtOnce),
      await undatedComplaints(db, mostAtOnce),
    ];
    if (submissions.length + complaints.length === 0) continue;
    const boards = new Set([...submissions, ...complaints].map((row) => row.board_id));
    const zones = await timeZones(services.directory, [...boards]);
    const zone = (board: string) => knownZone(zones.get(board));
    await db.batch([
      sortLate(
        db,
        submissions.map((row) => ({ id: row.id, ...facetsOfRow(row, zone(row.board_id)) })),
      ),
      dateLate(
        db,
        complaints.map(({ id, board_id, opened_at }) => ({ id, day: localDate(opened_at, zone(board_id)) })),
      ),
    ]);
  }
}

function facetsOfRow({ created_at, context, identity }: UnsortedSubmission, timeZone: string): Facets {
  return facetsOf({
    createdAt: created_at,
    timeZone,
    context: contextSchema.parse(read(context)),
    identity: identitySchema.parse(read(identity)),
  });
}

/** What is unreadable has no facets, and is counted by its day all the same. */
function read(json: string | null): unknown {
  try {
    return json === null ? undefined : JSON.parse(json);
  } catch {
    return undefined;
  }
}

function knownZone(zone: string | undefined): string {
  try {
    if (zone) return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    // A document that was damaged by hand must not hold up every other board's rows.
  }
  return 'UTC';
}
