import type { Browser, BrowserContext } from 'playwright-core';
import { speak } from '../screen/languages.ts';
import type { Language } from '../screen/panel-words.ts';

/** One way of looking at a screen. */
export type Look = { width: number; theme: 'light' | 'dark'; language: Language };

/** A picture that was taken: `file` is relative to the sheet's folder. */
export type Shot = { name: string; file: string };

export const widths = [320, 390, 1280];
export const themes = ['light', 'dark'] as const;
export const languages: Language[] = ['en', 'de', 'ar'];

export const everyLook = (): Look[] =>
  languages.flatMap((language) =>
    themes.flatMap((theme) => widths.map((width) => ({ width, theme, language }))),
  );

export const lookName = ({ width, theme, language }: Look): string => `${language}-${theme}-${width}`;

export const slug = (name: string): string => name.replace(/\W+/g, '-');

export async function lookAs(browser: Browser, look: Look, deviceScaleFactor = 1): Promise<BrowserContext> {
  const isPhone = look.width < 600;
  const context = await browser.newContext({
    colorScheme: look.theme,
    deviceScaleFactor,
    hasTouch: isPhone,
    isMobile: isPhone,
    locale: { en: 'en-GB', de: 'de-DE', ar: 'ar-EG' }[look.language],
    reducedMotion: 'reduce',
    viewport: { width: look.width, height: { 320: 640, 390: 844 }[look.width] ?? 800 },
  });
  await speak(context, look.language);
  return context;
}
