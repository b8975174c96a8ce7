import type { Board } from '../queries/board.ts';
import type { Services } from '../services.ts';
import type { Env } from '../settings.ts';

/** What the middleware leaves for a route, under `c.var`. */
export type Desk = {
  Bindings: Env;
  Variables: { services: Services; requestId: string; board: Board };
};
