import type { Messages } from '../messages.ts';

/** "Show 3 new entries". */
export const arrivedWords = ({ inbox }: Messages, count: number): string =>
  inbox.showNew(inbox.arrived(count));
