import type { Services } from '../../services.ts';
import { forgetWords } from '../../storage/spam/recent-words.ts';

/** Forgets what was said longer ago than anything is compared with. */
export async function forgetSaid(services: Services): Promise<void> {
  for (const name of services.databaseNames) await forgetWords(services.database(name), services.now()).run();
}
