import { expect, test } from 'vitest';
import { nextRoute, type Route, type Routed, type Routes } from '../../src/domain/delivery/mail-route.ts';
import { lateMailMs } from '../../src/domain/delivery/outbox.ts';

const knowing = { deduplicates: true };
const forgetful = { deduplicates: false };
const mail = (more: Partial<Routed> = {}): Routed => ({
  kind: 'escalation',
  route: 'primary',
  doubts: 0,
  fallbackDoubts: 0,
  owedSince: 0,
  ...more,
});

test.each<[string, Partial<Routed>, Routes, number, Route | undefined]>([
  ['in time goes by the first transport', {}, { primary: knowing, fallback: forgetful }, 0, 'primary'],
  ['goes by the second where the first isn’t set up', {}, { fallback: forgetful }, 0, 'fallback'],
  ['late goes by the second', {}, { primary: knowing, fallback: forgetful }, lateMailMs, 'fallback'],
  [
    'late and just tried by the second goes by the first again',
    { route: 'fallback' },
    { primary: knowing, fallback: forgetful },
    lateMailMs,
    'primary',
  ],
  ['late without a second goes on by the first', {}, { primary: knowing }, lateMailMs, 'primary'],
  [
    'that is an alarm goes by the second at once',
    { kind: 'alarm' },
    { primary: knowing, fallback: forgetful },
    0,
    'fallback',
  ],
])('a mail %s', (_, more, routes, now, expected) => {
  expect(nextRoute(mail(more), routes, now)).toBe(expected);
});

test('where the only transport deduplicates, a doubt never stops it', () => {
  expect(nextRoute(mail({ doubts: 5 }), { primary: knowing }, 0)).toBe('primary');
});

test('where it doesn’t, one doubt is sent again and two are left to a person', () => {
  expect(nextRoute(mail({ doubts: 1 }), { primary: forgetful }, 0)).toBe('primary');
  expect(nextRoute(mail({ doubts: 2 }), { primary: forgetful }, 0)).toBeUndefined();
});

const kinds = [knowing, forgetful];

test('whatever two transports do, nobody can get a mail more than twice', () => {
  for (const primary of kinds) {
    for (const fallback of kinds) {
      const routes = { primary, fallback };
      for (const owedSince of [0, lateMailMs]) {
        const sends = doubtfulSends(routes, mail({ owedSince }));
        const copies = (['primary', 'fallback'] as const).reduce((sum, route) => {
          const own = sends.filter((sent) => sent === route).length;
          return sum + (routes[route].deduplicates ? Math.min(own, 1) : own);
        }, 0);
        expect(copies, JSON.stringify({ routes, owedSince, sends })).toBeLessThanOrEqual(2);
        expect(sends.length).toBeGreaterThan(1);
      }
    }
  }
});

/** The routes that one mail takes of which no try ever gets an answer. */
function doubtfulSends(routes: Required<Routes>, first: Routed): Route[] {
  const sends: Route[] = [];
  let state = first;
  for (let now = lateMailMs; sends.length < 7; now += lateMailMs) {
    const route = nextRoute(state, routes, now);
    if (!route) return sends;
    sends.push(route);
    const fallbackDoubts = state.fallbackDoubts + (route === 'fallback' ? 1 : 0);
    state = { ...state, route, doubts: state.doubts + 1, fallbackDoubts };
  }
  return sends;
}
