import type { Locale } from '@wipeboard/shared';
import type { Place } from '../domain/access/places.ts';
import type { Manager } from '../domain/board/people.ts';
import type { Membership } from '../queries/access/memberships.ts';
import type { Session } from '../queries/access/session.ts';
import type { Board } from '../queries/board.ts';
import type { Services } from '../services.ts';
import type { Env } from '../settings.ts';

/**
 * Somebody signed in at the desk; `email` in lower case. No session where Cloudflare Access let them through; `locale`
 * is the language that they chose for their desk.
 */
export type Viewer = { email: string; session?: Session; locale?: Locale; memberships: Membership[] };

/** What the middleware leaves for a route, under `c.var`. */
export type Desk = {
  Bindings: Env;
  Variables: { services: Services; requestId: string; board: Board; viewer: Viewer };
};

/**
 * A route of one board's desk: `manager` is the viewer as that board knows them, `places` where they may go. `waiting`:
 * how many cards wait to be put on the wall, on pages.
 */
export type DeskOfBoard = {
  Bindings: Env;
  Variables: Desk['Variables'] & { manager: Manager; places: Place[]; waiting?: number };
};
