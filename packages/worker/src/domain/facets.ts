import type { SubmissionInput } from '@wipeboard/shared';
import { localDate } from './board/due.ts';
import type { Identity } from './identity.ts';

/** What a submission is found and counted by. `day` is of its first instant, in the board's time zone. */
export type Facets = { day: string; language?: string; segment?: string; page?: string; worth?: number };

type Sorted = {
  createdAt: number;
  timeZone: string;
  context: Pick<SubmissionInput['context'], 'url' | 'locale'>;
  identity?: Identity;
};

export function facetsOf({ createdAt, timeZone, context, identity }: Sorted): Facets {
  return {
    day: localDate(createdAt, timeZone),
    language: context.locale?.split(/[-_]/)[0]?.toLowerCase() || undefined,
    segment: identity?.segment,
    page: pageOf(context.url),
    worth: identity?.value,
  };
}

const mostSegments = 2;
const longestPage = 200;
/** Numbers, UUIDs and long hashes: pages that differ in nothing else are one page of many things. */
const identifier = /^(?:\d+|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{16,})$/i;

/** The path of a page, without what tells one article from the next: few enough to be counted by. */
export function pageOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const segments = new URL(url).pathname.split('/').filter(Boolean).slice(0, mostSegments);
  return `/${segments.map((segment) => (identifier.test(segment) ? '*' : segment)).join('/')}`.slice(
    0,
    longestPage,
  );
}
