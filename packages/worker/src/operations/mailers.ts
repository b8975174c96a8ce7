import type { Route, Routes } from '../domain/delivery/mail-route.ts';
import type { Mailer, Services } from '../services.ts';

/** The transports that are set up as they should be; `problems` has a sentence for each setting that is wrong. */
export type Mailers = { by: Partial<Record<Route, Mailer>>; problems: string[] };

export function mailers(services: Services): Mailers {
  const by: Mailers['by'] = {};
  const problems: string[] = [];
  const add = (route: Route, make: () => Mailer | undefined) => {
    try {
      by[route] = make() ?? by[route];
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error));
    }
  };
  add('primary', () => services.mailer());
  add('fallback', () => services.fallbackMailer());
  return { by, problems };
}

export const routesOf = ({ by: { primary, fallback } }: Pick<Mailers, 'by'>): Routes => ({
  primary: primary?.transport,
  fallback: fallback?.transport,
});
