import type { MiddlewareHandler } from 'hono';
import type { Board } from '../queries/board.ts';
import type { Settings } from '../settings.ts';
import type { Desk } from './desk.ts';
import { Refusal } from './refusal.ts';

/**
 * Lets only pages of the board's own origins and of ours in, compared exactly, before the handler acts: CORS alone
 * stops nothing. `required` also refuses requests that name no origin, as browsers do for reads of the same origin.
 */
export function allowedOrigin({ required }: { required: boolean }): MiddlewareHandler<Desk> {
  return async (c, next) => {
    const origin = c.req.header('origin');
    c.header('Vary', 'Origin');
    const { board, services } = c.var;
    if (origin === undefined ? required : !allows(board, origin) && !isOurs(services.settings, origin)) {
      // The refusal holds nothing private, and the widget needs it to say what to correct.
      c.header('Access-Control-Allow-Origin', '*');
      throw new Refusal('origin-not-allowed', refusalText(origin));
    }
    if (origin !== undefined) {
      c.header('Access-Control-Allow-Origin', origin);
      c.header('Access-Control-Expose-Headers', 'Retry-After, X-Request-Id');
    }
    await next();
  };
}

export function allows(board: Board, origin: string): boolean {
  return board.origins.includes(origin);
}

/** The wall's own page and the shop screen stand where customers' pages do, never on a host of the desk's own. */
const isOurs = ({ PUBLIC_URL }: Settings, origin: string): boolean => origin === PUBLIC_URL;

/** Answers a preflight: only where a page sends `application/json` itself or votes by name; the widget causes none. */
export const preflight: MiddlewareHandler<Desk> = async (c) => {
  c.header('Access-Control-Allow-Methods', 'GET, POST, PUT, DELETE');
  c.header('Access-Control-Allow-Headers', 'Content-Type');
  c.header('Access-Control-Max-Age', '86400');
  return c.body(null, 204);
};

function refusalText(origin: string | undefined): string {
  if (origin === undefined) return 'The request names no origin, so it cannot be matched with the board.';
  return 'This page’s origin is not on the board’s list of origins. Add it there, exactly as the browser sends it.';
}
