/**
 * Where a page of the inbox ended, so that the next begins there whatever has come meanwhile. `waiting`: at the
 * complaint whose turn ends `at`; `newest`: at the submission with this place, or, where it had none, its instant’s last.
 */
export type Cursor = { list: 'waiting' | 'newest'; at: number; id: string };

/** Places of one millisecond: a submission’s is `created_at * placesPerMs`, and a counter. */
export const placesPerMs = 2048;

export const placeOf = (createdAt: number, place: number | null): number =>
  place ?? createdAt * placesPerMs + placesPerMs - 1;

export const writtenCursor = ({ list, at, id }: Cursor): string =>
  `${list === 'waiting' ? 'w' : 'n'}${at}.${id}`;

/** Undefined for anything that is none. */
export function readCursor(text: string | undefined): Cursor | undefined {
  const found = /^([wn])(\d{1,16})\.((?:sub|cmp)_[0-9A-Z]{26})$/.exec(text ?? '');
  return found
    ? { list: found[1] === 'w' ? 'waiting' : 'newest', at: Number(found[2]), id: found[3]! }
    : undefined;
}
