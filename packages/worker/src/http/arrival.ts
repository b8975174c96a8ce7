import type { Arrival } from '../domain/spam/signals.ts';

/** What a request says of how it came, for the rules that tell programs from people. */
export const arrivalOf = (request: Request): Arrival => ({
  headers: {
    fetchSite: request.headers.get('sec-fetch-site') ?? undefined,
    fetchMode: request.headers.get('sec-fetch-mode') ?? undefined,
    acceptLanguage: request.headers.get('accept-language') ?? undefined,
    userAgent: request.headers.get('user-agent') ?? undefined,
  },
});
