import { originSchema } from '../../domain/board/board.ts';
import { logFault } from '../../log-fault.ts';
import type { Board } from '../../queries/board.ts';
import type { Services } from '../../services.ts';
import { noteSighting as noted } from '../../storage/settings/sightings.ts';

const hourMs = 3_600_000;
const mostKept = 2_000;
const longestOrigin = 255;
const seen = new Map<string, number>();

/**
 * Notes which origin a board was asked for from, at most once per board, origin and hour in an isolate; of refused ones
 * at most one a minute. Never throws, and nobody waits for it.
 */
export async function noteSighting(services: Services, board: Board, origin: string): Promise<void> {
  const now = services.now();
  const allowed = board.origins.includes(origin);
  const [name, everyMs] = allowed ? [`${board.key} ${origin}`, hourMs] : [`${board.key} !`, hourMs / 60];
  if (Math.abs(now - (seen.get(name) ?? Number.NEGATIVE_INFINITY)) < everyMs) return;
  if (!allowed && (origin.length > longestOrigin || !originSchema.safeParse(origin).success)) return;
  if (seen.size >= mostKept) seen.clear();
  seen.set(name, now);
  try {
    await noted(services.database(board.database), { board: board.key, origin, allowed, at: now }).run();
  } catch (error) {
    logFault('note-sighting', board.key, error);
  }
}
