import type { Locale } from '@wipeboard/shared';
import { english, type MineMessages } from './english.ts';

const others: Partial<Record<Locale, () => Promise<{ default: MineMessages }>>> = {
  de: () => import('./german.ts'),
  ar: () => import('./arabic.ts'),
};

/** English comes with the part, and stands in for a language that can't be had. */
export const loadWords = (locale: Locale): Promise<MineMessages> =>
  Promise.resolve(others[locale]?.()).then(
    (loaded) => loaded?.default ?? english,
    () => english,
  );
