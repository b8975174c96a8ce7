import type { MiddlewareHandler } from 'hono';
import { placesFor } from '../domain/access/places.ts';
import { roleMay, type Capability } from '../domain/access/capabilities.ts';
import { freshBoard } from '../queries/board.ts';
import type { Desk, DeskOfBoard } from './desk.ts';
import { Refusal } from './refusal.ts';
import { viewerOf } from './viewer.ts';

/** Lets only those through who are signed in and belong to a board; leaves them as `c.var.viewer`. */
export const signedIn: MiddlewareHandler<Desk> = async (c, next) => {
  const viewer = await viewerOf(c);
  if (!viewer || viewer.memberships.length === 0) {
    if (c.req.method !== 'GET') throw new Refusal('signed-out', 'Sign in first. Nothing was changed.');
    const { pathname, search } = new URL(c.req.url);
    return c.redirect(`/sign-in?next=${encodeURIComponent(pathname + search)}`, 303);
  }
  c.set('viewer', viewer);
  await next();
  return undefined;
};

/** The board of the address, read anew, before one of its people. Somebody else's answers like a missing one. */
export const atBoard: MiddlewareHandler<DeskOfBoard> = async (c, next) => {
  const { services, viewer } = c.var;
  const membership = viewer.memberships.find(({ board }) => board === c.req.param('board'));
  const board = membership && (await freshBoard(services, membership.board, services.now()));
  const manager = board?.people.find(({ id }) => id === membership?.manager);
  if (!board || !manager) throw new Refusal('not-found', 'There is nothing at this address.');
  c.set('board', board);
  c.set('manager', manager);
  c.set('places', placesFor(manager.role));
  await next();
};

/** Lets only those through whose role on this board may do this. */
export const may =
  (capability: Capability): MiddlewareHandler<DeskOfBoard> =>
  async (c, next) => {
    if (!roleMay(c.var.manager.role, capability)) {
      throw new Refusal('not-allowed', 'Your role on this board does not include this.');
    }
    await next();
  };
