import { localDate } from '../../domain/board/due.ts';
import type { Digest } from '../../domain/digest/digest.ts';
import { addDays, mondayOf, weekFrom } from '../../domain/digest/digest-period.ts';
import { silentWishes, type Wishes } from '../../domain/digest/digest-wishes.ts';
import type { Services } from '../../services.ts';
import type { Board } from '../board.ts';
import { digest } from './digest.ts';
import { digestWishes } from './digest-wishes.ts';
import { managerNames } from './manager-names.ts';

/** `around`: the Mondays before and after; `later` is absent where that week hasn't begun. `over`: whether it is past. */
export type LookBack = {
  digest: Digest;
  names: Map<string, string>;
  wishes: Wishes;
  around: { earlier: string; later?: string };
  over: boolean;
};

/** The week of a day (ISO date), else the last whole one. */
export async function lookBack(
  services: Services,
  board: Board,
  viewer: string,
  day?: string,
): Promise<LookBack> {
  const db = services.database(board.database);
  const now = services.now();
  const thisMonday = mondayOf(localDate(now, board.timeZone));
  const asked = day && mondayOf(day);
  const monday = asked && asked <= thisMonday ? asked : addDays(thisMonday, -7);
  const [found, names, wishes] = await Promise.all([
    digest(db, board, 'weekly', weekFrom(monday), now),
    managerNames(db, board.key),
    digestWishes(db, board.key),
  ]);
  return {
    digest: found,
    names,
    wishes: wishes.get(viewer) ?? silentWishes,
    around: {
      earlier: addDays(monday, -7),
      later: monday < thisMonday ? addDays(monday, 7) : undefined,
    },
    over: monday < thisMonday,
  };
}
