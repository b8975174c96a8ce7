import { boardFileSchema, type BoardFile } from '../board/board.ts';
import { problemsOf, type Problem } from '../complaint/policy-trial.ts';
import { siteOrigin } from './site-origin.ts';

/** What a form asks of a new board; an empty `key` is suggested from the name. */
export const newBoardFields = ['name', 'site', 'key', 'locale', 'timeZone'] as const;
export type NewBoardFields = Partial<Record<(typeof newBoardFields)[number], string>>;

/** Whoever makes a board: its first owner, told first until others are. */
export type FirstOwner = { name: string; email: string };

const longestKey = 40;
const letters: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', ø: 'o', ł: 'l' };

/** Lower-case words with hyphens from a name, for a key or an id: `Café Zur Mühle` is `cafe-zur-muehle`. */
export function slugOf(name: string, otherwise: string): string {
  const plain = name
    .toLowerCase()
    .replaceAll(/[äöüßæøł]/g, (letter) => letters[letter]!)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/['’]/g, '');
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  const slug = words
    .join('-')
    .slice(0, longestKey - 4)
    .replace(/-$/, '');
  return slug || otherwise;
}

/** The keys to try for a name, one after the other: `corner-shop`, `corner-shop-2` … */
export const keysFor = (name: string, most: number): string[] =>
  Array.from({ length: most }, (_, n) => slugOf(name, 'board') + (n === 0 ? '' : `-${n + 1}`));

export type Made = { kind: 'made'; board: BoardFile } | { kind: 'wrong'; problems: Problem[] };

/** A board with what the form says, and with sensible settings for all else. */
export function newBoard(fields: NewBoardFields, key: string, owner: FirstOwner): Made {
  const slug = slugOf(owner.name, 'owner');
  const read = boardFileSchema.safeParse({
    key,
    name: fields.name?.trim() ?? '',
    locale: fields.locale,
    timeZone: fields.timeZone?.trim(),
    origins: [siteOrigin(fields.site ?? '')],
    managers: [
      {
        id: slug === 'customer' ? 'owner' : slug,
        name: owner.name.trim(),
        email: owner.email.trim(),
        role: 'owner',
        tier: 1,
      },
    ],
  });
  return read.success
    ? { kind: 'made', board: read.data }
    : { kind: 'wrong', problems: problemsOf(read.error) };
}
