import * as z from 'zod';
import type { InboxDone } from '../../console/inbox/inbox-note.tsx';

const number = z.coerce.number().int().min(0);
const ids = z
  .string()
  .regex(/^sub_[0-9A-Z]{26}(\.sub_[0-9A-Z]{26}){0,49}$/)
  .transform((text) => text.split('.'));
const doneSchema = z.discriminatedUnion('what', [
  z.object({ what: z.enum(['read', 'unread', 'aside', 'back']), ids }),
  z.object({ what: z.literal('tagged'), ids, theme: z.string().regex(/^[A-Za-z0-9_-]{1,40}$/) }),
  z.object({ what: z.enum(['acknowledge', 'told']), count: number.max(100) }),
  z
    .object({ what: z.literal('all'), until: number, at: number })
    .transform(({ what, ...before }) => ({ what, before })),
  z.object({ what: z.literal('deleted'), name: z.string().min(1).max(60), query: z.string().max(2_000) }),
  z.object({ what: z.enum(['none', 'saved', 'renamed', 'full', 'no-view', 'needed', 'restored']) }),
]);

const prefix = 'done-';

/** What was just done, for the address that the browser is sent to. */
export function doneQuery(done: InboxDone): string {
  const { what, ...rest } = done;
  const flat = 'before' in rest ? rest.before : rest;
  const query = new URLSearchParams({ [`${prefix}what`]: what });
  for (const [name, value] of Object.entries(flat))
    query.set(prefix + name, Array.isArray(value) ? value.join('.') : String(value));
  return query.toString();
}

/** The same, read; undefined where nothing was done, or nothing that we could have said. */
export function doneIn(query: URLSearchParams): InboxDone | undefined {
  const said = [...query].flatMap(([name, value]) =>
    name.startsWith(prefix) ? [[name.slice(prefix.length), value] as const] : [],
  );
  const read = doneSchema.safeParse(Object.fromEntries(said));
  return read.success ? read.data : undefined;
}
