import * as z from 'zod';
import { metrics, scales, tones } from '@wipeboard/shared';
import type { InboxFilter, InboxView } from '../../domain/inbox/inbox-filter.ts';

export const inboxViews = [
  'all',
  'mine',
  'unanswered',
  'overdue',
  'praise',
  'requests',
  'quarantine',
] as const satisfies InboxView[];
export const periodPresets = ['7', '30', '90'] as const;

const line = (most: number) => z.string().trim().min(1).max(most);
const value = z
  .string()
  .regex(/^\d{1,2}$/)
  .transform(Number)
  .pipe(z.number().max(10));
const flag = z.literal('yes').transform((): true => true);

/** The fields of the inbox’s address, as its form sends them. */
const fields = {
  view: z.enum(inboxViews),
  sort: z.enum(['newest', 'urgent']),
  q: z
    .string()
    .transform((words) => words.trim().slice(0, 200))
    .pipe(z.string().min(1)),
  moment: line(60),
  tone: z.enum(tones),
  metric: z.enum(metrics),
  low: value,
  high: value,
  segment: line(100),
  language: line(20).toLowerCase(),
  about: line(200),
  page: line(200),
  theme: z.string().regex(/^thm_[0-9A-Z]{26}$/),
  from: z.iso.date(),
  to: z.iso.date(),
  days: z.enum(periodPresets),
  unread: flag,
  tests: flag,
} as const;

export type FilterField = keyof typeof fields;
const names = Object.keys(fields) as FilterField[];

/** What an address asks for. What can’t be read in it is left out: an old link shows more, never an error. */
export function readFilter(query: URLSearchParams): InboxFilter {
  const read: Record<string, unknown> = {};
  for (const name of names) {
    const given = query.get(name);
    const result = given === null ? undefined : fields[name].safeParse(given);
    if (result?.success) read[name] = result.data;
  }
  return sensible({ view: 'all', sort: 'newest', ...read } as InboxFilter);
}

/** A range belongs to a metric, and days counted back give way to dates. */
function sensible({ low, high, days, ...filter }: InboxFilter): InboxFilter {
  const scale = filter.metric && scales[filter.metric];
  return {
    ...filter,
    ...(scale && low !== undefined && { low: Math.max(low, scale.min) }),
    ...(scale && high !== undefined && { high: Math.min(high, scale.max) }),
    ...(days && !filter.from && !filter.to && { days }),
  };
}

/** The query of the address that shows this, without what goes without saying. */
export function filterQuery(filter: InboxFilter): string {
  const query = new URLSearchParams();
  for (const name of names) {
    const value = filter[name];
    const usual = (name === 'view' && value === 'all') || (name === 'sort' && value === 'newest');
    if (value !== undefined && !usual) query.set(name, value === true ? 'yes' : String(value));
  }
  return query.toString();
}

/** The filters that are on, beside the view and the order. A metric stands for its range. */
export const activeFilters = (
  filter: InboxFilter,
): Exclude<FilterField, 'view' | 'sort' | 'low' | 'high'>[] =>
  names.filter(
    (name): name is Exclude<FilterField, 'view' | 'sort' | 'low' | 'high'> =>
      !['view', 'sort', 'low', 'high'].includes(name) && filter[name] !== undefined,
  );

/** The same list without one of its filters. */
export function withoutFilter(filter: InboxFilter, field: FilterField): InboxFilter {
  const gone = field === 'metric' ? ['metric', 'low', 'high'] : [field];
  return Object.fromEntries(Object.entries(filter).filter(([name]) => !gone.includes(name))) as InboxFilter;
}

/** `/desk/{board}` with a query, if there is any. */
export const inboxHref = (board: string, query: string): string =>
  `/desk/${encodeURIComponent(board)}${query ? `?${query}` : ''}`;

/** A submission’s page; `list` is the query of the list it was opened from. */
export const submissionHref = (board: string, id: string, list: string): string =>
  `/desk/${encodeURIComponent(board)}/submissions/${id}${list ? `?list=${encodeURIComponent(list)}` : ''}`;

/** Where a form of a submission’s page posts; the list goes along, so that the way back stays the same. */
export const submissionAction = (board: string, id: string, list: string, verb: string): string =>
  `/desk/${encodeURIComponent(board)}/submissions/${id}/${verb}${list ? `?list=${encodeURIComponent(list)}` : ''}`;

/** A list as an address or a form names it: its filters, and where its page begins. */
export type NamedList = { filter: InboxFilter; after?: string };

export function readList(query: string): NamedList {
  const read = new URLSearchParams(query);
  const after = read.get('after');
  return { filter: readFilter(read), ...(after && /^[wn]\d{1,16}\.\w{30}$/.test(after) && { after }) };
}

/** The query of a list’s page. */
export function listQuery({ filter, after }: NamedList): string {
  const query = filterQuery(filter);
  return [query, after && `after=${after}`].filter(Boolean).join('&');
}
