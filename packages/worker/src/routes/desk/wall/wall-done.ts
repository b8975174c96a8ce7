import { cardRefusalSchema } from '../../../domain/wall/card-acts.ts';
import { cardEventIdSchema } from '../../../domain/wall/desk-list.ts';
import type { DoneWhat, WallDone } from '../../../console/wall/wall-note.tsx';
import type { CardsActed } from '../../../operations/wall/act-on-cards.ts';

const whats: Record<DoneWhat, true> = {
  'put-up': true,
  'take-down': true,
  decline: true,
  status: true,
  answer: true,
  word: true,
  merge: true,
  unmerge: true,
  spam: true,
  'not-spam': true,
  undo: true,
  'entered-request': true,
  'entered-change': true,
};
const most = 60;

/** What was just done, for the address that the browser is sent to. */
export function wallDoneQuery(what: DoneWhat, { done, refused }: CardsActed): string {
  if (what !== 'entered-request' && what !== 'entered-change' && done.length + refused.length === 0)
    return 'done=none';
  const query = new URLSearchParams({ done: what });
  for (const { event } of done) query.append('event', event);
  for (const { why } of refused) query.append('why', why);
  return query.toString();
}

/** The same, read; undefined where nothing was done, or nothing that we could have said. */
export function wallDoneIn(query: URLSearchParams): WallDone | undefined {
  const what = query.get('done') ?? '';
  if (what === 'none' || what === 'needed') return { what };
  if (!Object.hasOwn(whats, what)) return undefined;
  const events = query.getAll('event').slice(0, most);
  if (events.some((event) => !cardEventIdSchema.safeParse(event).success)) return undefined;
  const refused = query
    .getAll('why')
    .slice(0, most)
    .flatMap((why) => cardRefusalSchema.safeParse(why).data ?? []);
  return { what: what as DoneWhat, events, refused };
}
