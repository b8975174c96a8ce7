import type { Locale } from '@wipeboard/shared';
import type { WallWords } from './wallenglish.ts';

const english = () => import('./wallenglish.ts');
const all: Record<Locale, () => Promise<{ default: WallWords }>> = {
  en: english,
  de: () => import('./wallgerman.ts'),
  ar: () => import('./wallarabic.ts'),
};

/** English stands in for a language that can't be had. */
export const loadWords = async (locale: Locale): Promise<WallWords> =>
  (await all[locale]().catch(english)).default;
