import type { Services } from '../../services.ts';

/** Brings the search of a wall up to date right after an act. Never throws: what it leaves undone, the clock does. */
export async function indexCards(_services: Services, _db: D1Database): Promise<void> {}
