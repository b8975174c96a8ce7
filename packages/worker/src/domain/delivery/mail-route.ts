import { lateMailMs, type OutboxKind } from './outbox.ts';

/** `fallback` is the second transport, for mails that the first has not delivered in time. */
export type Route = 'primary' | 'fallback';

/** The transports that are set up. */
export type Routes = Partial<Record<Route, { deduplicates: boolean }>>;

/** `doubts` are all tries whose end nobody knows, `fallbackDoubts` those by the second transport; `route` is the last try’s. */
export type Routed = {
  kind: OutboxKind;
  route: Route;
  doubts: number;
  fallbackDoubts: number;
  owedSince: number;
};

const other = (route: Route): Route => (route === 'primary' ? 'fallback' : 'primary');

// The mail and one more: what nobody knows the end of is sent again once.
const mostCopies = 2;

/**
 * By which transport a mail is tried next. Once it is late, and for an alarm, they take turns, so that neither's trouble
 * holds it. Undefined where another try could reach the person a third time.
 */
export function nextRoute(mail: Routed, routes: Routes, now: number): Route | undefined {
  const late = mail.kind === 'alarm' || now - mail.owedSince >= lateMailMs;
  const order: Route[] = late ? [other(mail.route), mail.route] : ['primary', 'fallback'];
  return order.find((route) => routes[route] && mayGo(mail, route, routes));
}

function mayGo(mail: Routed, route: Route, routes: Routes): boolean {
  const repeats = doubtsOf(mail, route) > 0 && routes[route]?.deduplicates === true;
  const out = copies(mail, 'primary', routes) + copies(mail, 'fallback', routes);
  return out + (repeats ? 0 : 1) <= mostCopies;
}

/** How many mails may be under way because of tries by one transport. */
function copies(mail: Routed, route: Route, routes: Routes): number {
  const doubts = doubtsOf(mail, route);
  return routes[route]?.deduplicates ? Math.min(doubts, 1) : doubts;
}

function doubtsOf({ doubts, fallbackDoubts }: Routed, route: Route): number {
  const fallback = Math.min(fallbackDoubts, doubts);
  return route === 'fallback' ? fallback : doubts - fallback;
}
