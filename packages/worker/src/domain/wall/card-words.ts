import { limits } from '@wipeboard/shared';

/** What is wanted, in one line, and what else was written. */
export type TitledWords = { words: string; details?: string };

const shortest = 40;

/** A request's title: its first line, or the first sentence of that, or as many of its words as a line holds. */
export function titled(text: string): TitledWords {
  const whole = text.trim();
  const [first = ''] = whole.split(/\s*[\r\n]/, 1);
  const sentence = /^.+?[.!?؟。！？…]+(?=\s|$)/su.exec(first)?.[0] ?? first;
  const title = first.length <= limits.wanted ? first : sentence;
  if (title.length > limits.wanted) return cut(whole);
  const details = whole.slice(title.length).trim();
  return { words: title, ...(details && { details }) };
}

function cut(text: string): TitledWords {
  const room = text.slice(0, limits.wanted);
  const gap = Math.max(...[...room.matchAll(/\s/g)].map(({ index }) => index), 0);
  const end = gap >= shortest ? gap : wholeLetters(text);
  return { words: `${text.slice(0, end)}…`, details: `…${text.slice(end).trim()}` };
}

/** Where no space is: as far as letters stay whole, marks and joined pictures with them. */
function wholeLetters(text: string): number {
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter().segment(text.slice(0, limits.wanted * 2))) {
    if (index + segment.length >= limits.wanted) break;
    end = index + segment.length;
  }
  return end || limits.wanted - 1;
}

/** The first of somebody's names; nothing where what they typed is an address or a number. */
export function firstName(name: string | undefined): string | undefined {
  const given = name?.includes(',') ? name.slice(name.indexOf(',') + 1) : name;
  const first = given?.trim().split(/\s+/u)[0];
  return first && /\p{L}/u.test(first) && !/[@/\d]|\.\p{L}{2}/u.test(first) ? first : undefined;
}
