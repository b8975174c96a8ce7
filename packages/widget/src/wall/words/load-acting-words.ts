import type { Locale } from '@wipeboard/shared';
import type { ActingWords } from './actingenglish.ts';

const english = () => import('./actingenglish.ts');
const all: Record<Locale, () => Promise<{ default: ActingWords }>> = {
  en: english,
  de: () => import('./actinggerman.ts'),
  ar: () => import('./actingarabic.ts'),
};

/** English stands in for a language that can't be had. */
export const loadActingWords = async (locale: Locale): Promise<ActingWords> =>
  (await all[locale]().catch(english)).default;
