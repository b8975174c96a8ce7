import type { BrowserContext } from 'playwright-core';
import type { Language } from './panel-words.ts';

/**
 * Has every page say that it is written in another language, and mirrors it for Arabic, before its scripts run. Not by
 * changing what the server answers: a page from elsewhere may not ask for anything on this machine.
 */
export async function speak(context: BrowserContext, language: Language): Promise<void> {
  if (language === 'en') return;
  await context.addInitScript(
    ([lang, dir]) => {
      const relabel = () => Object.assign(document.documentElement, { lang, dir });
      if (document.documentElement) relabel();
      new MutationObserver((_, observer) => {
        if (!document.documentElement) return;
        observer.disconnect();
        relabel();
      }).observe(document, { childList: true });
    },
    [language, language === 'ar' ? 'rtl' : 'ltr'] as const,
  );
}
